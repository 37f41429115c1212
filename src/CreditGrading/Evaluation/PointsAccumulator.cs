using System.Runtime.InteropServices;
using CreditGrading.Compilation;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Evaluation;

/// <summary>
/// Brings the counted records that cannot simply be added up to points: repeats, acts, units counted once, caps in units and by year,
/// tariffs, units below the subject; then the facts that stand in place of records. Source: semantics, sections 4 and 5.
/// </summary>
internal static class PointsAccumulator
{
    public static void Add(
        DatedScheme dated, int knownBy, SubjectRows subject, ConditionEvaluator conditions, EvaluationWorkspace workspace)
    {
        var rows = subject.Records;
        if (workspace.Listed.Count > 0)
        {
            var listed = CollectionsMarshal.AsSpan(workspace.Listed);
            RepeatFactors.Apply(dated, knownBy, rows, listed);
            ActRules.Apply(dated.Scheme, rows, listed, workspace);
            DeclareUnits(dated.Scheme, rows, listed, workspace);
            listed.Sort(static (a, b) => a.Indicator.CompareTo(b.Indicator));
            for (var start = 0; start < listed.Length;)
            {
                var indicator = listed[start].Indicator;
                var end = start + 1;
                while (end < listed.Length && listed[end].Indicator == indicator)
                {
                    end++;
                }

                AddRun(dated.Scheme, indicator, rows, listed[start..end], workspace);
                start = end;
            }
        }

        AddFacts(dated.Scheme, subject, conditions, workspace);
    }

    /// <summary>Notes the units whose declaration counts.</summary>
    private static void DeclareUnits(
        CompiledScheme scheme, ReadOnlySpan<RecordRow> rows, ReadOnlySpan<ListedRecord> listed, EvaluationWorkspace workspace)
    {
        foreach (var record in listed)
        {
            if (scheme.Accumulations[record.Indicator]!.DeclaresUnits)
            {
                ref readonly var row = ref rows[record.Record];
                workspace.Units.Add((record.Indicator, row.Unit), row.Amount);
            }
        }
    }

    private static void AddFacts(CompiledScheme scheme, SubjectRows subject, ConditionEvaluator conditions, EvaluationWorkspace workspace)
    {
        foreach (var reading in scheme.FactIndicators)
        {
            var suspended = RecordSelection.IsSuspended(scheme, reading.Indicator, conditions);
            workspace.IsSuspensionUnknown |= suspended == Truth.Unknown;
            if (suspended != Truth.False)
            {
                continue;
            }

            if (subject.AreFactsKnown[reading.Fact])
            {
                workspace.AddPoints(reading.Indicator, (long)reading.PointsOf(subject.Facts[reading.Fact]));
            }
            else if (scheme.AreBonuses[reading.Indicator])
            {
                workspace.IsBonusFactUnknown = true;
            }
            else
            {
                workspace.IsDeductionFactUnknown = true;
            }
        }
    }

    /// <summary>Adds the listed records of one indicator.</summary>
    private static void AddRun(
        CompiledScheme scheme, int indicator, ReadOnlySpan<RecordRow> rows, Span<ListedRecord> run, EvaluationWorkspace workspace)
    {
        var rule = scheme.Accumulations[indicator]!;
        if (rule.DeclaresUnits)
        {
            return;
        }

        if (rule.UnitsGroup != Accumulation.None)
        {
            AddToUnits(scheme, indicator, rule.UnitsGroup, rows, run, workspace);
        }
        else
        {
            workspace.AddPoints(indicator, rule.Tariff is { } tariff
                ? OfTariff(tariff, rule.YearCap, rows, run)
                : OfUnits(rule, rows, run));
        }
    }

    /// <summary>Adds the points of each record to its unit, unless that is out; conditions read them together.</summary>
    private static void AddToUnits(
        CompiledScheme scheme, int indicator, int group, ReadOnlySpan<RecordRow> rows, ReadOnlySpan<ListedRecord> run,
        EvaluationWorkspace workspace)
    {
        var units = scheme.Groups[group].UnitsOf;
        foreach (var record in run)
        {
            if (!workspace.Units.ContainsKey((units, rows[record.Record].Unit)))
            {
                continue;
            }

            ref var points = ref CollectionsMarshal.GetValueRefOrAddDefault(
                workspace.UnitPoints, (group, rows[record.Record].Unit), out _);
            points += record.Points * scheme.ScoreSigns[indicator];
            if (scheme.AreBonuses[indicator])
            {
                workspace.BonusPoints += record.Points;
            }
            else
            {
                workspace.DeductionPoints += record.Points;
            }
        }
    }

