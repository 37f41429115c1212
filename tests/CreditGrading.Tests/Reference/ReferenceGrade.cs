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

/// <summary>A ruling: not better than a grade where its condition holds.</summary>
internal sealed record ReferenceRuling(string Grade, bool IsCap, ReferenceCondition When, ReferenceOrigin? Origin = null);

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
