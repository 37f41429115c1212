using System.Collections.Immutable;
using CreditGrading.Compilation;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Evaluation;

/// <summary>
/// Selects the records that count on the date, and tells what they add to. Source: semantics, sections 2 and 5.
/// </summary>
internal static class RecordSelection
{
    /// <summary>Selects all records but those of bonuses that may be suspended, which are put aside.</summary>
    public static void Select<TRecorder>(
        DatedScheme dated, int knownBy, ReadOnlySpan<RecordRow> rows, EvaluationWorkspace workspace, ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        // Whether a record counts, and of what kind its indicator is, is hard to foretell: nothing branches on it until those are
        // left for which there is more to do than adding.
        var traitsOf = dated.Scheme.Traits.AsSpan();
        var usesAssumed = dated.Scheme.FactsUseAssumed;
        var special = workspace.RoomFor(rows.Length);
        var specialCount = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            ref readonly var row = ref rows[i];
            var traits = traitsOf[row.Indicator];
            var counts = Counts(dated, knownBy, row);
            var isSpecial = (traits & IndicatorTraits.Special) != 0;
            usesAssumed |= (traits & IndicatorTraits.Assumed) != 0 & (!row.IsReplacement | row.Named <= dated.Day);
            if (TRecorder.IsOn)
            {
                recorder.Record(i, counts);
                if (counts && !isSpecial)
                {
                    recorder.Weigh(i, row.OwnPoints, row.Points);
                }
            }

            workspace.AddPointsIf(counts & !isSpecial, row.Indicator, row.Points);
            special[specialCount] = i;
            specialCount += counts & isSpecial ? 1 : 0;
        }

