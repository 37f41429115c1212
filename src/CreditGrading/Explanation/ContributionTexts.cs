namespace CreditGrading.Explanation;

/// <summary>Parts of a score in words.</summary>
internal static class ContributionTexts
{
    /// <summary>What a part is called; of a weighted component with its value and weight.</summary>
    public static LocalizedText Of(ScoreContribution part) => part is { Weight: { } weight, Value: { } value }
        ? (part.IsMissing ? Texts.MissingComponent : Texts.WeightedComponent).With(
            part.Name, Texts.Same(Texts.Number(value)), Texts.Same(weight))
        : part.Name;

    /// <summary>Points with their sign.</summary>
    public static string Signed(decimal points) => points > 0 ? $"+{Texts.Number(points)}" : Texts.Number(points);
}
