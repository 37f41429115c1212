using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CreditGrading.Compilation;
using CreditGrading.Evaluation;

namespace CreditGrading.Bulk;

/// <summary>The kernel's sums of one evaluation at a time. Not safe for concurrent use.</summary>
internal sealed class PlainScratch(CompiledScheme scheme, PlainShape shape)
{
    /// <summary>The points of each group with limits, where there are several.</summary>
    private readonly long[] _lanes = new long[shape.Lanes.Length];

    /// <summary>The limits of the one group that has any; where there is none, 0 for its points, which then are 0.</summary>
    private readonly CompiledClamp _onlyClamp = shape.Lanes.Length == 1 ? scheme.Groups[shape.Lanes[0]].Clamp : default;
    private readonly long _onlyBase = shape.Lanes.Length == 1 ? scheme.Groups[shape.Lanes[0]].Base.Points : 0;
    private PlainTables? _tables;

    /// <summary>By indicator; its sums are 0 between two subjects.</summary>
    public IndicatorSlot[] Slots { get; } = new IndicatorSlot[scheme.Indicators.Length];

    /// <summary>Makes ready for an evaluation date.</summary>
    public void Take(PlainTables tables)
    {
        if (_tables != tables)
        {
            tables.Slots.CopyTo(Slots, 0);
            _tables = tables;
        }
    }

    /// <summary>Takes the sums of a subject out: its score but for the bases and limits of the whole.</summary>
    /// <param name="indicators">The indicators of its records.</param>
    /// <param name="usesAssumed">Becomes true where an assumed limit of a group was reached.</param>
    public long Take(ReadOnlySpan<ushort> indicators, ref bool usesAssumed)
    {
        var (free, limited) = (0L, 0L);
        if (shape.Lanes.Length > 1)
        {
            foreach (var indicator in indicators)
            {
                ref var slot = ref Slots[indicator];
                _lanes[slot.Lane] += Math.Min(CountedPoints.PointsOf(slot.Sum), slot.Cap) * slot.LimitedFactor;
                Take(ref slot, ref free, ref limited);
            }

            return free + SumOfLanes(ref usesAssumed);
        }

        if (indicators.Length < Slots.Length)
        {
            foreach (var indicator in indicators)
            {
                Take(ref Slots[indicator], ref free, ref limited);
            }
        }
        else
        {
            foreach (ref var slot in Slots.AsSpan())
            {
                Take(ref slot, ref free, ref limited);
            }
        }

        return unchecked(free + _onlyClamp.Apply(limited + _onlyBase, ref usesAssumed));
    }

    /// <summary>Forgets the sums of indicators.</summary>
    public void Clear(ReadOnlySpan<ushort> indicators)
    {
        foreach (var indicator in indicators)
        {
            Slots[indicator].Sum = 0;
        }
    }

    /// <summary>Moves the sums of indicators into the workspace of the evaluator, as if it had selected the records.</summary>
    public void Pour(ReadOnlySpan<ushort> indicators, EvaluationWorkspace workspace)
    {
        if (indicators.Length < Slots.Length)
        {
            foreach (var indicator in indicators)
            {
                Pour(indicator, workspace);
            }
        }
        else
        {
            for (var indicator = 0; indicator < Slots.Length; indicator++)
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
            AddCounts(indicator, Slots[indicator].Sum, workspace);
        }
    }

    /// <summary>Whether a record counts of one of some indicators.</summary>
    public bool HasAny(ImmutableArray<int> indicators)
    {
        var sums = 0L;
        foreach (var indicator in indicators)
        {
            sums |= Slots[indicator].Sum;
        }

        return sums != 0;
    }

    private void Pour(int indicator, EvaluationWorkspace workspace)
    {
        ref var sum = ref Slots[indicator].Sum;
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)] // The body of two loops over what a subject touched.
    private static void Take(ref IndicatorSlot slot, ref long free, ref long limited)
    {
        unchecked
        {
            var points = Math.Min(CountedPoints.PointsOf(slot.Sum), slot.Cap);
            free += points * slot.FreeFactor;
            limited += points * slot.LimitedFactor;
            slot.Sum = 0;
        }
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