        workspace.RecordsUseAssumed = usesAssumed;
        foreach (var i in special[..specialCount])
        {
            AddSpecial(dated, rows[i], i, workspace, ref recorder);
        }
    }

    /// <summary>
    /// Adds the records that were put aside, unless a suspension holds; one that is unknown leaves their part unknown.
    /// </summary>
    public static void Suspend<TRecorder>(
        DatedScheme dated, ReadOnlySpan<RecordRow> rows, in ConditionEvaluator conditions, EvaluationWorkspace workspace,
        ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        if (workspace.Aside.Count == 0)
        {
            return;
        }

        var scheme = dated.Scheme;
        foreach (var i in workspace.Aside)
        {
            ref readonly var row = ref rows[i];
            var suspended = IsSuspended(scheme, row.Indicator, conditions);
            if (TRecorder.IsOn)
            {
                recorder.Suspend(i, suspended);
            }

            switch (suspended)
            {
                case Truth.False:
                    Add(dated, row, i, workspace, ref recorder);
                    break;
                case Truth.Unknown:
                    workspace.IsSuspensionUnknown = true;
                    MarkUnknown(scheme.Tallies[row.Indicator], workspace);
                    break;
            }
        }
    }

    /// <summary>Whether the records of an indicator are suspended.</summary>
    public static Truth IsSuspended(CompiledScheme scheme, int indicator, in ConditionEvaluator conditions)
    {
        var truth = Truth.False;
        foreach (var suspension in scheme.SuspendedBy[indicator])
        {
            var holds = conditions.Evaluate(scheme.Suspensions[suspension].Condition);
            truth = holds > truth ? holds : truth;
        }

        return truth;
    }

    /// <summary>
    /// Whether a counted record adds to a count or a sum; a later record of its unit does too, though the count stays.
    /// </summary>
    public static bool AddsTo(DatedScheme dated, in RecordRow row, int tally, bool isSum)
    {
        ref readonly var tallies = ref dated.Scheme.Tallies.ItemRef(row.Indicator);
        if ((isSum ? tallies.Sums : tallies.Counts).Contains(tally)
            || (!isSum && row.Clock > dated.Day && tallies.ContinuingCounts.Contains(tally)))
        {
            return true;
        }

        foreach (var filtered in tallies.Filtered)
        {
            if (filtered.Index == tally && filtered.IsSum == isSum)
            {
                return filtered.TakesAll || IsIn(dated, filtered, row);
            }
        }

        return false;
    }

    private static void MarkUnknown(in IndicatorTallies tallies, EvaluationWorkspace workspace)
    {
        foreach (var counter in tallies.Counts.AsSpan())
        {
            workspace.MarkCountUnknown(counter);
        }

        foreach (var counter in tallies.ContinuingCounts.AsSpan())
        {
            workspace.MarkCountUnknown(counter);
        }

        foreach (var sum in tallies.Sums.AsSpan())
        {
            workspace.MarkSumUnknown(sum);
        }

        foreach (var tally in tallies.Filtered)
        {
            if (tally.IsSum)
            {
                workspace.MarkSumUnknown(tally.Index);
            }
            else
            {
                workspace.MarkCountUnknown(tally.Index);
            }
        }
    }

    private static bool Counts(DatedScheme dated, int knownBy, in RecordRow row) =>
        row.Start <= dated.Day
        & dated.Day < row.End
        & row.Known <= knownBy
        & IsValid(dated, row.Term, row.Clock)
        & (!row.IsReplacement || IsValid(dated, row.OriginalTerm, row.OriginalClock));

    private static bool IsValid(DatedScheme dated, int term, int clock)
    {
        var until = Math.Min(clock, dated.Day);
        return until >= dated.EarliestClocks[term] & until <= dated.LatestClocks[term];
    }

    private static void AddSpecial<TRecorder>(
        DatedScheme dated, in RecordRow row, int index, EvaluationWorkspace workspace, ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        if ((dated.Scheme.Traits[row.Indicator] & IndicatorTraits.Suspendable) != 0)
        {
            workspace.PutAside(index);
        }
        else
        {
            Add(dated, row, index, workspace, ref recorder);
        }
    }

    private static void Add<TRecorder>(
        DatedScheme dated, in RecordRow row, int index, EvaluationWorkspace workspace, ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        var traits = dated.Scheme.Traits[row.Indicator];
        var points = row.Points;
        if ((traits & IndicatorTraits.ByDuration) != 0 && row.Clock > dated.Day)
        {
            points = PointsOfDuration(dated, row);
        }

        if ((traits & IndicatorTraits.GivesBack) != 0)
        {
            points = WithoutGivenBack(points, dated, row);
        }

        if (TRecorder.IsOn)
        {
            recorder.Weigh(index, OwnPointsOf(dated, row), points);
        }

        if ((traits & IndicatorTraits.Listed) != 0)
        {
            workspace.List(index, row, points);
        }
        else
        {
            workspace.AddPoints(row.Indicator, points);
        }

        if ((traits & IndicatorTraits.Tallied) != 0)
        {
            Tally(dated, row, workspace);
        }

        if ((traits & IndicatorTraits.Absorbing) != 0 && row.Act != RecordRow.None)
        {
            foreach (var rule in dated.Scheme.AbsorbedRules[row.Indicator])
            {
                workspace.AbsorbedActs.TryAdd(rule, row.Act);
            }
        }
    }

    /// <summary>What of points is left once a repair has taken effect.</summary>
    private static long WithoutGivenBack(long points, DatedScheme dated, in RecordRow row)
    {
        if (row.Repaired <= dated.Day)
        {
            points = (long)((Int128)points * row.Kept / KeptShare.Scale);
        }

        return points;
    }

    private static long PointsOfDuration(DatedScheme dated, in RecordRow row)
    {
        var own = OwnPointsOfDuration(dated, row);
        return dated.Scheme.Indicators[row.Indicator].IsPerQuantity
            ? (long)((Int128)own * row.Quantity / dated.Scheme.QuantityFactor)
            : own;
    }

    private static void Tally(DatedScheme dated, in RecordRow row, EvaluationWorkspace workspace)
    {
        ref readonly var tallies = ref dated.Scheme.Tallies.ItemRef(row.Indicator);
        foreach (var counter in tallies.Counts)
        {
            workspace.AddCount(counter);
        }

        foreach (var sum in tallies.Sums)
        {
            workspace.AddToSum(sum, row.Amount);
        }

        if (row.Clock > dated.Day)
        {
            foreach (var counter in tallies.ContinuingCounts)
            {
                workspace.AddCount(counter);
            }
        }

        if (!tallies.Filtered.IsEmpty)
        {
            TallyFiltered(dated, tallies.Filtered, row, workspace);
        }
    }

    private static void TallyFiltered(
        DatedScheme dated, ImmutableArray<CompiledTally> tallies, in RecordRow row, EvaluationWorkspace workspace)
    {
        foreach (var tally in tallies)
        {
            if (!tally.TakesAll && !IsIn(dated, tally, row))
            {
                continue;
            }

            if (tally.IsSum)
            {
                workspace.AddToSum(tally.Index, row.Amount);
            }
            else if (IsNew(dated, tally, row, workspace))
            {
                workspace.AddCount(tally.Index);
            }
        }
    }

    private static bool IsIn(DatedScheme dated, CompiledTally tally, in RecordRow row) => row.Severity >= tally.Severity
        & row.Level >= tally.Level
        & row.Amount >= tally.Amount
        & row.Quantity >= tally.Quantity
        & OwnPointsOf(dated, row) >= tally.Points
        & (tally.Within == CompiledTally.AnyTime || Math.Min(row.Clock, dated.Day) >= dated.EarliestWithins[tally.Within]);

    /// <summary>Whether a record is the first of its unit.</summary>
    private static bool IsNew(DatedScheme dated, CompiledTally tally, in RecordRow row, EvaluationWorkspace workspace) =>
        tally.Unit switch
        {
            CountedUnit.Month => workspace.IsFirst(tally.Index, DayKey.MonthOf(dated.Day) - DayKey.MonthOf(row.Named)),
            CountedUnit.Act => row.Act == RecordRow.None || workspace.IsFirst(tally.Index, row.Act),
            CountedUnit.Once => workspace.Counts[tally.Index] == 0,
            _ => true,
        };

    private static long OwnPointsOf(DatedScheme dated, in RecordRow row) =>
        dated.Scheme.ByDuration[row.Indicator] && row.Clock > dated.Day
            ? OwnPointsOfDuration(dated, row)
            : row.OwnPoints;

    /// <summary>The own points of conduct that continues: by how long ago it began.</summary>
    private static long OwnPointsOfDuration(DatedScheme dated, in RecordRow row)
    {
        var bracket = 0;
        while (row.Occurred < dated.EarliestActs[row.Indicator][bracket])
        {
            bracket++;
        }

        return dated.Scheme.Indicators[row.Indicator].Points[bracket];
    }
}
