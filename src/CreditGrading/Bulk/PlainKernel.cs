using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CreditGrading.Compilation;

namespace CreditGrading.Bulk;

/// <summary>
/// Grades plain subjects: one loop over their records without a branch that depends on them, then the rung by counting. Chosen where
/// <see cref="PlainShape"/> allows; gives what the evaluator gives, which the properties hold bit for bit.
/// </summary>
internal static class PlainKernel
{
    /// <summary>From this share of the indicators on, a subject's records are too many to clear one by one what they touched.</summary>
    private const int ClearShare = 4;

    /// <summary>Grades a range of subjects.</summary>
    /// <param name="tables">The scheme on the evaluation date.</param>
    /// <param name="columns">The subjects.</param>
    /// <param name="knownBy">The knowledge date.</param>
    /// <param name="first">The first subject.</param>
    /// <param name="last">The subject after the last.</param>
    /// <param name="scratch">Room for one evaluation at a time.</param>
    /// <param name="results">Receives the results; of subjects that are not plain without meaning.</param>
    public static void Grade(
        PlainTables tables, PlainColumns columns, int knownBy, int first, int last, PlainScratch scratch, PlainResults results)
    {
        var hasTerms = columns.Terms.Length > 0;
        var hasDates = columns.Clocks.Length > 0;
        var run = new Run(tables, columns, knownBy, first, last, scratch, results);
        switch (hasTerms, hasDates, tables.Shape.Lanes.Length > 1)
        {
            case (false, false, false):
                Grade<No, No, No>(run);
                break;
            case (true, false, false):
                Grade<Yes, No, No>(run);
                break;
            case (false, true, false):
                Grade<No, Yes, No>(run);
                break;
            case (true, true, false):
                Grade<Yes, Yes, No>(run);
                break;
            case (false, false, true):
                Grade<No, No, Yes>(run);
                break;
            case (true, false, true):
                Grade<Yes, No, Yes>(run);
                break;
            case (false, true, true):
                Grade<No, Yes, Yes>(run);
                break;
            default:
                Grade<Yes, Yes, Yes>(run);
                break;
        }
    }

    private static void Grade<TTerms, TDates, TLanes>(in Run run)
        where TTerms : struct, ISwitch
        where TDates : struct, ISwitch
        where TLanes : struct, ISwitch
    {
        var (tables, columns, results) = (run.Tables, run.Columns, run.Results);
        var shape = tables.Shape;
        var scheme = tables.Dated.Scheme;
        var offsets = columns.Offsets;
        var points = run.Scratch.Points;
        var end = offsets[run.First];
        for (var subject = run.First; subject < run.Last; subject++)
        {
            var start = end;
            end = offsets[subject + 1];
            var sums = Sum<TTerms, TDates, TLanes>(run, start, end);
            Clear(points, columns.Indicators.AsSpan(start, end - start));
            var type = shape.Types[columns.Types[subject]]!;
            var usesAssumed = sums.UsesAssumed | scheme.FactsUseAssumed | type.Base.IsAssumed | shape.AreGroupBasesAssumed;
            var score = sums.Free + type.Base.Points + shape.GroupBases;
            if (TLanes.IsOn)
            {
                score += run.Scratch.TakeLanes(scheme, shape.Lanes, ref usesAssumed);
            }
            else if (shape.Lanes.Length > 0)
            {
                var group = scheme.Groups[shape.Lanes[0]];
                score += group.Clamp.Apply(sums.Limited + group.Base.Points, ref usesAssumed);
            }

            score = scheme.ScoreClamp.Apply(score, ref usesAssumed);
            var rung = RungOf(type.Rungs, score);
            results.Scores[subject] = score;
            results.HaveScores[subject] = true;
            results.Ranks[subject] = rung.Rank;
            results.AreAssumed[subject] = usesAssumed | rung.UsesAssumed;
        }
    }

