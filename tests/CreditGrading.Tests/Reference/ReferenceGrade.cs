namespace CreditGrading.Tests.Reference;

/// <summary>A grade: a rung of the ladder, or one that only rulings reach.</summary>
internal sealed record ReferenceGrade(string Code)
{
    public Category? Category { get; init; }

    public ReferenceScoreBound? Bound { get; init; }

    public ReferenceCondition? When { get; init; }

    public bool IsRulingOnly { get; init; }

    public ReferenceOrigin? Origin { get; init; }
}

/// <summary>A bound of a rung: <c>atLeast</c>, <c>above</c>, <c>atMost</c> or <c>below</c> a score.</summary>
internal sealed record ReferenceScoreBound(string Word, decimal Value, ReferenceOrigin? Origin = null);

/// <summary>A ruling: not better than a grade where its condition holds.</summary>
internal sealed record ReferenceRuling(string Grade, bool IsCap, ReferenceCondition When, ReferenceOrigin? Origin = null);

/// <summary>A named outcome (its code), or a stated grade.</summary>
internal sealed record ReferenceOutcome(string? Code, string? Grade, ReferenceCondition When, ReferenceOrigin? Origin = null);

/// <summary>A measure with what it is attached to.</summary>
internal sealed record ReferenceMeasure(string Id, MeasureKind Kind)
{
    public IReadOnlyList<Category> Categories { get; init; } = [];

    public IReadOnlyList<string> Grades { get; init; } = [];

    public IReadOnlyList<string> Outcomes { get; init; } = [];

    public decimal? Quantity { get; init; }

    public ReferenceOrigin? Origin { get; init; }
}
