namespace CreditGrading.Tests.Reference;

/// <summary>An indicator.</summary>
internal sealed record ReferenceIndicator
{
    public required string Code { get; init; }

    public required IndicatorKind Kind { get; init; }

    /// <summary>The fields that may name the date, first filled first; empty means <c>occurredOn</c>, not stated.</summary>
    public IReadOnlyList<string> Dates { get; init; } = [];

    public int LagDays { get; init; }

    public bool IsContinuing { get; init; }

    /// <summary>Null for a signal.</summary>
    public ReferencePoints? Points { get; init; }

    public required ReferenceValidity Validity { get; init; }

    public ReferenceFigure? Cap { get; init; }

    public string? Group { get; init; }

    public ReferenceOrigin? Origin { get; init; }

    public bool IsAdverse => Kind is IndicatorKind.Deduction or IndicatorKind.AdverseSignal;

    public bool IsSignal => Kind is IndicatorKind.AdverseSignal or IndicatorKind.FavorableSignal;
}
