namespace CreditGrading.Diagnostics;

/// <summary>The hints that follow a message.</summary>
internal static class Hints
{
    public static LocalizedText DidYouMean(string word) => new($"是否应为“{word}”？", $"did you mean '{word}'?");

    public static LocalizedText OneOf(IEnumerable<string> words)
    {
        var list = string.Join(", ", words);
        return new($"可用：{list}", $"expected one of: {list}");
    }

    public static LocalizedText BelongsIn(LocalizedText place) =>
        new($"该键属于{place.Chinese}", $"that key belongs in {place.English}");

    public static LocalizedText AllowNonMonotone { get; } = new(
        "如确为法规本意，请在该条目内写明 allowNonMonotone: 理由",
        "if the rule is really meant so, state 'allowNonMonotone: reason' in this entry");

    /// <summary>The nearest word, or all of them where none is near.</summary>
    public static LocalizedText? For(string? nearest, IReadOnlyCollection<string> words) =>
        nearest is not null ? DidYouMean(nearest) : words.Count is > 0 and <= 20 ? OneOf(words) : null;
}
