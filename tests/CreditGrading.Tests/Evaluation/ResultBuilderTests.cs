using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Evaluation;

public sealed class ResultBuilderTests
{
    private static readonly string Yaml = SmallScheme.With(
        "evaluation: {every: quarter, asOf: lastDay}",
        "subjects: {types: [enterprise, socialOrganization]}",
        SmallScheme.Fact("dissolved", "kind: flag, better: none, default: false"),
        $"outcomes: [{{outcome: gone, {SmallScheme.Name}, when: {{facts: {{dissolved: true}}}}}}]",
        SmallScheme.Indicators(SmallScheme.Deduction(), SmallScheme.Signal()),
        SmallScheme.Ruling("{count: {of: [listed], atLeast: 1}}"));

    [Fact]
    public void Build_ScoreAlone_HasNoReasons() => Assert.Empty(Grade(new CreditSubject("S1", "enterprise")).Reasons);

    [Fact]
    public void Build_Reasons_AreOutcomeThenRulingsThenNotes()
    {
        var subject = new CreditSubject("S1", "enterprise") { Records = [Trial.Record("listed"), Trial.Record("other")] };

        var result = Loading.Grader(Yaml).Grade(
            subject, new(2023, 3, 30), new() { IgnoreUnknownIndicators = true });

        Assert.Equal(["CG0522", "CG0503", "CG0504"], Trial.ReasonsOf(result));
        Assert.Equal([ReasonKind.Ruling, ReasonKind.Note, ReasonKind.Note], result.Reasons.Select(reason => reason.Kind));
        Assert.Equal("an example", result.Reasons[0].Origin?.Assumption);
    }

    [Fact]
    public void Build_NotRated_HasItsOutcomeAndNeitherGradeNorScore()
    {
        var result = Grade(new CreditSubject("S1",
            "enterprise")
        { Facts = new Dictionary<string, FactValue> { ["dissolved"] = true } });

        Assert.Equal((GradingOutcome.NotRated, "gone"), (result.Outcome, result.NamedOutcome?.Code));
        Assert.Equal((null, null, null), (result.Grade, result.Score, result.Category));
        Assert.Equal(["CG0512"], Trial.ReasonsOf(result));
    }

    [Fact]
    public void Build_TypeNotGraded_QuotesTheType()
    {
        var result = Grade(new CreditSubject("S1", "a\u001bb"));

        Assert.Equal("typeNotGraded", result.NamedOutcome?.Code);
        Assert.Contains(@"a\u001Bb", Assert.Single(result.Reasons).Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_TypeUnknown_NamesTheType() =>
        Assert.Equal(["CG0432 subject_type"], Trial.ReasonsOf(Grade(new CreditSubject("S1"))));

    [Fact]
    public void Build_Score_HasNoTrailingZeros()
    {
        var yaml = SmallScheme.With("score: {better: higher, base: 100.50}",
            SmallScheme.Indicators(SmallScheme.Deduction(points: "0.5")));

        Assert.Equal("100", Trial.Grade(yaml, Trial.Record()).Score?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Rejected_Subject_HasItsFaultsAndNothingElse()
    {
        var result = Grade(new CreditSubject("S1", "enterprise") { Records = [Trial.Record() with { Amount = -1 }] });

        Assert.Equal((GradingOutcome.Rejected, false), (result.Outcome, result.IsGraded));
        Assert.Equal((null, null, false), (result.Grade, result.Score, result.UsesAssumed));
        Assert.Equal(["CG0404 amount"], Trial.ReasonsOf(result));
    }

    private static GradingResult Grade(CreditSubject subject) => Trial.Grade(Yaml, subject);
}
