#!/usr/bin/env bash
# Plants faults in the compiler, the evaluator and the batches, one at a time, and runs the properties over each. Every one must be found:
# a property that lets a planted fault live would let a real one live. Works on a copy; takes some minutes.
# A number as the first argument passes over as many faults, to go on with a run.
# Ends with the counts and fails where a mutant lived or could not be planted.
set -euo pipefail
cd "$(dirname "$0")/.."
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git ls-files -z | tar --null -T - -cf - | tar -xf - -C "$copy"
cd "$copy"

# file ;; sought ;; planted ;; the rule it breaks
mutants=(
  'Evaluation/RecordSelection.cs ;; row.Start <= dated.Day ;; row.Start < dated.Day ;; the first day counts'
  'Evaluation/RecordSelection.cs ;; dated.Day < row.End ;; dated.Day <= row.End ;; a record repaired on the day no longer counts'
  'Evaluation/RecordSelection.cs ;; row.Known <= knownBy ;; row.Known < knownBy ;; a record known on the knowledge date counts'
  'Evaluation/RecordSelection.cs ;; until >= dated.EarliestClocks[term] ;; until > dated.EarliestClocks[term] ;; the last day of a validity is included'
  'Evaluation/RecordSelection.cs ;; until <= dated.LatestClocks[term] ;; until < dated.LatestClocks[term] ;; the last day of the evaluation period is included'
  'Evaluation/RecordSelection.cs ;; & (!row.IsReplacement || IsValid(dated, row.OriginalTerm, row.OriginalClock)) ;; & true ;; a replacement lasts no longer than the original'
  'Evaluation/RecordSelection.cs ;; if (row.Repaired <= dated.Day) ;; if (row.Repaired < dated.Day) ;; a share is given back from the day of the repair'
  'Evaluation/RecordSelection.cs ;; truth = holds > truth ? holds : truth; ;; truth = Truth.False; ;; a suspension'
  'Evaluation/RecordSelection.cs ;; row.Severity >= tally.Severity ;; row.Severity > tally.Severity ;; where: at least a severity'
  'Evaluation/RecordSelection.cs ;; >= dated.EarliestWithins[tally.Within] ;; > dated.EarliestWithins[tally.Within] ;; within: its first day'
  'Evaluation/RecordSelection.cs ;; row.Act == RecordRow.None || workspace.IsFirst(tally.Index, row.Act) ;; true ;; a count of acts'
  'Evaluation/RecordSelection.cs ;; CountedUnit.Once => workspace.Counts[tally.Index] == 0 ;; CountedUnit.Once => true ;; a count of once'
  'Evaluation/RecordSelection.cs ;; while (row.Occurred < dated.EarliestActs[row.Indicator][bracket]) ;; while (row.Occurred <= dated.EarliestActs[row.Indicator][bracket]) ;; the bound of a duration that goes on'
  'Evaluation/RepeatFactors.cs ;; && row.Gone > day ;; && row.Gone >= day ;; a record repaired on the day makes no repeat'
  'Evaluation/RepeatFactors.cs ;; other.Named < row.Named ;; other.Named <= row.Named ;; records of one day are no repeats'
  'Evaluation/RepeatFactors.cs ;; Math.Min(earlier, rule.Factors.Length) - 1 ;; 0 ;; the factor of the third record'
  'Evaluation/RepeatFactors.cs ;; (row.Act == RecordRow.None || other.Act != row.Act) ;; true ;; records of one act are no repeats'
  'Evaluation/ActRules.cs ;; (record.Points, -a.Named, -a.Indicator).CompareTo((other.Points, -b.Named, -b.Indicator)) > 0 ;; (record.Points, -a.Named).CompareTo((other.Points, -b.Named)) < 0 ;; the heaviest record of an act stays'
  'Evaluation/ActRules.cs ;; workspace.AbsorbedActs.Contains(rule, row.Act) ;; workspace.AbsorbedActs.Contains(-2, row.Act) ;; a signal absorbs an act'
  'Evaluation/HeaviestUnits.cs ;; run[place] = record.Points > run[place].Points ? record : run[place]; ;; run[place] = record; ;; the heaviest record of a unit'
  'Evaluation/HeaviestUnits.cs ;; HeaviestFirst(ListedRecord a, ListedRecord b) => b.Points.CompareTo(a.Points); ;; HeaviestFirst(ListedRecord a, ListedRecord b) => a.Points.CompareTo(b.Points); ;; a cap in units keeps the heaviest'
  'Evaluation/HeaviestUnits.cs ;; size <= left ? unit.Points : ;; size <= left ? unit.Points : 0 * ;; the last unit under a cap is cut'
  'Evaluation/PointsAccumulator.cs ;; total += Math.Min(points, cap); ;; total += Math.Max(points, cap); ;; a cap by year'
  'Evaluation/PointsAccumulator.cs ;; / tariff.MonthsInSpan, out _) ;; / 1, out _) ;; a tariff sums its span'
  'Evaluation/ScoreBuilder.cs ;; workspace.GroupPoints[group] += signed; ;; workspace.Score += signed; ;; grouped points go through their group'
  'Evaluation/ScoreBuilder.cs ;; var capped = Math.Min(points, scheme.Caps[indicator]); ;; var capped = points; ;; caps of indicators'
  'Evaluation/ScoreBuilder.cs ;; sum = areWeighted ? sum / weights : sum; ;; sum = areWeighted ? sum / CompiledGroup.WeightScale : sum; ;; a missing weight is spread over the others'
  'Evaluation/UnitMeans.cs ;; Int128 weight = group.IsMeanByAmount ? amount : 1; ;; Int128 weight = 1; ;; a mean by amount'
  'Evaluation/UnitMeans.cs ;; sum += rest * ;; sum += 0 * rest * ;; units without records are in the mean'
  'Evaluation/ScoreBuilder.cs ;; (score.IsWhole ? 0 : 1) ;; 0 ;; a fraction above a bound'
  'Evaluation/ScoreBuilder.cs ;; part.Figure with { IsAssumed = part.UsesAssumed } ;; part.Figure with { IsAssumed = false } ;; assumed cases of a base'
  'Evaluation/Evaluator.cs ;; if (truth != Truth.False) ;; if (truth == Truth.True) ;; an unknown outcome leaves the subject undetermined'
  'Evaluation/GradeResolver.cs ;; best = Math.Min(best, rank); ;; best = rank; ;; the best rung that is not surely refused'
  'Evaluation/GradeResolver.cs ;; workspace.Score >= rung.Low ;; workspace.Score > rung.Low ;; a bound that is included'
  'Evaluation/GradeResolver.cs ;; Math.Min(outcome.Score, points) ;; points ;; a ruling never raises the score'
  'Evaluation/Rulings.cs ;; _worst = Math.Max(_worst, rank); ;; _worst = rank; ;; the worst of ladder and rulings stands'
  'Evaluation/Rulings.cs ;; (int)Math.Min(lastRung, rank + notches) ;; (int)Math.Min(lastRung + 1, rank + notches) ;; notches end at the last rung'
  'Evaluation/Rulings.cs ;; Math.Max(Math.Max(limit, 0), rank + notches) ;; Math.Max(Math.Min(limit, 0), rank + notches) ;; notches up end at a cap'
  'Evaluation/ConditionEvaluator.cs ;; least = truth < least ? truth : least; ;; least = truth; ;; all of several conditions'
  'Evaluation/ConditionEvaluator.cs ;; Not(Greatest(node)) ;; Not(Least(node)) ;; none of several conditions'
  'Evaluation/ConditionEvaluator.cs ;; rank * Millionths <= share ;; rank * Millionths < share ;; the last rank of the top share'
  'Evaluation/ConditionEvaluator.cs ;; share.IsIncluded ? order >= 0 : order > 0 ;; order > 0 ;; a share that is just reached'
  'Evaluation/RecordReader.cs ;; ? row.LastDay + 1 ;; ? row.LastDay ;; the last day of the own term is included'
  'Evaluation/RecordPoints.cs ;; while (value > bounds[bracket]) ;; while (value >= bounds[bracket]) ;; upTo includes its bound'
  'Evaluation/RecordPoints.cs ;; days <= share.MostDays ;; days < share.MostDays ;; the last day of a share given back'
  'Evaluation/RecordDates.cs ;; period.LastDayFrom(from.WithCalendar(CalendarSystem.Iso)).PlusDays(1) ;; period.LastDayFrom(from.WithCalendar(CalendarSystem.Iso)) ;; a repair waits until the day after its period'
  'Compilation/IndicatorCompiler.cs ;; (long)decimal.Ceiling(figure.Value * scale.Factor) - 1) ;; (long)decimal.Ceiling(figure.Value * scale.Factor)) ;; below excludes its bound'
  'Compilation/ConditionCompiler.cs ;; day.IsOnOrAfter ;; !day.IsOnOrAfter ;; a day on or after another'
  'Compilation/DatedScheme.cs ;; while (period.LastDayFrom(clock) < asOf) ;; while (period.LastDayFrom(clock) <= asOf) ;; the threshold day of a validity'
  'Compilation/DatedScheme.cs ;; Low = test.IsAtLeast ? long.MinValue : latest + 1 ;; Low = test.IsAtLeast ? long.MinValue : latest ;; a time elapsed to the day'
  'Compilation/CompiledParts.cs ;; usesAssumed |= IsFloorAssumed; ;; usesAssumed |= IsCeilingAssumed; ;; a floor that binds is told apart from a ceiling'
  'Compilation/EqualRecords.cs ;; Math.Min(1, rule.UnitsCap) ;; rule.UnitsCap ;; what counts once is capped at one record'
  'Compilation/EvaluationPeriod.cs ;; evaluation.IsPreviousPeriod ? -months : 0 ;; 0 ;; the previous evaluation period'
  'Compilation/Accumulation.cs ;; points += part / slice.Step * slice.Points; ;; points += (part + slice.Step - 1) / slice.Step * slice.Points; ;; a tariff gives whole steps only'
  'Bulk/PlainKernel.cs ;; live &= (day - Unsafe.Add(ref ends, row)) >> 63; ;; live &= (day - 1 - Unsafe.Add(ref ends, row)) >> 63; ;; the kernel: a record that has ended on the day'
  'Bulk/PlainKernel.cs ;; start <= day & columns.Knowns[row] <= knownBy ;; start < day & columns.Knowns[row] <= knownBy ;; the kernel: the first day counts'
  'Bulk/PlainKernel.cs ;; columns.Knowns[row] <= knownBy ;; columns.Knowns[row] < knownBy ;; the kernel: known on the knowledge date'
  'Bulk/PlainKernel.cs ;; MaskOf(Math.Min(columns.Clocks[row], day)) ;; MaskOf(columns.Clocks[row]) ;; the kernel: a clock that lies ahead'
  'Bulk/PlainKernel.cs ;; : scratch.HasAny(counted); ;; : false; ;; the kernel: records that rulings count'
  'Bulk/PlainKernel.cs ;; usesAssumed |= type.UsesAssumed; ;; _ = type.UsesAssumed; ;; the kernel: an assumed base'
  'Bulk/PlainKernel.cs ;; score = scoreClamp.Apply(score, ref usesAssumed); ;; _ = scoreClamp.Apply(score, ref usesAssumed); ;; the kernel: floor and ceiling'
  'Bulk/PlainKernel.cs ;; type.RankOf(score, limit, ref usesAssumed) ;; type.RankOf(score, 0, ref usesAssumed) ;; the kernel: a ruling that holds the grade'
  'Bulk/PlainKernel.cs ;; limit = Math.Max(limit, scheme.Rulings[i].Rank); ;; limit = scheme.Rulings[i].Rank; ;; the kernel: the worst of several rulings'
  'Bulk/CountedPoints.cs ;; MostRecords = (1 << (63 - Shift)) - 1 ;; MostRecords = 1 << 20 ;; the kernel: more records than the sum has room for'
  'Bulk/PlainType.cs ;; failures -= Vector.LessThan(key, ;; failures -= Vector.LessThanOrEqual(key, ;; the kernel: a bound that is included'
  'Bulk/UsualRecord.cs ;; (IsAdverse & core.Repaired >= core.Occurred) ;; IsAdverse ;; the short way: a repair before the act'
  'Bulk/UsualRecord.cs ;; Math.Min(repairEnd, withdrawn) ;; repairEnd ;; the short way: a withdrawal'
  'Bulk/UsualRecord.cs ;; & points >= 0 ;; & true ;; the short way: a severity that is not listed'
  'Bulk/UsualRecord.cs ;; isRepaired && !IsKeptWhenRepaired ;; isRepaired ;; the short way: what counts on after a repair'
  'Bulk/UsualSubjects.cs ;; || !TryTakeId(record.RecordId)) ;; || !(TryTakeId(record.RecordId) || true)) ;; the short way: two records of one id'
)

