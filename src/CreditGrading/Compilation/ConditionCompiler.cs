using System.Collections.Immutable;
using CreditGrading.Internal;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Checks;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Compilation;

/// <summary>Compiles conditions into flat nodes, and notes what records have to be counted for them.</summary>
internal sealed class ConditionCompiler(BoundScheme bound, PointScale scale)
{
    private readonly List<ConditionNode> _nodes = [];
    private readonly List<int> _parts = [];
    private readonly List<ElapsedTest> _elapsedTests = [];
    private readonly List<BoundIndicatorList> _counts = [];
    private readonly List<bool> _areContinuing = [];
    private readonly List<BoundIndicatorList> _sums = [];

    public ImmutableArray<ConditionNode> Nodes => [.. _nodes];

    public ImmutableArray<int> Parts => [.. _parts];

    public ImmutableArray<ElapsedTest> ElapsedTests => [.. _elapsedTests];

    public int CountCount => _counts.Count;

    public int SumCount => _sums.Count;

    /// <summary>By indicator, the counters and sums that its records add to.</summary>
    public ImmutableArray<IndicatorTallies> Tallies()
    {
        var counts = _counts.Select(list => list.Resolve(bound).ToHashSet()).ToList();
        var sums = _sums.Select(list => list.Resolve(bound).ToHashSet()).ToList();
        return
        [
            .. bound.Indicators.Select(indicator => new IndicatorTallies(
                [.. Enumerable.Range(0, counts.Count).Where(i => !_areContinuing[i] && counts[i].Contains(indicator))],
                [.. Enumerable.Range(0, counts.Count).Where(i => _areContinuing[i] && counts[i].Contains(indicator) && indicator.IsContinuing)],
                [.. Enumerable.Range(0, sums.Count).Where(i => sums[i].Contains(indicator))])),
        ];
    }

    /// <summary>Compiles a condition; gives its node.</summary>
    public int Compile(BoundCondition condition) => condition switch
    {
        JoinedCondition joined => CompileJoined(joined),
        RecordsCondition { IsSum: true } records => Add(
            ConditionKind.Sum, AddTo(_sums, records.Of), records.Comparison, new PointScale(bound.AmountDecimals)),
        RecordsCondition records => Add(ConditionKind.Count, AddCount(records.Of, isContinuing: false), records.Comparison, new PointScale(0)),
        ContinuesCondition continues => Add(new(ConditionKind.Count, AddCount(continues.Of, isContinuing: true), 0, 1, long.MaxValue)),
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
        var index = IndexOf(condition.Fact.Value, out var fact);
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

    private int IndexOf(string code, out BoundFact fact)
    {
        for (var i = 0; i < bound.Facts.Length; i++)
        {
            if (bound.Facts[i].Code.Value == code)
            {
                fact = bound.Facts[i];
                return i;
            }
        }

        throw new System.Diagnostics.UnreachableException();
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

    private int AddCount(BoundIndicatorList of, bool isContinuing)
    {
        _areContinuing.Add(isContinuing);
        return AddTo(_counts, of);
    }

    private static int AddTo(List<BoundIndicatorList> lists, BoundIndicatorList of)
    {
        lists.Add(of);
        return lists.Count - 1;
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
}
