using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CreditGrading.Compilation;
using CreditGrading.Evaluation;

namespace CreditGrading.Bulk;

/// <summary>The kernel's sums of one evaluation at a time. Not safe for concurrent use.</summary>
internal sealed class PlainScratch(CompiledScheme scheme, PlainShape shape)
{
    /// <summary>In the time of one record so many indicators are summed up together.</summary>
    private const int IndicatorsPerRecord = 6;

    /// <summary>The points of each group with limits, where there are several.</summary>
    private readonly long[] _lanes = new long[shape.Lanes.Length];

    /// <summary>The limits of the one group that has any; where there is none, 0 for its points, which then are 0.</summary>
    private readonly CompiledClamp _onlyClamp = shape.Lanes.Length == 1 ? scheme.Groups[shape.Lanes[0]].Clamp : default;
    private readonly long _onlyBase = shape.Lanes.Length == 1 ? scheme.Groups[shape.Lanes[0]].Base.Points : 0;
    private PlainTables? _tables;

    private bool _takesAll;

    /// <summary>By indicator: the <see cref="CountedPoints"/> of its records so far, all 0 between two subjects.</summary>
    public long[] Sums { get; } = new long[PlainLines.LengthFor(scheme.Indicators.Length)];

    /// <summary>Makes ready for subjects on an evaluation date.</summary>
    /// <param name="tables">The scheme on that date.</param>
    /// <param name="records">
    /// How many records a subject has on the mean: which way of summing up costs less is settled for all alike.
    /// </param>
    public void Prepare(PlainTables tables, int records)
    {
        _tables = tables;
        _takesAll = records * IndicatorsPerRecord >= Sums.Length;
    }

    /// <summary>Takes the sums of a subject out: its score but for the bases and limits of the whole.</summary>
    /// <param name="indicators">The indicators of its records.</param>
    /// <param name="usesAssumed">Becomes true where an assumed limit of a group was reached.</param>
    public long Take(ReadOnlySpan<ushort> indicators, ref bool usesAssumed)
    {
        if (shape.Lanes.Length > 1)
        {
            return TakeLanes(indicators, ref usesAssumed);
        }

        var (free, limited) = _takesAll ? TakeAll() : TakeEach(indicators);
        return unchecked(free + _onlyClamp.Apply(limited + _onlyBase, ref usesAssumed));
    }

    /// <summary>Forgets the sums of indicators.</summary>
    public void Clear(ReadOnlySpan<ushort> indicators)
    {
        foreach (var indicator in indicators)
        {
            Sums[indicator] = 0;
        }
    }

    /// <summary>Moves the sums of indicators into the workspace of the evaluator, as if it had selected the records.</summary>
    public void Pour(ReadOnlySpan<ushort> indicators, EvaluationWorkspace workspace)
    {
        if (indicators.Length < scheme.Indicators.Length)
        {
            foreach (var indicator in indicators)
            {
                Pour(indicator, workspace);
            }
        }
        else
        {
            for (var indicator = 0; indicator < scheme.Indicators.Length; indicator++)
            {
                Pour(indicator, workspace);
            }
        }
    }

    /// <summary>Tells the workspace how many records of some indicators count; the sums stay.</summary>
    public void Count(ImmutableArray<int> indicators, EvaluationWorkspace workspace)
    {
        foreach (var indicator in indicators)
        {
            AddCounts(indicator, Sums[indicator], workspace);
        }
    }

    /// <summary>Whether a record counts of one of some indicators.</summary>
    public bool HasAny(ImmutableArray<int> indicators)
    {
        var sums = 0L;
        foreach (var indicator in indicators)
        {
            sums |= Sums[indicator];
        }

        return sums != 0;
    }

    private void Pour(int indicator, EvaluationWorkspace workspace)
    {
        ref var sum = ref Sums[indicator];
        if (sum != 0)
        {
            workspace.AddPoints(indicator, CountedPoints.PointsOf(sum));
            AddCounts(indicator, sum, workspace);
            sum = 0;
        }
    }

