namespace CreditGrading.Tests.Reference;

/// <summary>The score: its base and its ends.</summary>
internal sealed record ReferenceScore
{
    public bool IsLowerBetter { get; init; }

    /// <summary>The base; null where it goes by subject type.</summary>
    public ReferenceFigure? Base { get; init; }

    public IReadOnlyList<ReferenceRow<decimal>> BaseByType { get; init; } = [];

    public ReferenceOrigin? BaseByTypeOrigin { get; init; }

    /// <summary>A base that reads facts; null where it is a number or goes by subject type.</summary>
    public ReferenceBase? BaseForm { get; init; }

    public ReferenceFigure? Floor { get; init; }

    public ReferenceFigure? Ceiling { get; init; }

    /// <summary>What follows where every component is missing; null where not stated.</summary>
    public ReferenceAllMissing? AllMissing { get; init; }

    public int? ShownDecimals { get; init; }

    public ReferenceOrigin? Origin { get; init; }
}

/// <summary>A base that reads facts.</summary>
internal abstract record ReferenceBase(ReferenceOrigin? Origin);

/// <summary>The number of a fact.</summary>
internal sealed record FactBase(string Fact, ReferenceOrigin? Origin) : ReferenceBase(Origin);

/// <summary>A number for each value of a choice.</summary>
internal sealed record ValuesBase(string Fact, IReadOnlyList<ReferenceRow<decimal>> Rows, ReferenceOrigin? Origin)
    : ReferenceBase(Origin);

/// <summary>The value of the first case that holds; the last has no condition.</summary>
internal sealed record CasesBase(IReadOnlyList<ReferenceBaseCase> Cases, ReferenceOrigin? Origin) : ReferenceBase(Origin);

/// <summary>One case of a base.</summary>
internal sealed record ReferenceBaseCase(ReferenceCondition? When, decimal Value, ReferenceOrigin? Origin = null);

/// <summary>What follows where every component is missing: undetermined, or a named outcome.</summary>
internal sealed record ReferenceAllMissing(string? Code, ReferenceOrigin? Origin = null);

/// <summary>A group of indicators with its own ends.</summary>
internal sealed record ReferenceGroup(string Code)
{
    /// <summary>Its part of the whole, where the groups are weighted.</summary>
    public decimal? Weight { get; init; }

    /// <summary>The number fact that it takes in place of indicators.</summary>
    public string? FromFact { get; init; }

    /// <summary>The indicator whose units it is the mean over.</summary>
    public string? Units { get; init; }

    /// <summary><c>plain</c> or <c>amount</c>; null where not stated, which is plain.</summary>
    public string? Mean { get; init; }

    /// <summary>What takes its place where it is missing; null where not stated: the subject is undetermined.</summary>
    public ReferenceMissing? Missing { get; init; }

    public ReferenceFigure? Base { get; init; }

    public ReferenceFigure? Floor { get; init; }

    public ReferenceFigure? Ceiling { get; init; }

    public ReferenceOrigin? Origin { get; init; }
}

/// <summary>What takes the place of a missing component.</summary>
/// <param name="Word"><c>undetermined</c>, <c>renormalise</c>, <c>worst</c> or <c>value</c>.</param>
/// <param name="Value">The value, where the word is that.</param>
/// <param name="Origin">The origin of the value's own mapping.</param>
internal sealed record ReferenceMissing(string Word, decimal? Value = null, ReferenceOrigin? Origin = null);