    private static long OfTariff(CompiledTariff tariff, long yearCap, ReadOnlySpan<RecordRow> rows, ReadOnlySpan<ListedRecord> run)
    {
        var sums = new Dictionary<int, Int128>();
        foreach (var record in run)
        {
            ref readonly var row = ref rows[record.Record];
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, DayKey.MonthOf(row.Clock) / tariff.MonthsInSpan, out _);
            sum += row.Amount;
        }

        var years = new YearSums(yearCap);
        foreach (var (span, sum) in sums)
        {
            years.Add(span * tariff.MonthsInSpan / EvaluationPeriod.MonthsInYear, tariff.PointsOf(sum));
        }

        return years.Total;
    }

    /// <summary>Keeps the heaviest of each unit, cuts at the cap in units and adds up, each year held at its cap.</summary>
    private static long OfUnits(Accumulation rule, ReadOnlySpan<RecordRow> rows, Span<ListedRecord> run)
    {
        var units = KeepHeaviest(rule.Unit, rows, run);
        var left = rule.UnitsCap;
        if (left != long.MaxValue)
        {
            units.Sort(rule.Unit == CountedUnit.Quantity ? HeaviestThingFirst : HeaviestFirst);
        }

        var years = new YearSums(rule.YearCap);
        foreach (var unit in units)
        {
            ref readonly var row = ref rows[unit.Record];
            var points = unit.Points;
            if (left != long.MaxValue)
            {
                var size = rule.Unit == CountedUnit.Quantity ? unit.Quantity : 1;
                points = size <= left ? points : (long)((Int128)points * left / size);
                left -= Math.Min(left, size);
            }

            years.Add(DayKey.YearOf(row.Clock), points);
        }

        return years.Total;
    }

    /// <summary>Moves the heaviest record of each month, of each act or of all to the front; gives those.</summary>
    private static Span<ListedRecord> KeepHeaviest(CountedUnit unit, ReadOnlySpan<RecordRow> rows, Span<ListedRecord> run)
    {
        if (unit is CountedUnit.Record or CountedUnit.Quantity)
        {
            return run;
        }

        var places = new Dictionary<int, int>();
        var kept = 0;
        foreach (var record in run)
        {
            ref readonly var row = ref rows[record.Record];
            var isAlone = unit == CountedUnit.Act && row.Act == RecordRow.None;
            var key = unit switch
            {
                CountedUnit.Month => DayKey.MonthOf(row.Named),
                CountedUnit.Act => row.Act,
                _ => 0,
            };
            if (!isAlone && places.TryGetValue(key, out var place))
            {
                run[place] = record.Points > run[place].Points ? record : run[place];
                continue;
            }

            if (!isAlone)
            {
                places.Add(key, kept);
            }

            run[kept++] = record;
        }

        return run[..kept];
    }

    private static int HeaviestFirst(ListedRecord a, ListedRecord b) => b.Points.CompareTo(a.Points);

    /// <summary>By the points of one thing of the quantity; a record of nothing comes last, as it has no such points to compare.</summary>
    private static int HeaviestThingFirst(ListedRecord a, ListedRecord b) => a.Quantity == 0 || b.Quantity == 0
        ? b.Quantity.CompareTo(a.Quantity)
        : ((Int128)b.Points * a.Quantity).CompareTo((Int128)a.Points * b.Quantity);

    /// <summary>Adds points by calendar year, each year held at a cap.</summary>
    private readonly struct YearSums(long cap)
    {
        private readonly Dictionary<int, long> _years = [];

        public long Total
        {
            get
            {
                var total = 0L;
                foreach (var points in _years.Values)
                {
                    total += Math.Min(points, cap);
                }

                return total;
            }
        }

        public void Add(int year, long points)
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(_years, year, out _);
            sum += points;
        }
    }
}
