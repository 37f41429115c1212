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
    }).With(Texts.Same(Texts.Number(rung.Bound!.Value)));

    /// <summary>Why a rung is reached.</summary>
    /// <param name="rung">The rung.</param>
    /// <param name="score">The step-5 score; null where there is none.</param>
    public static LocalizedText Met(RungExplanation rung, decimal? score) => rung switch
    {
        { Bound: not null } when score is { } met => Texts.ScoreIs.With(Texts.Same(Texts.Number(met)), Bound(rung)),
        { Condition: not null } => Texts.ConditionHolds,
        _ => Texts.NoBetterHolds,
    };

    /// <summary>What a rung asks for.</summary>
    public static LocalizedText Asks(RungExplanation rung) => rung switch
    {
        { Bound: not null, Condition: not null } => Texts.RungAsksBoth.With(Bound(rung)),
        { Bound: not null } => Texts.RungAsks.With(Bound(rung)),
        { Condition: not null } => Texts.RungAsksCondition,
        _ => Texts.RungAsksNothing,
    };
}
