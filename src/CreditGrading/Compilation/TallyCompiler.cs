using System.Collections.Immutable;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Compilation;

/// <summary>Gathers the counts and sums that conditions read; those over the same records share a place.</summary>
internal sealed class TallyCompiler(BoundScheme bound, PointScale scale)
{
    private readonly List<Entry> _counts = [];
    private readonly List<Entry> _sums = [];
    private readonly List<CalendarPeriod> _within = [];

    public int CounterCount => _counts.Count;

    public int SumCount => _sums.Count;

    /// <summary>The periods in which clocks must lie.</summary>
    public ImmutableArray<CalendarPeriod> Within => [.. _within];

    /// <summary>The place of a count or sum.</summary>
    public int Of(BoundTally tally)
    {
        var places = tally.IsSum ? _sums : _counts;
        return Place(places, tally.Of, isContinuing: false, Compile(tally, places.Count));
    }

    /// <summary>The place of the number of records whose conduct still continues.</summary>
    public int OfContinuing(BoundIndicatorList of) => Place(_counts, of, isContinuing: true, Plain(_counts.Count, isSum: false));

    /// <summary>The place of the number of records.</summary>
    public int OfCount(BoundIndicatorList of) => Place(_counts, of, isContinuing: false, Plain(_counts.Count, isSum: false));

    /// <summary>By indicator, the counters and sums that its records add to.</summary>
    public ImmutableArray<IndicatorTallies> Tallies() => [.. bound.Indicators.Select(TalliesOf)];

    private IndicatorTallies TalliesOf(BoundIndicator indicator)
    {
        if (indicator.From is not null)
        {
            return new([], [], [], []);
        }

        var counts = _counts.Where(entry => entry.Includes(indicator, bound)).ToList();
        var sums = _sums.Where(entry => entry.Includes(indicator, bound)).ToList();
        return new(
            [.. counts.Where(entry => !entry.IsContinuing && entry.Tally.IsPlain).Select(entry => entry.Tally.Index)],
            [.. counts.Where(entry => entry.IsContinuing).Select(entry => entry.Tally.Index)],
            [.. sums.Where(entry => entry.Tally.IsPlain).Select(entry => entry.Tally.Index)],
            [.. counts.Concat(sums).Where(entry => !entry.IsContinuing && !entry.Tally.IsPlain).Select(entry => entry.Tally)]);
    }

    private static CompiledTally Plain(int index, bool isSum) => new(
        index, isSum, CountedUnit.Record, CompiledIndicator.NotListed, CompiledIndicator.NotListed, long.MinValue, long.MinValue,
        long.MinValue, CompiledTally.AnyTime, TakesAll: true);

    private CompiledTally Compile(BoundTally tally, int index) => Plain(index, tally.IsSum) with
    {
        Unit = tally.Unit,
        Severity = PlaceOf(tally.Where?.Severity, bound.Severities),
        Level = PlaceOf(tally.Where?.Level, bound.Levels),
        Amount = LeastOf(tally.Where?.Amount, new(bound.AmountDecimals)),
        Quantity = LeastOf(tally.Where?.Quantity, new(bound.QuantityDecimals)),
        Points = LeastOf(tally.Where?.Points, scale),
        Within = tally.Within is { } period ? PlaceOf(period) : CompiledTally.AnyTime,
        TakesAll = tally.Where is null && tally.Within is null,
    };

    private static int Place(List<Entry> places, BoundIndicatorList of, bool isContinuing, CompiledTally tally)
    {
        var codes = of.Set is { } set
            ? $"={set}"
            : string.Join(' ', of.Codes.Select(code => code.Value).Order(StringComparer.Ordinal));
        var known = places.FindIndex(entry =>
            entry.Codes == codes && entry.IsContinuing == isContinuing && entry.Tally with { Index = tally.Index } == tally);
        if (known >= 0)
        {
            return known;
        }

        places.Add(new(codes, of, isContinuing, tally));
        return places.Count - 1;
    }

    private int PlaceOf(CalendarPeriod period)
    {
        if (!_within.Contains(period))
        {
            _within.Add(period);
        }

        return _within.IndexOf(period);
    }

    private static int PlaceOf(Located<string>? code, ImmutableArray<Located<string>> codes) =>
        code is { } given ? codes.IndexOf(codes.First(other => other.Value == given.Value)) : CompiledIndicator.NotListed;

    private static long LeastOf(LowerBound? bound, PointScale scale) =>
        bound is { } least ? scale.ToScaled(least.Figure.Value) + (least.IsIncluded ? 0 : 1) : long.MinValue;

    private sealed record Entry(string Codes, BoundIndicatorList Of, bool IsContinuing, CompiledTally Tally)
    {
        public bool Includes(BoundIndicator indicator, BoundScheme scheme) =>
            (!IsContinuing || indicator.IsContinuing) && Of.Resolve(scheme).Contains(indicator);
    }
}
