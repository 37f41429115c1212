namespace CreditGrading.Explanation.Json;

/// <summary>The indicator of a record.</summary>
[Meaning("指标", "an indicator")]
internal sealed record IndicatorPart
{
    [Meaning("指标代号", "its code")]
    public required string Code { get; init; }

    [Meaning("指标名称", "what it is called")]
    public required TextPart Name { get; init; }

    [Meaning("指标种类", "what a record of it does")]
    public required IndicatorKind Kind { get; init; }

    [Meaning("依据", "where it comes from")]
    public required OriginPart Origin { get; init; }
}
