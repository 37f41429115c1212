namespace CreditGrading.Explanation;

/// <summary>Rungs of the ladder in words.</summary>
internal static class RungTexts
{
    /// <summary>The bound of a rung, <c>at least 900</c>.</summary>
    public static LocalizedText Bound(RungExplanation rung) => (rung switch
    {
        { IsLowerBound: true, IsBoundIncluded: true } => Texts.AtLeast,
        { IsLowerBound: true } => Texts.Above,
        { IsBoundIncluded: true } => Texts.AtMost,
        _ => Texts.Below,
    }).With(Same(rung.Bound!.Value));

    /// <summary>Why a rung is reached.</summary>
    public static LocalizedText Met(RungExplanation rung, GradingExplanation explanation) => rung switch
    {
        { Bound: not null } when explanation.StepScore is { } score => Texts.ScoreIs.With(Same(score), Bound(rung)),
        { Condition: not null } => Texts.ConditionHolds,
        _ => Texts.NoBetterHolds,
    };

    private static LocalizedText Same(decimal number) => new(Texts.Number(number), Texts.Number(number));
}
