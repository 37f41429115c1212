namespace CreditGrading.Tests.Reference;

/// <summary>The score: its base and its ends.</summary>
internal sealed record ReferenceScore
{
    public bool IsLowerBetter { get; init; }

    /// <summary>The base; null where it goes by subject type.</summary>
    public ReferenceFigure? Base { get; init; }

    public IReadOnlyList<ReferenceRow<decimal>> BaseByType { get; init; } = [];

    public ReferenceOrigin? BaseByTypeOrigin { get; init; }

    public ReferenceFigure? Floor { get; init; }

    public ReferenceFigure? Ceiling { get; init; }

    public ReferenceOrigin? Origin { get; init; }
}

/// <summary>A group of indicators with its own ends.</summary>
internal sealed record ReferenceGroup(string Code)
{
    public ReferenceFigure? Base { get; init; }

    public ReferenceFigure? Floor { get; init; }

    public ReferenceFigure? Ceiling { get; init; }

    public ReferenceOrigin? Origin { get; init; }
}