tests=artifacts/bin/CreditGrading.Tests/release_net10.0
library=artifacts/bin/CreditGrading/release_net10.0/CreditGrading.dll
dotnet build tests/CreditGrading.Tests -c Release -f net10.0 -p:RunAnalyzers=false >build.log 2>&1 || { tail -5 build.log >&2; exit 1; }

# A fault of a batch shows beside subjects that are graded alone, any other beside the reference evaluator.
properties_for() {
  case $1 in
    */Bulk/*) echo 'FullyQualifiedName~BatchProperties' ;;
    *) echo 'FullyQualifiedName~DifferentialProperties' ;;
  esac
}

killed=0
lived=0
unplanted=0
for mutant in "${mutants[@]:${1:-0}}"; do
  file=src/CreditGrading/${mutant%% ;; *}
  rest=${mutant#* ;; }
  sought=${rest%% ;; *}
  rest=${rest#* ;; }
  planted=${rest%% ;; *}
  rule=${rest#* ;; }

  original=$(cat "$file"; echo x)
  original=${original%x}
  mutated=${original/"$sought"/"$planted"}
  if [ "$mutated" = "$original" ]; then
    echo "UNPLANTED, the code has changed: $rule"
    unplanted=$((unplanted + 1))
    continue
  fi

  # Only the library is built anew; the tests, which see the same members, run against it.
  printf '%s' "$mutated" >"$file"
  if ! dotnet build src/CreditGrading -c Release -f net10.0 --no-restore -p:RunAnalyzers=false >build.log 2>&1; then
    tail -5 build.log >&2
    echo "UNPLANTED, does not build: $rule"
    unplanted=$((unplanted + 1))
    printf '%s' "$original" >"$file"
    continue
  fi

  cp "$library" "$tests/"
  if dotnet test tests/CreditGrading.Tests -c Release -f net10.0 --no-build --filter "$(properties_for "$file")" >test.log 2>&1; then
    echo "LIVED   $rule"
    lived=$((lived + 1))
  else
    echo "killed  $rule"
    killed=$((killed + 1))
  fi
  printf '%s' "$original" >"$file"
done

echo "$killed killed, $lived lived, $unplanted not planted"
[ "$((lived + unplanted))" -eq 0 ]
