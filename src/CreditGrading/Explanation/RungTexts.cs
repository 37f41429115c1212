using CreditGrading.Evaluation;

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
    /// <param name="score">The step-5 score.</param>
    /// <param name="isBetterOpen">Whether it is not known of a better rung if that holds.</param>
    public static LocalizedText Met(RungExplanation rung, ShownScore score, bool isBetterOpen) => rung switch
    {
        { Bound: not null } when ScoreText(score) is { } met => Texts.ScoreIs.With(met, Bound(rung)),
        { Condition: { } condition } => Texts.ConditionHolds.With(
            Texts.Joined(ConditionTexts.Deciding(condition).Select(part => ConditionTexts.Of(part.Condition, part.MustHold)))),
        _ => isBetterOpen ? Texts.BetterIsOpen : Texts.NoBetterHolds,
    };

    /// <summary>A score, and what it is exactly where it had to be rounded; null where there is none.</summary>
    public static LocalizedText? ScoreText(ShownScore score) => score switch
    {
        { Value: { } value, Fraction: { } fraction } => Texts.Exactly.With(Texts.Same(Texts.Number(value)), Texts.Same(fraction)),
        { Value: { } value } => Texts.Same(Texts.Number(value)),
        _ => null,
    };

    /// <summary>Whether the score is a bound that is not enough itself.</summary>
    public static bool IsOnOpenBound(RungExplanation rung) =>
        rung is { IsBoundMet: false, Distance: 0, IsDistanceRounded: false };

    /// <summary>A distance without its sign.</summary>
    public static LocalizedText DistanceText(RungExplanation rung)
    {
        var number = Texts.Same(Texts.Number(Math.Abs(rung.Distance!.Value)));
        return rung.IsDistanceRounded ? Texts.About.With(number) : number;
    }

    /// <summary>What a rung asks for.</summary>
    public static LocalizedText Asks(RungExplanation rung) => rung switch
    {
        { Bound: not null, Condition: not null } => Texts.RungAsksBoth.With(Bound(rung)),
        { Bound: not null } => Texts.RungAsks.With(Bound(rung)),
        { Condition: not null } => Texts.RungAsksCondition,
        _ => Texts.RungAsksNothing,
    };
}
