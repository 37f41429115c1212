namespace CreditGrading.Explanation.Json;

/// <summary>What a part of the document means; <c>schemes/explanation.schema.json</c> says it to readers.</summary>
/// <param name="chinese">The meaning in Chinese.</param>
/// <param name="english">The meaning in English.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
internal sealed class MeaningAttribute(string chinese, string english) : Attribute
{
    public string Chinese { get; } = chinese;

    public string English { get; } = english;

    /// <summary>Whether a text is a day, <c>YYYY-MM-DD</c>.</summary>
    public bool IsDay { get; init; }
}
