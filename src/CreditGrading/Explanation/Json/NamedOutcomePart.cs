namespace CreditGrading.Explanation.Json;

/// <summary>An outcome outside the order of grades.</summary>
[Meaning("不予评价的结论", "a named outcome")]
internal sealed record NamedOutcomePart
{
    [Meaning("结论代号", "its code in the scheme")]
    public required string Code { get; init; }

    [Meaning("结论名称", "what it is called")]
    public required TextPart Name { get; init; }
}
