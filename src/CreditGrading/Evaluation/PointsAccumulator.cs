using CreditGrading.Compilation;
using CreditGrading.Internal;

namespace CreditGrading.Evaluation;

/// <summary>
/// Brings the counted records that cannot simply be added up to points: repeats, acts, units counted once, caps in units and by
/// year, tariffs, units below the subject; then the facts that stand in place of records. Source: semantics, sections 4 and 5.
/// </summary>
internal static class PointsAccumulator
{
    public static void Add<TRecorder>(
        DatedScheme dated, int knownBy, in SubjectRows subject, in ConditionEvaluator conditions, EvaluationWorkspace workspace,
        ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        if (workspace.Listed.Count > 0)
        {
            AddListed(dated, knownBy, subject.Records, workspace, ref recorder);
        }

        AddFacts(dated.Scheme, subject, conditions, workspace);
    }

    private static void AddListed<TRecorder>(
        DatedScheme dated, int knownBy, ReadOnlySpan<RecordRow> rows, EvaluationWorkspace workspace, ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        var scheme = dated.Scheme;
        if (scheme.HasRepeats)
        {
            RepeatFactors.Apply(dated, knownBy, rows, workspace.Listed.All, workspace.Repeats);
        }

        if (TRecorder.IsOn)
        {
            recorder.Listed(PointsStage.Repeats, workspace.Listed.All);
        }

        ActRules.Apply(scheme, rows, workspace.Listed.All, workspace);
        if (TRecorder.IsOn)
        {
            recorder.Listed(PointsStage.Acts, workspace.Listed.All);
        }

        if (scheme.HasUnits)
        {
            DeclareUnits(scheme, rows, workspace);
        }

        var records = workspace.Listed.Gather();
        for (var start = 0; start < records.Length;)
        {
            var indicator = records[start].Indicator;
            var end = start + 1;
            while (end < records.Length && records[end].Indicator == indicator)
            {
                end++;
            }

            AddRun(dated, indicator, rows, records[start..end], workspace, ref recorder);
            start = end;
        }
    }

    /// <summary>Notes the units whose declaration counts.</summary>
    private static void DeclareUnits(CompiledScheme scheme, ReadOnlySpan<RecordRow> rows, EvaluationWorkspace workspace)
    {
        foreach (ref readonly var record in workspace.Listed.All)
        {
            if (scheme.Accumulations[record.Indicator]!.DeclaresUnits)
            {
                ref readonly var row = ref rows[record.Record];
                workspace.Units.Declare(record.Indicator, row.Unit, row.Amount);
            }
        }
    }

    private static void AddFacts(
        CompiledScheme scheme, in SubjectRows subject, in ConditionEvaluator conditions, EvaluationWorkspace workspace)
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
    private static void AddRun<TRecorder>(
        DatedScheme dated, int indicator, ReadOnlySpan<RecordRow> rows, Span<ListedRecord> run, EvaluationWorkspace workspace,
        ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        var scheme = dated.Scheme;
        var rule = scheme.Accumulations[indicator]!;
        if (rule.DeclaresUnits)
        {
            return;
        }

        if (rule.UnitsGroup != Accumulation.None)
        {
            AddToUnits(scheme, indicator, rule.UnitsGroup, rows, run, workspace, ref recorder);
        }
        else if (rule.Tariff is { } tariff)
        {
            workspace.AddPoints(indicator, run.Length == 1
                ? Math.Min(tariff.PointsOf(rows[run[0].Record].Amount), rule.YearCap)
                : OfTariff(tariff, rule.YearCap, dated.Day, rows, run, workspace));
        }
        else
        {
            workspace.AddPoints(indicator, run.Length == 1
                ? OfOne(rule, ref run[0], ref recorder)
                : OfUnits(rule, dated.Day, rows, run, workspace, ref recorder));
        }
    }

    /// <summary>One record is the heaviest of its unit, and alone in its year.</summary>
    private static long OfOne<TRecorder>(Accumulation rule, ref ListedRecord record, ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        record = record with { Points = HeaviestUnits.Cut(rule, record, rule.UnitsCap) };
        if (TRecorder.IsOn)
        {
            recorder.Listed(PointsStage.Units, new(ref record));
        }

        return Math.Min(record.Points, rule.YearCap);
    }

    /// <summary>Adds the points of each record to its unit, unless that is out; conditions read them together.</summary>
    private static void AddToUnits<TRecorder>(
        CompiledScheme scheme, int indicator, int group, ReadOnlySpan<RecordRow> rows, ReadOnlySpan<ListedRecord> run,
        EvaluationWorkspace workspace, ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        foreach (ref readonly var record in run)
        {
            var isDeclared = workspace.Units.Add(group, rows[record.Record].Unit, record.Points * scheme.ScoreSigns[indicator]);
            if (TRecorder.IsOn)
            {
                recorder.Unit(record.Record, isDeclared);
            }

            if (!isDeclared)
            {
                continue;
            }

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

    private static long OfTariff(
        CompiledTariff tariff, long yearCap, int day, ReadOnlySpan<RecordRow> rows, ReadOnlySpan<ListedRecord> run,
        EvaluationWorkspace workspace)
    {
        var spans = workspace.Spans;
        foreach (ref readonly var record in run)
        {
            ref readonly var row = ref rows[record.Record];
            spans.At(0, DayKey.MonthOf(row.ClockOn(day)) / tariff.MonthsInSpan, out _) += row.Amount;
        }

        for (var i = 0; i < spans.Count; i++)
        {
            var year = spans.PairAt(i).Second * tariff.MonthsInSpan / EvaluationPeriod.MonthsInYear;
            workspace.Years.At(0, year, out _) += tariff.PointsOf(spans[i]);
        }

        spans.Clear();
        return TakeYears(workspace.Years, yearCap);
    }

    /// <summary>Keeps the heaviest of each unit, cuts at the cap in units and adds up, each year held at its cap.</summary>
    private static long OfUnits<TRecorder>(
        Accumulation rule, int day, ReadOnlySpan<RecordRow> rows, Span<ListedRecord> run, EvaluationWorkspace workspace,
        ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        var units = HeaviestUnits.Keep(rule, rows, run, workspace.Places);
        if (TRecorder.IsOn)
        {
            recorder.Listed(PointsStage.Units, units);
        }

        var total = 0L;
        if (rule.YearCap == long.MaxValue)
        {
            foreach (ref readonly var unit in units)
            {
                total += unit.Points;
            }

            return total;
        }

        foreach (ref readonly var unit in units)
        {
            workspace.Years.At(0, DayKey.YearOf(rows[unit.Record].ClockOn(day)), out _) += unit.Points;
        }

        return TakeYears(workspace.Years, rule.YearCap);
    }

    /// <summary>The points of all years, each held at a cap.</summary>
    private static long TakeYears(PairMap<long> years, long cap)
    {
        var total = 0L;
        for (var i = 0; i < years.Count; i++)
        {
            var points = years[i];
            total += Math.Min(points, cap);
        }

        years.Clear();
        return total;
    }
}
