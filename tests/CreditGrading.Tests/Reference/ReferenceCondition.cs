namespace CreditGrading.Tests.Reference;

/// <summary>A mapping of atoms with distinct keys, all of which must hold.</summary>
internal sealed record ReferenceCondition(IReadOnlyList<ReferenceAtom> Atoms, ReferenceOrigin? Origin = null);

/// <summary>One thing that a condition asks.</summary>
internal abstract record ReferenceAtom;

/// <summary><c>all</c>, <c>any</c> or <c>none</c> of some conditions.</summary>
internal sealed record CombinedAtom(string Word, IReadOnlyList<ReferenceCondition> Conditions) : ReferenceAtom;

/// <summary>The number of selected records.</summary>
internal sealed record CountAtom(ReferenceList Of, ReferenceCompare Compare) : ReferenceAtom;

/// <summary>The sum of the amounts of selected records.</summary>
internal sealed record SumAtom(ReferenceList Of, ReferenceCompare Compare) : ReferenceAtom;

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
