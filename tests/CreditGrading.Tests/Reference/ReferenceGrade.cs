namespace CreditGrading.Tests.Reference;

/// <summary>A grade: a rung of the ladder, or one that only rulings reach.</summary>
internal sealed record ReferenceGrade(string Code)
{
    public Category? Category { get; init; }

    public ReferenceScoreBound? Bound { get; init; }

    public ReferenceCondition? When { get; init; }

    public bool IsRulingOnly { get; init; }

    /// <summary>The interval that the text prints; nothing is computed with it.</summary>
    public ReferencePublished? Published { get; init; }

    public ReferenceOrigin? Origin { get; init; }
}

/// <summary>A bound of a rung: <c>atLeast</c>, <c>above</c>, <c>atMost</c> or <c>below</c> a score.</summary>
internal sealed record ReferenceScoreBound(string Word, decimal Value, ReferenceOrigin? Origin = null);

/// <summary>A printed interval of scores, its lower end first; either end may be open.</summary>
internal sealed record ReferencePublished(ReferenceRow<decimal>? Low, ReferenceRow<decimal>? High,
    ReferenceOrigin? Origin = null);

/// <summary>Grades that measures name together.</summary>
internal sealed record ReferenceGradeGroup(string Code, IReadOnlyList<string> Grades, ReferenceOrigin? Origin = null);

/// <summary>A range of grades from a better to a worse one, both included.</summary>
internal sealed record ReferenceGradeRange(string From, string To, ReferenceOrigin? Origin = null);

/// <summary>What follows where a condition holds.</summary>
internal abstract record ReferenceRuling(ReferenceCondition When, ReferenceOrigin? Origin);

/// <summary>Not better than a grade.</summary>
internal sealed record GradeRuling(string Grade, bool IsCap, ReferenceCondition When, ReferenceOrigin? Origin = null)
    : ReferenceRuling(When, Origin)
{
    /// <summary>What becomes of the score; null where not stated, which is nothing.</summary>
    public ReferenceRulingScore? Score { get; init; }
}

/// <summary>What a direct grade does to the shown score.</summary>
/// <param name="Word"><c>none</c>, <c>worstEnd</c>, <c>value</c> or <c>beforeBonuses</c>.</param>
/// <param name="Value">The number of the last two.</param>
/// <param name="Origin">The origin of the number's own mapping.</param>
internal sealed record ReferenceRulingScore(string Word, decimal? Value = null, ReferenceOrigin? Origin = null);

/// <summary>Moves of the grade by notches.</summary>
/// <param name="Count">How many; 1 or more.</param>
/// <param name="IsDown">Whether toward the worse grades.</param>
/// <param name="ForEach">The indicators whose counted records each count; null where it counts once.</param>
/// <param name="When">The condition.</param>
/// <param name="Origin">The ruling's own origin.</param>
internal sealed record NotchRuling(
    int Count, bool IsDown, ReferenceList? ForEach, ReferenceCondition When, ReferenceOrigin? Origin = null)
    : ReferenceRuling(When, Origin);

/// <summary>Not rated, under a name; the score stays.</summary>
internal sealed record OutcomeRuling(string Code, ReferenceCondition When, ReferenceOrigin? Origin = null)
    : ReferenceRuling(When, Origin);

/// <summary>A named outcome (its code), or a stated grade.</summary>
internal sealed record ReferenceOutcome(string? Code, string? Grade, ReferenceCondition When, ReferenceOrigin? Origin = null);

/// <summary>A measure with what it is attached to.</summary>
internal sealed record ReferenceMeasure(string Id, MeasureKind Kind)
{
    public IReadOnlyList<Category> Categories { get; init; } = [];

    public IReadOnlyList<string> Grades { get; init; } = [];

    public ReferenceGradeRange? GradeRange { get; init; }

    public IReadOnlyList<string> GradeGroups { get; init; } = [];

    public IReadOnlyList<string> Outcomes { get; init; } = [];

    public ReferenceFigure? Quantity { get; init; }

    public ReferenceOrigin? Origin { get; init; }
}
