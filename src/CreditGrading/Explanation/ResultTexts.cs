namespace CreditGrading.Explanation;

/// <summary>Results, origins and measures in words.</summary>
internal static class ResultTexts
{
    /// <summary>Who was graded under what, on which day, and with what result.</summary>
    public static IEnumerable<LocalizedText> HeadOf(GradingExplanation explanation)
    {
        var result = explanation.Result;
        yield return Texts.Subject.With(Texts.Same(Untrusted.Line(result.SubjectId)));
        yield return Texts.UnderScheme.With(result.Scheme.Name, Texts.Same(result.Scheme.Id), Texts.Same(result.Scheme.Version));
        yield return Texts.OnDates.With(Texts.Same(Texts.Day(result.AsOf)), Texts.Same(Texts.Day(explanation.KnownBy)));
        yield return Of(result);
        foreach (var group in GroupsOf(result))
        {
            yield return Texts.GradeGroup.With(group.Name);
        }

        if (ScoreOf(explanation) is { } score)
        {
            yield return score;
        }
    }

    /// <summary>The groups that the grade lies in.</summary>
    public static IEnumerable<GradeGroup> GroupsOf(GradingResult result) =>
        result.Scheme.GradeGroups.Where(group => result.Grade is { } grade && group.Grades.Contains(grade));

    /// <summary>A reason; of a fault in a record, with the record's place among those given, from 1.</summary>
    public static LocalizedText Of(GradingReason reason) => reason is { Kind: ReasonKind.Fault, RecordIndex: { } index }
        ? Texts.Named.With(Texts.RecordNumber.With(Texts.Same((index + 1).ToString(CultureInfo.InvariantCulture))), reason.Text)
        : reason.Text;

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
        { Result: { Score: { } score, ScoreFraction: { } fraction } } =>
            Texts.ScoreRounded.With(Texts.Same(Texts.Number(score)), Texts.Same(fraction)),
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
