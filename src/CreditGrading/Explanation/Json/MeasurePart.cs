namespace CreditGrading.Explanation.Json;

/// <summary>A measure that the result brings.</summary>
[Meaning("监管措施", "a supervision measure")]
internal sealed record MeasurePart
{
    [Meaning("措施代号", "its id in the scheme")]
    public required string Id { get; init; }

    [Meaning("激励、常规监管或惩戒", "whether it rewards, supervises or restrains")]
    public required MeasureKind Kind { get; init; }

    [Meaning("措施内容", "what is to be done")]
    public required TextPart Text { get; init; }

    [Meaning("数量", "a figure that goes with it")]
    public decimal? Quantity { get; init; }

    [Meaning("数量的单位", "the unit of the quantity")]
    public string? QuantityUnit { get; init; }

    [Meaning("依据", "where it comes from")]
    public required OriginPart Origin { get; init; }
}
