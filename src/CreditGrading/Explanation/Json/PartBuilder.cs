using CreditGrading.Internal;

namespace CreditGrading.Explanation.Json;

/// <summary>Makes the document of an explanation: days and numbers as JSON writes them, all else as it is.</summary>
internal static class PartBuilder
{
    /// <summary>Makes the whole document.</summary>
    public static ExplanationRoot Build(GradingExplanation explanation) => new()
    {
        SubjectId = explanation.Result.SubjectId,
        Scheme = Scheme(explanation.Result.Scheme),
        AsOf = Texts.Day(explanation.Result.AsOf),
        KnownBy = Texts.Day(explanation.KnownBy),
        NextEvaluationOn = Day(explanation.NextEvaluationOn),
        Result = Result(explanation.Result),
        ComputedScore = Number(explanation.ComputedScore),
        Contributions = [.. explanation.Contributions.Select(Contribution)],
        Records = [.. explanation.Records.Select(Record)],
        Outcomes = [.. explanation.Outcomes.Select(Ruling)],
        Rungs = [.. explanation.Rungs.Select(Rung)],
        Rulings = [.. explanation.Rulings.Select(Ruling)],
        Assumptions = [.. explanation.Assumptions.Select(Reason)],
        Reasons = [.. explanation.Reasons.Select(Reason)],
    };

    /// <summary>Makes the part that says by which scheme.</summary>
    public static SchemePart Scheme(GradingScheme scheme) =>
        new() { Id = scheme.Id, Version = scheme.Version, Fingerprint = scheme.Fingerprint, Name = Text(scheme.Name) };

    /// <summary>Makes the part that says what came of grading.</summary>
    public static ResultPart Result(GradingResult result) => new()
    {
        Outcome = result.Outcome,
        Score = Number(result.Score),
        ScoreFraction = result.ScoreFraction,
        IsScoreRounded = result.IsScoreRounded,
        Grade = result.Grade?.Code,
        Category = result.Category,
        NamedOutcome = result.NamedOutcome is { } outcome ? new() { Code = outcome.Code, Name = Text(outcome.Name) } : null,
        GradeGroups = [.. ResultTexts.GroupsOf(result).Select(group =>
            new GradeGroupPart { Code = group.Code, Name = Text(group.Name) })],
        Measures = [.. result.Measures.Select(Measure)],
        UsesAssumed = result.UsesAssumed,
    };

    private static MeasurePart Measure(SupervisionMeasure measure) => new()
    {
        Id = measure.Id,
        Kind = measure.Kind,
        Text = Text(measure.Text),
        Quantity = Number(measure.Quantity),
        QuantityUnit = measure.QuantityUnit,
        Origin = OriginOf(measure.Origin),
    };

    private static ContributionPart Contribution(ScoreContribution contribution) => new()
    {
        Kind = contribution.Kind,
        Name = Text(contribution.Name),
        Points = DecimalText.Normalize(contribution.Points),
        IsRounded = contribution.IsRounded,
        RecordIndex = contribution.RecordIndex,
        Code = contribution.Code,
        Weight = contribution.Weight,
        Value = Number(contribution.Value),
        IsMissing = contribution.IsMissing,
        Parts = [.. contribution.Parts.Select(Contribution)],
    };

    private static RecordPart Record(RecordExplanation record) => new()
    {
        Index = record.Index,
        RecordId = record.RecordId,
        IndicatorCode = record.IndicatorCode,
        Indicator = record.Indicator is { } indicator
            ? new()
            {
                Code = indicator.Code,
                Name = Text(indicator.Name),
                Kind = indicator.Kind,
                Origin = OriginOf(indicator.Origin),
            }
            : null,
        IsReplacement = record.IsReplacement,
        State = record.State,
        IsCounted = record.IsCounted,
        NamedDate = Day(record.NamedDate),
        Since = Day(record.Since),
        LastDay = Day(record.LastDay),
        ChangesOn = Day(record.ChangesOn),
        Steps = [.. record.Steps.Select(Step)],
        Contribution = DecimalText.Normalize(record.Contribution),
        Group = record.Group,
    };

    private static StepPart Step(PointsStep step) =>
        new() { Kind = step.Kind, Points = DecimalText.Normalize(step.Points), OtherRecord = step.OtherRecord };

    private static RulingPart Ruling(RulingExplanation ruling) => new()
    {
        Text = Text(ruling.Text),
        HasFired = ruling.HasFired,
        Condition = Condition(ruling.Condition),
        RecordIndexes = ruling.RecordIndexes,
        Origin = OriginOf(ruling.Origin),
    };

    private static RungPart Rung(RungExplanation rung) => new()
    {
        Grade = rung.Grade.Code,
        Holds = rung.Holds,
        IsReached = rung.IsReached,
        Bound = Number(rung.Bound),
        IsLowerBound = rung.Bound is null ? null : rung.IsLowerBound,
        IsBoundIncluded = rung.Bound is null ? null : rung.IsBoundIncluded,
        Distance = Number(rung.Distance),
        IsBoundMet = rung.IsBoundMet,
        IsDistanceRounded = rung.Distance is null ? null : rung.IsDistanceRounded,
        Condition = rung.Condition is { } condition ? Condition(condition) : null,
        Origin = OriginOf(rung.Origin),
    };

    private static ConditionPart Condition(ConditionExplanation condition) => new()
    {
        Text = Text(condition.Text),
        Holds = condition.Holds,
        Value = condition.Value,
        Parts = [.. condition.Parts.Select(Condition)],
        RecordIndexes = condition.RecordIndexes,
    };

    /// <summary>Makes the part of a reason.</summary>
    public static ReasonPart Reason(GradingReason reason) => new()
    {
        Kind = reason.Kind,
        Code = reason.Code,
        Text = Text(reason.Text),
        Origin = reason.Origin is { } origin ? OriginOf(origin) : null,
        RecordIndex = reason.RecordIndex,
        Field = reason.Field,
    };

    private static OriginPart OriginOf(Origin origin) => new()
    {
        Source = origin.Source?.Id,
        Title = origin.Source?.Title,
        Article = origin.Article,
        Assumed = origin.Assumption,
    };

    /// <summary>Makes the part of a text.</summary>
    public static TextPart Text(LocalizedText text) => new() { Zh = text.Chinese, En = text.English };

    private static string? Day(LocalDate? day) => day is { } known ? Texts.Day(known) : null;

    private static decimal? Number(decimal? number) => number is { } known ? DecimalText.Normalize(known) : null;
}
