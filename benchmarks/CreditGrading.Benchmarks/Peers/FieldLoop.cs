using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CreditGrading.Benchmarks.Workload;

namespace CreditGrading.Benchmarks.Peers;

/// <summary>
/// The table loop over columns of what was given: no branch on a record's own values, limits from a table by indicator, caps taken as the
/// points come. What one would write by hand for a scheme of this kind without SIMD.
/// </summary>
internal sealed class FieldLoop
{
    private readonly FieldColumns _columns;
    private readonly Rule[] _rules;
    private readonly int[] _totals;
    private readonly int[] _bounds = [.. JiningLikeRules.Bounds];

    public FieldLoop(FieldColumns columns, int copies)
    {
        _columns = columns;
        _rules = [.. JiningLikeRules.Of(copies).Select(rule => new Rule(rule))];
        _totals = new int[_rules.Length];
    }

    public void Run(Outcomes outcomes)
    {
        if (_totals.Length <= ScoreBoard.MostClearedAtOnce)
        {
            RunClearingAll(outcomes);
        }
        else
        {
            RunClearingTouched(outcomes);
        }
    }

    private void RunClearingAll(Outcomes outcomes)
    {
        var offsets = _columns.Offsets;
        var totals = _totals.AsSpan();
        for (var subject = 0; subject < outcomes.Scores.Length; subject++)
        {
            totals.Clear();
            var sum = SumOf(offsets[subject], offsets[subject + 1]);
            ScoreBoard.Write(sum, _bounds, out outcomes.Scores[subject], out outcomes.Grades[subject]);
        }
    }

    private void RunClearingTouched(Outcomes outcomes)
    {
        var offsets = _columns.Offsets;
        for (var subject = 0; subject < outcomes.Scores.Length; subject++)
        {
            var sum = SumOf(offsets[subject], offsets[subject + 1]);
            foreach (var indicator in _columns.Indicators.AsSpan(offsets[subject]..offsets[subject + 1]))
            {
                _totals[indicator] = 0;
            }

            ScoreBoard.Write(sum, _bounds, out outcomes.Scores[subject], out outcomes.Grades[subject]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)] // The body of both loops; a call a subject would cost a tenth of the whole.
    private long SumOf(int start, int end)
    {
        var indicators = _columns.Indicators.AsSpan(start..end);
        var days = _columns.Days.AsSpan(start..end)[..indicators.Length];
        var quantities = _columns.Quantities.AsSpan(start..end)[..indicators.Length];
        var areRepaired = _columns.AreRepaired.AsSpan(start..end)[..indicators.Length];
        ref var rules = ref MemoryMarshal.GetArrayDataReference(_rules);
        ref var totals = ref MemoryMarshal.GetArrayDataReference(_totals);
        var sum = 0L;
        for (var i = 0; i < indicators.Length; i++)
        {
            ref var rule = ref Unsafe.Add(ref rules, (nint)indicators[i]);
            ref var total = ref Unsafe.Add(ref totals, (nint)indicators[i]);
            var isLive = ((rule.FirstDay - 1 - days[i]) >> 31) & (areRepaired[i] - 1);
            var points = (rule.Points + (rule.PointsOfFurther * (quantities[i] - 1))) & isLive;
            var overCap = total + points - rule.Cap;
            var held = rule.Cap + (overCap & (overCap >> 31));
            sum += (held - total) * rule.Weight;
            total = held;
        }

        return sum;
    }

    private readonly struct Rule(IndicatorRule rule)
    {
        public readonly long Weight = ScoreBoard.WeightOf(rule);
        public readonly int FirstDay = WorkloadDays.FirstLive(rule.ValidityMonths);
        public readonly int Points = rule.Points;
        public readonly int PointsOfFurther = rule.IsPerQuantity ? rule.Points : 0;
        public readonly int Cap = rule.PointsCap;
    }
}