    private void AddCounts(int indicator, long sum, EvaluationWorkspace workspace)
    {
        if (sum != 0)
        {
            foreach (var counter in scheme.Tallies[indicator].Counts)
            {
                workspace.AddCount(counter, CountedPoints.CountOf(sum));
            }
        }
    }

    /// <summary>Sums up all indicators, several at once: as long for a subject with one record as for one with many.</summary>
    private (long Free, long Limited) TakeAll()
    {
        var lines = _tables!.Lines;
        ref var sums = ref MemoryMarshal.GetArrayDataReference(Sums);
        ref var caps = ref MemoryMarshal.GetArrayDataReference(lines.Caps);
        ref var signs = ref MemoryMarshal.GetArrayDataReference(lines.Signs);
        ref var areFree = ref MemoryMarshal.GetArrayDataReference(lines.AreFree);
        ref var areLimited = ref MemoryMarshal.GetArrayDataReference(lines.AreLimited);
        var (free, limited) = (Vector<long>.Zero, Vector<long>.Zero);

        // INVARIANT: the lines and the sums are of one length, a multiple of a vector's.
        var length = (nuint)(uint)lines.Length;
        for (nuint i = 0; i < length; i = unchecked(i + (nuint)Vector<long>.Count))
        {
            var points = Vector.Min(CountedPoints.PointsOf(Vector.LoadUnsafe(ref sums, i)), Vector.LoadUnsafe(ref caps, i));
            var sign = Vector.LoadUnsafe(ref signs, i);
            var signed = (points ^ sign) - sign;
            free += signed & Vector.LoadUnsafe(ref areFree, i);
            limited += signed & Vector.LoadUnsafe(ref areLimited, i);
            Vector<long>.Zero.StoreUnsafe(ref sums, i);
        }

        return (Vector.Sum(free), Vector.Sum(limited));
    }

    /// <summary>Sums up the indicators of some records.</summary>
    private (long Free, long Limited) TakeEach(ReadOnlySpan<ushort> indicators)
    {
        unchecked
        {
            // INVARIANT: the indicators are the scheme's: PlainColumnsWriter, UsualSubjects.
            ref var slots = ref MemoryMarshal.GetArrayDataReference(_tables!.Slots);
            ref var sums = ref MemoryMarshal.GetArrayDataReference(Sums);
            var (free, limited) = (0L, 0L);
            foreach (var indicator in indicators)
            {
                ref readonly var slot = ref Unsafe.Add(ref slots, (nint)indicator);
                ref var sum = ref Unsafe.Add(ref sums, (nint)indicator);
                var points = Take(ref sum, slot.Cap);
                free += points * slot.FreeFactor;
                limited += points * slot.LimitedFactor;
            }

            return (free, limited);
        }
    }

    /// <summary>Takes the points of an indicator out of its sum, up to a cap.</summary>
    private static long Take(ref long sum, long cap)
    {
        var points = Math.Min(CountedPoints.PointsOf(sum), cap);
        sum = 0;
        return points;
    }

    private long TakeLanes(ReadOnlySpan<ushort> indicators, ref bool usesAssumed)
    {
        var free = 0L;
        foreach (var indicator in indicators)
        {
            ref readonly var slot = ref _tables!.Slots[indicator];
            var points = Take(ref Sums[indicator], slot.Cap);
            free += points * slot.FreeFactor;
            _lanes[slot.Lane] += points * slot.LimitedFactor;
        }

        return free + SumOfLanes(ref usesAssumed);
    }

    /// <summary>The sum of the lanes, each inside the limits of its group; empties them.</summary>
    private long SumOfLanes(ref bool usesAssumed)
    {
        var sum = 0L;
        for (var i = 0; i < shape.Lanes.Length; i++)
        {
            var group = scheme.Groups[shape.Lanes[i]];
            sum += group.Clamp.Apply(_lanes[i] + group.Base.Points, ref usesAssumed);
            _lanes[i] = 0;
        }

        return sum;
    }
}
