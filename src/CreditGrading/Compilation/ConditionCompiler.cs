using System.Collections.Immutable;
using CreditGrading.Internal;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Compilation;

/// <summary>Compiles conditions into flat nodes, and notes what records have to be counted for them.</summary>
internal sealed class ConditionCompiler(BoundScheme bound, PointScale scale)
{
    private const int Millionths = 1_000_000;

    private readonly List<ConditionNode> _nodes = [];
    private readonly List<int> _parts = [];
    private readonly List<ElapsedTest> _elapsedTests = [];
    private readonly TallyCompiler _tallies = new(bound, scale);
    private readonly List<CompiledShare> _shares = [];
    private readonly Dictionary<string, int> _facts = bound.Facts
        .Select((fact, index) => (fact.Code.Value, index)).ToDictionary(pair => pair.Value, pair => pair.index,
            StringComparer.Ordinal);

    public ImmutableArray<ConditionNode> Nodes => [.. _nodes];

    public ImmutableArray<int> Parts => [.. _parts];

    public ImmutableArray<ElapsedTest> ElapsedTests => [.. _elapsedTests];

    public ImmutableArray<CompiledShare> Shares => [.. _shares];

    /// <summary>The counts and sums that the conditions compiled so far read.</summary>
    public TallyCompiler Tallies => _tallies;

    /// <summary>Compiles a condition; gives its node.</summary>
    public int Compile(BoundCondition condition) => condition switch
    {
        JoinedCondition joined => CompileJoined(joined),
        RecordsCondition records => CompileRecords(records),
        ContinuesCondition continues => Add(new(
            ConditionKind.Count, _tallies.OfContinuing(continues.Of), 0, 1, long.MaxValue)),
        TotalCondition { Total: TotalKind.Score } total => AddScore(total.Comparison),
        TotalCondition total => Add(KindOf(total.Total), 0, total.Comparison, scale),
        SubjectTypeCondition type => Add(new(ConditionKind.SubjectType, 0, 0, BitsOf(type.Types, bound.Subjects!.Types), 0)),
        FactCondition fact => CompileFact(fact),
        RankCondition rank => Add(new(
            ConditionKind.Rank, _facts[rank.Fact.Value], _facts[rank.Peers.Value], (long)(rank.Top.Value * Millionths),
            rank.IsRoundedUp ? 1 : 0)),
        ShareCondition share => CompileShare(share),
        GradeCondition grade => Add(new(ConditionKind.Grade, 0, 0, BitsOf(grade.Grades, [.. bound.Grades.Select(g => g.Code)]),
            0)),
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

    private int CompileRecords(RecordsCondition records)
    {
        var tally = records.Tally;
        var (low, high) = new PointScale(tally.IsSum ? bound.AmountDecimals : 0).RangeOf(records.Comparison);
        return Add(new(
            tally.IsSum ? ConditionKind.Sum : ConditionKind.Count, _tallies.Of(tally), 0, low, high));
    }

    private int CompileShare(ShareCondition share)
    {
        var decimals = DecimalText.DecimalsOf(share.Bound.Figure.Value);
        _shares.Add(new(
            share.Part.IsSum, _tallies.Of(share.Part), _tallies.Of(share.Whole),
            new PointScale(decimals).ToScaled(share.Bound.Figure.Value),
            new PointScale(decimals).Factor, share.Bound.IsIncluded, share.HoldsWhenEmpty));
        return Add(new(ConditionKind.Share, _shares.Count - 1, 0, 0, 0));
    }

    /// <summary>Compares the score, which may be a fraction.</summary>
    private int AddScore(BoundComparison comparison)
    {
        var (low, high) = ScoreKeys.RangeOf(comparison, scale, ScoreKeys.AreUsedBy(bound));
        return Add(new(ConditionKind.Score, 0, 0, low, high));
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
        _ => ConditionKind.NetPoints,
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
