namespace CreditGrading.Tests.Reference;

/// <summary>What the records of an indicator do.</summary>
internal enum ReferenceKind
{
    Deduction,
    Bonus,
    AdverseSignal,
    FavorableSignal,

    /// <summary>They declare units below the subject, such as contracts.</summary>
    Unit,
}

/// <summary>An indicator.</summary>
internal sealed record ReferenceIndicator
{
    public required string Code { get; init; }

    public required ReferenceKind Kind { get; init; }

    /// <summary>The fields that may name the date, first filled first; empty means <c>occurredOn</c>, not stated.</summary>
    public IReadOnlyList<string> Dates { get; init; } = [];

    public int LagDays { get; init; }

    public bool IsContinuing { get; init; }

    /// <summary>Null for a signal and for units.</summary>
    public ReferencePoints? Points { get; init; }

    /// <summary>Null where it reads a fact in place of records.</summary>
    public required ReferenceValidity? Validity { get; init; }

    /// <summary>What is counted once: <c>record</c>, <c>quantity</c>, <c>month</c>, <c>act</c> or <c>once</c>; null where not
    /// stated, which is the record.</summary>
    public string? Unit { get; init; }

    public ReferenceCap? Cap { get; init; }

    /// <summary>The factors of the second record, the third and so on; the last one goes on.</summary>
    public IReadOnlyList<decimal> Repeat { get; init; } = [];

    /// <summary>What repair does to its records; null where the scheme's rule holds.</summary>
    public ReferenceRepair? Repair { get; init; }

    /// <summary>The number fact that it reads in place of records.</summary>
    public string? FromFact { get; init; }

    public string? Group { get; init; }

    public ReferenceOrigin? Origin { get; init; }

    public bool IsAdverse => Kind is ReferenceKind.Deduction or ReferenceKind.AdverseSignal;

    public bool IsFavorable => Kind is ReferenceKind.Bonus or ReferenceKind.FavorableSignal;

    public bool IsSignal => Kind is ReferenceKind.AdverseSignal or ReferenceKind.FavorableSignal;

    public bool IsScored => Kind is ReferenceKind.Deduction or ReferenceKind.Bonus;

    public bool IsByQuantity => Unit == "quantity";
}

/// <summary>What an indicator may come to at most.</summary>
/// <param name="Points">On the whole; null without such a cap.</param>
/// <param name="Origin">The mapping's own origin.</param>
internal sealed record ReferenceCap(decimal? Points, ReferenceOrigin? Origin = null)
{
    /// <summary>For each calendar year of the clock.</summary>
    public decimal? PointsPerYear { get; init; }

    /// <summary>How many units count: the heaviest.</summary>
    public decimal? Units { get; init; }
}
