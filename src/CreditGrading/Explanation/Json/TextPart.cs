namespace CreditGrading.Explanation.Json;

/// <summary>A text in both languages.</summary>
[Meaning("中英文文字", "a text in two languages")]
internal sealed record TextPart
{
    [Meaning("中文", "the Chinese text")]
    public required string Zh { get; init; }

    [Meaning("英文", "the English text")]
    public required string En { get; init; }
}
