using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CreditGrading.Benchmarks.Workload;

namespace CreditGrading.Benchmarks.Peers;

/// <summary>The table loop over columns that the scheme was folded into: as <see cref="FieldLoop"/>, with 64-bit points.</summary>
internal sealed class FoldedLoop
{
    private readonly FoldedColumns _columns;
    private readonly Rule[] _rules;
    private readonly long[] _totals;
    private readonly int[] _bounds = [.. JiningLikeRules.Bounds];

    public FoldedLoop(FoldedColumns columns, int copies)
    {
        _columns = columns;
        _rules = [.. JiningLikeRules.Of(copies).Select(rule => new Rule(rule))];
        _totals = new long[_rules.Length];
    }

    public void Run(int asOf, Outcomes outcomes)
    {
        if (_totals.Length <= ScoreBoard.MostClearedAtOnce)
        {
            RunClearingAll(asOf, outcomes);
        }
        else
        {
            RunClearingTouched(asOf, outcomes);
        }
    }

    private void RunClearingAll(int asOf, Outcomes outcomes)
    {
        var offsets = _columns.Offsets;
        var totals = _totals.AsSpan();
        for (var subject = 0; subject < outcomes.Scores.Length; subject++)
        {
            totals.Clear();
            var sum = SumOf(asOf, offsets[subject], offsets[subject + 1]);
            ScoreBoard.Write(sum, _bounds, out outcomes.Scores[subject], out outcomes.Grades[subject]);
        }
    }

    private void RunClearingTouched(int asOf, Outcomes outcomes)
    {
        var offsets = _columns.Offsets;
        for (var subject = 0; subject < outcomes.Scores.Length; subject++)
        {
            var sum = SumOf(asOf, offsets[subject], offsets[subject + 1]);
            foreach (var indicator in _columns.Indicators.AsSpan(offsets[subject]..offsets[subject + 1]))
            {
                _totals[indicator] = 0;
            }

            ScoreBoard.Write(sum, _bounds, out outcomes.Scores[subject], out outcomes.Grades[subject]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)] // The body of both loops; a call a subject would cost a tenth of the whole.
    private long SumOf(int asOf, int start, int end)
    {
        var indicators = _columns.Indicators.AsSpan(start..end);
        var starts = _columns.Starts.AsSpan(start..end)[..indicators.Length];
        var ends = _columns.Ends.AsSpan(start..end)[..indicators.Length];
        var points = _columns.Points.AsSpan(start..end)[..indicators.Length];
        ref var rules = ref MemoryMarshal.GetArrayDataReference(_rules);
        ref var totals = ref MemoryMarshal.GetArrayDataReference(_totals);
        var sum = 0L;
        for (var i = 0; i < indicators.Length; i++)
        {
            ref var rule = ref Unsafe.Add(ref rules, (nint)indicators[i]);
            ref var total = ref Unsafe.Add(ref totals, (nint)indicators[i]);
            long isLive = ((starts[i] - 1 - asOf) & (asOf - ends[i])) >> 31;
            var overCap = total + (points[i] & isLive) - rule.Cap;
            var held = rule.Cap + (overCap & (overCap >> 63));
            sum += (held - total) * rule.Weight;
            total = held;
        }

        return sum;
    }

    private readonly struct Rule(IndicatorRule rule)
    {
        public readonly long Weight = ScoreBoard.WeightOf(rule);
        public readonly long Cap = rule.PointsCap;
    }
}
