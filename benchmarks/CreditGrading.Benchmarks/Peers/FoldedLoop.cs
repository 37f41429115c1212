using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CreditGrading.Benchmarks.Workload;

namespace CreditGrading.Benchmarks.Peers;

/// <summary>
/// The table loop over columns that the scheme was folded into: no branch on a record's own values, caps taken as the points
/// come, limits from a table by indicator. What one would write by hand for a scheme of this kind without SIMD.
/// </summary>
internal sealed class FoldedLoop
{
    private readonly FoldedColumns _columns;
    private readonly Slot[] _slots;
    private readonly int[] _bounds = [.. JiningLikeRules.Bounds];

    public FoldedLoop(FoldedColumns columns, int copies)
    {
        _columns = columns;
        _slots =
        [
            .. JiningLikeRules.Of(copies).Select(rule => new Slot { Weight = ScoreBoard.WeightOf(rule), Cap = rule.PointsCap }),
        ];
    }

    public void Run(int asOf, Outcomes outcomes)
    {
        // References in place of arrays: the offsets are known to be sound, and a check of bounds each would be most of the loop.
        ref var indicators = ref MemoryMarshal.GetArrayDataReference(_columns.Indicators);
        ref var starts = ref MemoryMarshal.GetArrayDataReference(_columns.Starts);
        ref var ends = ref MemoryMarshal.GetArrayDataReference(_columns.Ends);
        ref var points = ref MemoryMarshal.GetArrayDataReference(_columns.Points);
        ref var slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        var record = (nint)0;
        for (var subject = 0; subject < outcomes.Scores.Length; subject++)
        {
            var first = record;
            var end = (nint)_columns.Offsets[subject + 1];
            var sum = 0L;
            for (; record < end; record++)
            {
                ref var slot = ref Unsafe.Add(ref slots, (nint)Unsafe.Add(ref indicators, record));
                long isLive = ((Unsafe.Add(ref starts, record) - 1 - asOf) & (asOf - Unsafe.Add(ref ends, record))) >> 31;
                var overCap = slot.Total + (Unsafe.Add(ref points, record) & isLive) - slot.Cap;
                var held = slot.Cap + (overCap & (overCap >> 63));
                sum += (held - slot.Total) * slot.Weight;
                slot.Total = held;
            }

            Clear((int)first, (int)end);
            ScoreBoard.Write(sum, _bounds, out outcomes.Scores[subject], out outcomes.Grades[subject]);
        }
    }

    /// <summary>Clears the totals of a subject: those that it has records of, or all where they are fewer.</summary>
    private void Clear(int first, int end)
    {
        if (end - first < _slots.Length)
        {
            foreach (var indicator in _columns.Indicators.AsSpan(first..end))
            {
                _slots[indicator].Total = 0;
            }
        }
        else
        {
            foreach (ref var slot in _slots.AsSpan())
            {
                slot.Total = 0;
            }
        }
    }

    [StructLayout(LayoutKind.Sequential, Size = 32)] // A power of two, so that the place of an indicator is a shift away.
    private struct Slot
    {
        public long Total;
        public long Cap;
        public long Weight;
    }
}