    /// <summary>Adds up the records of a subject. What it adds is bounded far inside 64 bits: see semantics, section 11.</summary>
    private static Sums Sum<TTerms, TDates, TLanes>(in Run run, int start, int end)
        where TTerms : struct, ISwitch
        where TDates : struct, ISwitch
        where TLanes : struct, ISwitch
    {
        unchecked
        {
            var columns = run.Columns;
            var day = run.Tables.Dated.Day;
            ref var tables = ref MemoryMarshal.GetArrayDataReference(run.Tables.Indicators);
            ref var points = ref MemoryMarshal.GetArrayDataReference(run.Scratch.Points);
            var lanes = run.Scratch.Lanes;
            var indicators = columns.Indicators.AsSpan(start, end - start);
            var starts = columns.Starts.AsSpan(start, indicators.Length);
            var ends = columns.Ends.AsSpan(start, indicators.Length);
            var own = columns.Points.AsSpan(start, indicators.Length);
            var sums = default(Sums);
            for (var i = 0; i < indicators.Length; i++)
            {
                // INVARIANT: the writer of the columns took the indicators from the scheme.
                ref var table = ref Unsafe.Add(ref tables, indicators[i]);
                var isLive = day < ends[i] & (TDates.IsOn
                    ? IsLive<TTerms>(run, start + i, starts[i], table)
                    : (TTerms.IsOn ? run.Tables.Terms[columns.Terms[start + i]] : table.Starts).Holds(starts[i]));
                ref var sum = ref Unsafe.Add(ref points, indicators[i]);
                var before = sum;
                sum = Math.Min(before + (own[i] & -(isLive ? 1L : 0L)), table.Cap);
                var added = sum - before;
                sums.UsesAssumed |= table.IsAssumed;
                if (TLanes.IsOn)
                {
                    lanes[table.Lane] += added * table.Sign;
                }
                else
                {
                    sums.Free += added * table.FreeFactor;
                    sums.Limited += added * table.LimitedFactor;
                }
            }

            return sums;
        }
    }

    /// <summary>Whether a record is valid whose clock need not be its start.</summary>
    private static bool IsLive<TTerms>(in Run run, int row, int start, in IndicatorTable table)
        where TTerms : struct, ISwitch
    {
        var columns = run.Columns;
        var day = run.Tables.Dated.Day;
        var term = TTerms.IsOn ? columns.Terms[row] : table.Term;
        return start <= day
            & columns.Knowns[row] <= run.KnownBy
            & run.Tables.AnyClocks[term].Holds(Math.Min(columns.Clocks[row], day));
    }

    private static void Clear(long[] points, ReadOnlySpan<ushort> indicators)
    {
        if (indicators.Length > points.Length / ClearShare)
        {
            points.AsSpan().Clear();
            return;
        }

        foreach (var indicator in indicators)
        {
            points[indicator] = 0;
        }
    }

    /// <summary>The best rung whose bounds hold the score. Bounds fall, or rise, from rung to rung: those that fail come before it.</summary>
    private static PlainRung RungOf(ImmutableArray<PlainRung> rungs, long score)
    {
        var failed = 0;
        foreach (ref readonly var rung in rungs.AsSpan()[..^1])
        {
            failed += score < rung.Low | score > rung.High ? 1 : 0;
        }

        return rungs[failed];
    }

    /// <summary>A range of subjects and all that grading them takes.</summary>
    private readonly record struct Run(
        PlainTables Tables, PlainColumns Columns, int KnownBy, int First, int Last, PlainScratch Scratch, PlainResults Results);

    private struct Sums
    {
        public long Free;
        public long Limited;
        public bool UsesAssumed;
    }

    /// <summary>A choice that is known when the code is made.</summary>
    private interface ISwitch
    {
        public static abstract bool IsOn { get; }
    }

    private readonly struct Yes : ISwitch
    {
        public static bool IsOn => true;
    }

    private readonly struct No : ISwitch
    {
        public static bool IsOn => false;
    }
}

/// <summary>The sums of one evaluation at a time.</summary>
internal sealed class PlainScratch(int indicatorCount, int laneCount)
{
    /// <summary>By indicator: its points so far, never above its cap.</summary>
    public long[] Points { get; } = new long[indicatorCount];

    /// <summary>The points that go straight to the score, then those of each group with limits.</summary>
    public long[] Lanes { get; } = new long[laneCount + 1];

    /// <summary>The sum of the lanes inside the limits of their groups; empties them.</summary>
    public long TakeLanes(CompiledScheme scheme, ImmutableArray<int> groups, ref bool usesAssumed)
    {
        var sum = Lanes[PlainTables.FreeLane];
        for (var i = 0; i < groups.Length; i++)
        {
            var group = scheme.Groups[groups[i]];
            sum += group.Clamp.Apply(Lanes[i + 1] + group.Base.Points, ref usesAssumed);
        }

        Lanes.AsSpan().Clear();
        return sum;
    }
}
