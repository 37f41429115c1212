namespace CreditGrading.Tests.Reference;

/// <summary>A mapping of atoms with distinct keys, all of which must hold.</summary>
internal sealed record ReferenceCondition(IReadOnlyList<ReferenceAtom> Atoms, ReferenceOrigin? Origin = null);

/// <summary>One thing that a condition asks.</summary>
internal abstract record ReferenceAtom;

/// <summary><c>all</c>, <c>any</c> or <c>none</c> of some conditions.</summary>
internal sealed record CombinedAtom(string Word, IReadOnlyList<ReferenceCondition> Conditions) : ReferenceAtom;

/// <summary>The number of selected records.</summary>
internal sealed record CountAtom(ReferenceList Of, ReferenceCompare Compare) : ReferenceAtom
{
    public ReferenceNarrowing Narrowing { get; init; } = ReferenceNarrowing.None;

    public ReferenceTally Tally => new(Of, Narrowing);
}

/// <summary>The sum of the amounts of selected records.</summary>
internal sealed record SumAtom(ReferenceList Of, ReferenceCompare Compare) : ReferenceAtom
{
    public ReferenceNarrowing Narrowing { get; init; } = ReferenceNarrowing.None;

    public ReferenceTally Tally => new(Of, Narrowing);
}

/// <summary>The fact is at most a part of another one, rounded.</summary>
/// <param name="Fact">The fact, such as a place in a list.</param>
/// <param name="Peers">The fact that says how many there are.</param>
/// <param name="Top">The part, above 0 and at most 1.</param>
/// <param name="IsRoundedUp">Whether the part of the peers is rounded up to a whole number, not down.</param>
internal sealed record RankAtom(string Fact, string Peers, decimal Top, bool IsRoundedUp) : ReferenceAtom;

/// <summary>One count or sum as a share of another.</summary>
/// <param name="IsCount">Whether both are counts, not sums.</param>
/// <param name="Part">What is compared.</param>
/// <param name="Whole">With what it is compared.</param>
/// <param name="Word"><c>atLeast</c> or <c>above</c>.</param>
/// <param name="Value">The share.</param>
/// <param name="WhenEmpty">What holds where the whole is 0.</param>
internal sealed record ShareAtom(
    bool IsCount, ReferenceTally Part, ReferenceTally Whole, string Word, decimal Value, bool WhenEmpty) : ReferenceAtom;

/// <summary>The grade is one of these; only in rulings that give an outcome.</summary>
internal sealed record GradeAtom(IReadOnlyList<string> Codes) : ReferenceAtom;

/// <summary>The records of a count or sum.</summary>
internal sealed record ReferenceTally(ReferenceList Of, ReferenceNarrowing Narrowing);

/// <summary>What narrows a count or sum.</summary>
internal sealed record ReferenceNarrowing
{
    public static ReferenceNarrowing None { get; } = new();

    /// <summary>What is counted: <c>record</c>, <c>month</c>, <c>act</c> or <c>once</c>; null where not stated.</summary>
    public string? Unit { get; init; }

    public ReferenceWhere? Where { get; init; }

    public ReferencePeriod? Within { get; init; }
}

/// <summary>Bounds on a record's fields, all of which must hold; each closed upward.</summary>
internal sealed record ReferenceWhere
{
    public string? Severity { get; init; }

    public string? Level { get; init; }

    /// <summary><c>atLeast</c> or <c>above</c>, with the number.</summary>
    public ReferenceRow<decimal>? Amount { get; init; }

    public ReferenceRow<decimal>? Quantity { get; init; }

    public ReferenceRow<decimal>? Points { get; init; }
}

/// <summary><c>bonusPoints</c>, <c>deductionPoints</c> or <c>netPoints</c>.</summary>
internal sealed record PointsAtom(string Word, ReferenceCompare Compare) : ReferenceAtom;

/// <summary>The step-5 score.</summary>
internal sealed record ScoreAtom(ReferenceCompare Compare) : ReferenceAtom;

/// <summary>Tests of facts, all of which must hold.</summary>
internal sealed record FactsAtom(IReadOnlyList<ReferenceRow<ReferenceFactTest>> Tests) : ReferenceAtom;

/// <summary>The subject's type is one of the listed.</summary>
internal sealed record SubjectTypeAtom(IReadOnlyList<string> Types) : ReferenceAtom;

/// <summary>A selected record of these still continues.</summary>
internal sealed record ContinuesAtom(ReferenceList Of) : ReferenceAtom;

/// <summary>A list of indicators: codes, or a word such as <c>adverse</c>.</summary>
internal sealed record ReferenceList(string? Word, IReadOnlyList<string> Codes);

/// <summary>One or two of <c>atLeast</c>, <c>above</c>, <c>atMost</c>, <c>below</c>.</summary>
internal sealed record ReferenceCompare(IReadOnlyList<ReferenceRow<decimal>> Bounds)
{
    public static ReferenceCompare One(string word, decimal value) => new([new(word, value)]);

    public bool Holds(Rational number) => Bounds.All(bound => Holds(bound.Code, number, Rational.From(bound.Value)));

    public static bool Holds(string word, Rational number, Rational bound) => word switch
    {
        "atLeast" => number >= bound,
        "above" => number > bound,
        "atMost" => number <= bound,
        _ => number < bound,
    };
}
