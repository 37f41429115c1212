#!/usr/bin/env bash
# Plants faults in the compiler and the evaluator, one at a time, and runs the differential property over each. Every one must be found:
# a property that lets a planted fault live would let a real one live. Works on a copy; takes some minutes.
# Ends with the counts and fails where a mutant lived or could not be planted.
set -euo pipefail
cd "$(dirname "$0")/.."
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git ls-files -z | tar --null -T - -cf - | tar -xf - -C "$copy"
cd "$copy"

# file ;; sought ;; planted ;; the rule it breaks
mutants=(
  'Evaluation/Evaluator.cs ;; records.Start[i] <= day ;; records.Start[i] < day ;; the first day counts'
  'Evaluation/Evaluator.cs ;; day < records.End[i] ;; day <= records.End[i] ;; a record repaired on the day no longer counts'
  'Evaluation/Evaluator.cs ;; records.Known[i] <= knownBy ;; records.Known[i] < knownBy ;; a record known on the knowledge date counts'
  'Evaluation/Evaluator.cs ;; clock >= dated.EarliestClocks[term] ;; clock > dated.EarliestClocks[term] ;; the last day of a validity is included'
  'Evaluation/Evaluator.cs ;; clock <= dated.LatestClocks[term] ;; clock < dated.LatestClocks[term] ;; the last day of the evaluation period is included'
  'Evaluation/Evaluator.cs ;; records.Clock[i] > day, records.Amount ;; records.Clock[i] >= day, records.Amount ;; conduct that ends on the day no longer continues'
  'Evaluation/Evaluator.cs ;; workspace.GroupPoints[group] += signed; ;; workspace.Score += signed; ;; grouped points go through their group'
  'Evaluation/Evaluator.cs ;; var capped = Math.Min(points, scheme.Caps[indicator]); ;; var capped = points; ;; caps of indicators'
  'Evaluation/Evaluator.cs ;; if (truth != Truth.False) ;; if (truth == Truth.True) ;; an unknown outcome leaves the subject undetermined'
  'Evaluation/GradeResolver.cs ;; best = Math.Min(best, rank); ;; best = rank; ;; the best rung that is not surely refused'
  'Evaluation/GradeResolver.cs ;; worst = Math.Max(worst, ruling.Rank); ;; worst = ruling.Rank; ;; the worst of ladder and rulings stands'
  'Evaluation/GradeResolver.cs ;; workspace.Score < rung.Low ;; workspace.Score <= rung.Low ;; a bound that is included'
  'Evaluation/ConditionEvaluator.cs ;; least = truth < least ? truth : least; ;; least = truth; ;; all of several conditions'
  'Evaluation/ConditionEvaluator.cs ;; Not(Greatest(node)) ;; Not(Least(node)) ;; none of several conditions'
  'Evaluation/RecordReader.cs ;; return Math.Min(end, DayKey.Of(lastDay) + 1); ;; return Math.Min(end, DayKey.Of(lastDay)); ;; the last day of the own term is included'
  'Evaluation/RecordReader.cs ;; while (value > bounds[bracket]) ;; while (value >= bounds[bracket]) ;; upTo includes its bound'
  'Compilation/IndicatorCompiler.cs ;; (bracket.IsIncluded ? 0 : 1) ;; (bracket.IsIncluded ? 1 : 0) ;; below excludes its bound'
  'Compilation/ConditionCompiler.cs ;; (comparison.IsLowerIncluded ? 0 : 1) ;; 0 ;; above excludes its bound'
  'Compilation/DatedScheme.cs ;; while (period.LastDayFrom(clock) < asOf) ;; while (period.LastDayFrom(clock) <= asOf) ;; the threshold day of a validity'
  'Compilation/DatedScheme.cs ;; Low = test.IsAtLeast ? long.MinValue : latest + 1 ;; Low = test.IsAtLeast ? long.MinValue : latest ;; a time elapsed to the day'
  'Compilation/CompiledParts.cs ;; usesAssumed |= IsFloorAssumed; ;; usesAssumed |= IsCeilingAssumed; ;; a floor that binds is told apart from a ceiling'
  'Compilation/EvaluationPeriod.cs ;; evaluation.IsPreviousPeriod ? -months : 0 ;; 0 ;; the previous evaluation period'
)

killed=0
lived=0
for mutant in "${mutants[@]}"; do
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
    echo "cannot be planted, the code has changed: $rule" >&2
    exit 1
  fi

  printf '%s' "$mutated" >"$file"
  if ! dotnet build tests/CreditGrading.Tests -c Release -f net10.0 -p:RunAnalyzers=false >build.log 2>&1; then
    tail -5 build.log >&2
    echo "does not build: $rule" >&2
    exit 1
  fi

  if dotnet test tests/CreditGrading.Tests -c Release -f net10.0 --no-build --filter FullyQualifiedName~DifferentialProperties >test.log 2>&1; then
    echo "LIVED   $rule"
    lived=$((lived + 1))
  else
    echo "killed  $rule"
    killed=$((killed + 1))
  fi
  printf '%s' "$original" >"$file"
done

echo "$killed killed, $lived lived"
[ "$lived" -eq 0 ]
