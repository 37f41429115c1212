using System.Collections.Immutable;
using CreditGrading.Internal;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Compilation;

/// <summary>Compiles conditions into flat nodes, and notes what records have to be counted for them.</summary>
internal sealed class ConditionCompiler(BoundScheme bound, PointScale scale)
{
    private readonly List<ConditionNode> _nodes = [];
    private readonly List<int> _parts = [];
    private readonly List<ElapsedTest> _elapsedTests = [];
    private readonly List<Tally> _counts = [];
    private readonly List<Tally> _sums = [];
    private readonly Dictionary<string, int> _facts = bound.Facts
        .Select((fact, index) => (fact.Code.Value, index)).ToDictionary(pair => pair.Value, pair => pair.index,
            StringComparer.Ordinal);

    public ImmutableArray<ConditionNode> Nodes => [.. _nodes];

    public ImmutableArray<int> Parts => [.. _parts];

    public ImmutableArray<ElapsedTest> ElapsedTests => [.. _elapsedTests];

    public int CounterCount => _counts.Count;

    public int SumCount => _sums.Count;

    /// <summary>By indicator, the counters and sums that its records add to.</summary>
    public ImmutableArray<IndicatorTallies> Tallies()
    {
        var places = bound.Indicators.Select((indicator, place) => (indicator, place)).ToDictionary(pair => pair.indicator,
            pair => pair.place);
        var counts = Spread(_counts, places, isContinuing: false);
        var continuing = Spread(_counts, places, isContinuing: true);
        var sums = Spread(_sums, places, isContinuing: false);
        return [.. places.Values.Select(place => new IndicatorTallies([.. counts[place]], [.. continuing[place]],
            [.. sums[place]]))];
    }

    /// <summary>Compiles a condition; gives its node.</summary>
    public int Compile(BoundCondition condition) => condition switch
    {
        JoinedCondition joined => CompileJoined(joined),
        RecordsCondition { IsSum: true } records => Add(
            ConditionKind.Sum, AddTo(_sums, records.Of,
                isContinuing: false), records.Comparison, new PointScale(bound.AmountDecimals)),
        RecordsCondition records => Add(ConditionKind.Count, AddTo(_counts, records.Of, isContinuing: false), records.Comparison,
            new PointScale(0)),
        ContinuesCondition continues => Add(new(ConditionKind.Count, AddTo(_counts, continues.Of, isContinuing: true), 0, 1,
            long.MaxValue)),
        TotalCondition total => Add(KindOf(total.Total), 0, total.Comparison, scale),
        SubjectTypeCondition type => Add(new(ConditionKind.SubjectType, 0, 0, BitsOf(type.Types, bound.Subjects!.Types), 0)),
        FactCondition fact => CompileFact(fact),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private int CompileJoined(JoinedCondition joined)
    {
        var parts = joined.Parts.Select(Compile).ToList();
        var first = _parts.Count;
        _parts.AddRange(parts);
        var kind = joined.Junction switch
        {
            Junction.All => ConditionKind.All,
            Junction.Any => ConditionKind.Any,
            _ => ConditionKind.None,
        };
        return Add(new(kind, first, parts.Count, 0, 0));
    }

    private int CompileFact(FactCondition condition)
    {
        var index = _facts[condition.Fact.Value];
        var fact = bound.Facts[index];
        var test = condition.Test;
        if (test.Comparison is { } comparison)
        {
            return Add(ConditionKind.FactRange, index, comparison, new PointScale(fact.Decimals));
        }

        if (test.Elapsed is { } elapsed)
        {
            _elapsedTests.Add(new(_nodes.Count, elapsed.Period, elapsed.IsAtLeast));
            return Add(new(ConditionKind.FactRange, index, 0, 0, 0));
        }

        if (test.Day is { } day)
        {
            var key = DayKey.Of(day.Day);
            return Add(day.IsOnOrAfter
                ? new(ConditionKind.FactRange, index, 0, key, long.MaxValue)
                : new(ConditionKind.FactRange, index, 0, long.MinValue, key - 1));
        }

        if (fact.Kind == FactKind.Flag)
        {
            var wanted = test.Values[0].Value == "true" ? 1 : 0;
            return Add(new(ConditionKind.FactRange, index, 0, wanted, wanted));
        }

        return Add(new(ConditionKind.FactSet, index, 0, BitsOf(test.Values, fact.Values), 0));
    }

    private static ConditionKind KindOf(TotalKind total) => total switch
    {
        TotalKind.BonusPoints => ConditionKind.BonusPoints,
        TotalKind.DeductionPoints => ConditionKind.DeductionPoints,
        TotalKind.NetPoints => ConditionKind.NetPoints,
        _ => ConditionKind.Score,
    };

    private static long BitsOf(ImmutableArray<Located<string>> chosen, ImmutableArray<Located<string>> all)
    {
        var bits = 0UL;
        for (var i = 0; i < all.Length; i++)
        {
            bits |= chosen.Any(code => code.Value == all[i].Value) ? 1UL << i : 0;
        }

        return unchecked((long)bits);
    }

    /// <summary>The place of the tally over these indicators; conditions over the same ones share it.</summary>
    private static int AddTo(List<Tally> tallies, BoundIndicatorList of, bool isContinuing)
    {
        var codes = of.Set is { } set ? [$"={set}"] : of.Codes.Select(code => code.Value);
        var tally = new Tally(string.Join(' ', codes.Order(StringComparer.Ordinal)), isContinuing, of);
        var known = tallies.FindIndex(other => other.Codes == tally.Codes && other.IsContinuing == isContinuing);
        if (known >= 0)
        {
            return known;
        }

        tallies.Add(tally);
        return tallies.Count - 1;
    }

    private List<int>[] Spread(List<Tally> tallies, Dictionary<BoundIndicator, int> places, bool isContinuing)
    {
        var spread = places.Select(_ => new List<int>()).ToArray();
        for (var i = 0; i < tallies.Count; i++)
        {
            if (tallies[i].IsContinuing != isContinuing)
            {
                continue;
            }

            foreach (var indicator in tallies[i].Of.Resolve(bound).Where(indicator => !isContinuing || indicator.IsContinuing))
            {
                spread[places[indicator]].Add(i);
            }
        }

        return spread;
    }

    private int Add(ConditionKind kind, int index, BoundComparison comparison, PointScale comparisonScale)
    {
        var (low, high) = comparisonScale.RangeOf(comparison);
        return Add(new(kind, index, 0, low, high));
    }

    private int Add(ConditionNode node)
    {
        _nodes.Add(node);
        return _nodes.Count - 1;
    }

    /// <summary>A count or sum over the records of some indicators.</summary>
    private sealed record Tally(string Codes, bool IsContinuing, BoundIndicatorList Of);
}
