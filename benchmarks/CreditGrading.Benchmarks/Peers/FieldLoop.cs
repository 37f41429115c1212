using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CreditGrading.Benchmarks.Workload;

namespace CreditGrading.Benchmarks.Peers;

/// <summary>
/// The table loop over columns of what was given: as <see cref="FoldedLoop"/>, with the scheme applied on the way.
/// </summary>
internal sealed class FieldLoop
{
    private readonly FieldColumns _columns;
    private readonly Slot[] _slots;
    private readonly int[] _bounds = [.. JiningLikeRules.Bounds];

    public FieldLoop(FieldColumns columns, int copies)
    {
        _columns = columns;
        _slots = [.. JiningLikeRules.Of(copies).Select(SlotOf)];
    }

    public void Run(Outcomes outcomes)
    {
        // References in place of arrays: the offsets are known to be sound, and a check of bounds each would be most of the loop.
        ref var indicators = ref MemoryMarshal.GetArrayDataReference(_columns.Indicators);
        ref var days = ref MemoryMarshal.GetArrayDataReference(_columns.Days);
        ref var quantities = ref MemoryMarshal.GetArrayDataReference(_columns.Quantities);
        ref var areRepaired = ref MemoryMarshal.GetArrayDataReference(_columns.AreRepaired);
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
                var isLive = ((slot.DayBefore - Unsafe.Add(ref days, record)) >> 31) & (Unsafe.Add(ref areRepaired, record) - 1);
                var points = (slot.Points + (slot.PointsOfFurther * (Unsafe.Add(ref quantities, record) - 1))) & isLive;
                var overCap = slot.Total + points - slot.Cap;
                var held = slot.Cap + (overCap & (overCap >> 31));
                sum += (held - slot.Total) * slot.Weight;
                slot.Total = held;
            }

            Clear((int)first, (int)end);
            ScoreBoard.Write(sum, _bounds, out outcomes.Scores[subject], out outcomes.Grades[subject]);
        }
    }

    private static Slot SlotOf(IndicatorRule rule) => new()
    {
        Weight = ScoreBoard.WeightOf(rule),
        Cap = rule.PointsCap,
        DayBefore = WorkloadDays.FirstLive(rule.ValidityMonths) - 1,
        Points = rule.Points,
        PointsOfFurther = rule.IsPerQuantity ? rule.Points : 0,
    };

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
        public long Weight;
        public int Total;
        public int Cap;

        /// <summary>The last day on which a record no longer counts.</summary>
        public int DayBefore;

        public int Points;

        /// <summary>The points of each thing after the first; 0 where quantity does not multiply.</summary>
        public int PointsOfFurther;
    }
}
