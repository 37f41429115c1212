namespace CreditGrading.Tests.Reference;

/// <summary>Conditions as documents of the language.</summary>
internal static class SchemeTreeConditions
{
    public static TreeMap Condition(ReferenceCondition condition)
    {
        var map = new TreeMapBuilder();
        foreach (var atom in condition.Atoms)
        {
            Add(map, atom);
        }

        return map.AddOrigin(condition.Origin).Build();
    }

    private static TreeMapBuilder Add(TreeMapBuilder map, ReferenceAtom atom) => atom switch
    {
        CombinedAtom combined => map.AddList(combined.Word, combined.Conditions, Condition),
        CountAtom count => map.Add("count", Compare(Tally(count.Tally), count.Compare)),
        SumAtom sum => map.Add("sum", Compare(Tally(sum.Tally), sum.Compare)),
        PointsAtom points => map.Add(points.Word, Compare(new TreeMapBuilder(), points.Compare)),
        ScoreAtom score => map.Add("score", Compare(new TreeMapBuilder(), score.Compare)),
        FactsAtom facts => map.Add("facts", new TreeMapBuilder().AddRows(facts.Tests, Test).Build()),
        SubjectTypeAtom types => map.Add("subjectType", Codes(types.Types)),
        ContinuesAtom continues => map.Add("continues", List(continues.Of)),
        RankAtom rank => map.Add("rank", new TreeMapBuilder()
            .Add("fact", rank.Fact).Add("peers", rank.Peers).Add("top", rank.Top).Add("round", rank.IsRoundedUp ? "up" : "down")
            .Build()),
        ShareAtom share => map.Add("share", Share(share)),
        GradeAtom grade => map.Add("grade", Codes(grade.Codes)),
        _ => throw new InvalidOperationException($"{atom} is unknown"),
    };

    private static TreeMap Compare(TreeMapBuilder map, ReferenceCompare compare) =>
        map.AddRows(compare.Bounds, TreeMapBuilder.Number).Build();

    private static TreeMapBuilder Tally(ReferenceTally tally) => new TreeMapBuilder()
        .Add("of", List(tally.Of))
        .Add("unit", tally.Narrowing.Unit)
        .Add("where", tally.Narrowing.Where is { } where ? Where(where) : null)
        .Add("within", tally.Narrowing.Within is { } period ? SchemeTreeIndicators.Period(period) : null);

    private static TreeMap Share(ShareAtom share)
    {
        var word = share.IsCount ? "count" : "sum";
        return new TreeMapBuilder()
            .Add("part", new TreeMapBuilder().Add(word, Tally(share.Part).Build()).Build())
            .Add("whole", new TreeMapBuilder().Add(word, Tally(share.Whole).Build()).Build())
            .Add(share.Word, share.Value).Add("whenEmpty", share.WhenEmpty ? "true" : "false").Build();
    }

    private static TreeMap Where(ReferenceWhere where) => new TreeMapBuilder()
        .Add("severity", Code(where.Severity)).Add("level", Code(where.Level)).Add("amount", Bound(where.Amount))
        .Add("quantity", Bound(where.Quantity)).Add("points", Bound(where.Points)).Build();

    private static TreeMap? Code(string? code) => code is null ? null : new TreeMapBuilder().Add("atLeast", code).Build();

    private static TreeMap? Bound(ReferenceRow<decimal>? bound) =>
        bound is null ? null : new TreeMapBuilder().Add(bound.Code, bound.Value).Build();

    public static TreeNode List(ReferenceList list) => list.Word is { } word
        ? new TreeScalar(word)
        : new TreeList([.. list.Codes.Select(code => new TreeScalar(code))]);

    /// <summary>One code stands alone, as the language allows.</summary>
    private static TreeNode Codes(IReadOnlyList<string> codes) =>
        codes.Count == 1 ? new TreeScalar(codes[0]) : new TreeList([.. codes.Select(code => new TreeScalar(code))]);

    private static TreeNode Test(ReferenceFactTest test) => test switch
    {
        FlagTest flag => new TreeScalar(flag.Value ? "true" : "false"),
        NumberTest number => Compare(new TreeMapBuilder(), number.Compare),
        ChoiceTest choice => Codes(choice.Codes),
        ElapsedTest elapsed => new TreeMapBuilder()
            .Add("elapsed", new TreeMapBuilder()
                .Add(elapsed.IsAtLeast ? "atLeast" : "below", SchemeTreeIndicators.Period(elapsed.Period)).Build())
            .Build(),
        DayTest day => new TreeMapBuilder().Add(day.IsOnOrAfter ? "onOrAfter" : "before", day.Day).Build(),
        _ => throw new InvalidOperationException($"{test} is unknown"),
    };
}
