namespace CreditGrading.Explanation;

/// <summary>Results, origins and measures in words.</summary>
internal static class ResultTexts
{
    /// <summary>How grading ended.</summary>
    public static LocalizedText Of(GradingResult result) => result switch
    {
        { Grade: { } grade, Category: { } category } => Texts.GradedIn.With(Texts.Same(grade.Code), Of(category)),
        { Grade: { } grade } => Texts.Graded.With(Texts.Same(grade.Code)),
        { NamedOutcome: { } outcome } => Texts.NotRated.With(outcome.Name),
        { Outcome: GradingOutcome.Undetermined } => Texts.Undetermined,
        _ => Texts.Rejected,
    };

    /// <summary>The name of a category.</summary>
    public static LocalizedText Of(Category category) => category switch
    {
        Category.Trustworthy => Texts.Trustworthy,
        Category.MinorDishonesty => Texts.MinorDishonesty,
        Category.GeneralDishonesty => Texts.GeneralDishonesty,
        _ => Texts.SeriousDishonesty,
    };

    /// <summary>The score; null where there is none.</summary>
    public static LocalizedText? ScoreOf(GradingExplanation explanation) => explanation switch
    {
        { Result: { Score: { } score, ScoreFraction: { } fraction } } => Texts.ScoreRounded.With(Texts.Same(Texts.Number(score)), Texts.Same(fraction)),
        { Result.Score: { } score } => Texts.ScoreOf.With(Texts.Same(Texts.Number(score))),
        { ComputedScore: { } score } => Texts.Computed.With(Texts.Same(Texts.Number(score))),
        _ => null,
    };

    /// <summary>An origin in one line: document and article, or that it is assumed, with the reason.</summary>
    public static LocalizedText Of(Origin origin) => origin.IsAssumed
        ? Texts.Assumed.With(Texts.Same(origin.Assumption))
        : Texts.Cited.With(Texts.Same(origin.Source.Title), Texts.Same(origin.Article));

    /// <summary>An origin without the reason of an assumption.</summary>
    public static LocalizedText Short(Origin origin) => origin.IsAssumed ? Texts.AssumedShort : Of(origin);

    /// <summary>A measure, with the figure that goes with it.</summary>
    public static LocalizedText Of(SupervisionMeasure measure) => measure.Quantity is { } quantity
        ? Texts.MeasureWithQuantity.With(measure.Text, Texts.Same(Texts.Number(quantity)), Texts.Same(measure.QuantityUnit ?? ""))
        : measure.Text;
}
