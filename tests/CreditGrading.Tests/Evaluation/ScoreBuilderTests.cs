using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Evaluation;

/// <summary>The base score from facts, weighted components and means over units.</summary>
public sealed class ScoreBuilderTests
{
    private const string Facts =
        "facts: [{code: audit, name: {zh: 审计, en: Audit}, kind: number, better: higher, decimals: 1},"
        + " {code: survey, name: {zh: 调查, en: Survey}, kind: number, better: higher},"
        + " {code: rating, name: {zh: 评级, en: Rating}, kind: choice, better: listedFirst, values: [good, fair]},"
        + " {code: insured, name: {zh: 参保, en: Insured}, kind: flag, better: 'true'},"
        + " {code: young, name: {zh: 新设, en: Young}, kind: flag, better: none}]";

    private const string Cases =
        "{cases: [{when: {facts: {insured: true}}, value: 90}, {when: {facts: {young: true}}, value: 70}, {value: 60}]}";

    [Fact]
    public void FindBase_NumberFact_IsItsValue() => Assert.Equal(87.5m, Score("{from: audit}", ("audit", 87.5m)));

    [Theory]
    [InlineData("good", 90)]
    [InlineData("fair", 70)]
    public void FindBase_TableOnAChoice_IsThatOfItsValue(string rating, int score) =>
        Assert.Equal(score, Score("{fact: rating, values: {fair: 70, good: 90}}", ("rating", rating)));

    [Theory]
    [InlineData(true, true, 90)]
    [InlineData(true, false, 90)]
    [InlineData(false, true, 70)]
    [InlineData(false, false, 60)]
    public void FindBase_Cases_AreTriedInOrder(bool insured, bool young, int score) =>
        Assert.Equal(score, Score(Cases, ("insured", insured), ("young", young)));

    // With the first case open the second does not matter, even where it holds.
    [Theory]
    [InlineData("{from: audit}", "audit")]
    [InlineData("{fact: rating, values: {good: 90, fair: 70}}", "rating")]
    [InlineData(Cases, "insured")]
    public void FindBase_UnknownFact_LeavesTheScoreUnknown(string value, string missing)
    {
        var result = Trial.Grade(Base(value), Trial.Subject(("young", true)));

        Assert.Equal([$"CG0431 {missing}"], Trial.ReasonsOf(result));
        Assert.Equal(GradingOutcome.Undetermined, result.Outcome);
    }

    // The cap at the last grade leaves one result, without a score.
    [Fact]
    public void FindBase_UnknownWhereTheGradeIsCertain_IsGradedWithoutAScore()
    {
        var result = Trial.Grade(Base("{from: audit}", "rulings: [{when: {subjectType: enterprise}, cap: C}]"), Trial.Subject());

        Assert.Equal(("C", null), (result.Grade?.Code, result.Score));
        Assert.Contains("CG0505", Trial.ReasonsOf(result));
    }

    // 0.6 x 87.5 + 0.4 x (100 - 10) + 5 for the award without a group.
    [Fact]
    public void AddScore_Components_AreWeightedAndTheRestAdded() => Assert.Equal(
        52.5m + 36 + 5,
        Trial.Grade(
            Weighted("undetermined"), Subject([Trial.Record(), Trial.Record("award")], ("audit", 87.5m))).Score);

    [Theory]
    [InlineData("undetermined", null, "CG0431 audit")]
    [InlineData("renormalise", 90)]
    [InlineData("worst", 39)]
    [InlineData("{value: 50}", 66)]
    public void AddScore_MissingComponent_IsDoneWithoutAsStated(string missing, int? score, params string[] reasons)
    {
        var result = Trial.Grade(Weighted(missing), Subject([Trial.Record()]));

        Assert.Equal(score, result.Score);
        Assert.Equal(reasons, Trial.ReasonsOf(result));
    }

    // 0.5 x 80 + 0.3 x 60 over 0.8 is 72.5.
    [Fact]
    public void AddScore_WeightSpreadOverOthers_IsInProportion()
    {
        var yaml = SmallScheme.With(
            Facts, "score: {better: higher, base: 0}",
            $"groups: [{{code: a, {SmallScheme.Name}, weight: 0.5, base: 80}}, {{code: b, {SmallScheme.Name}, weight: 0.3, base: 60}},"
            + $" {{code: c, {SmallScheme.Name}, weight: 0.2, from: audit, missing: renormalise}}]");

        Assert.Equal(72.5m, Trial.Grade(yaml, Trial.Subject()).Score);
        Assert.Equal(58m + 4, Trial.Grade(yaml, Trial.Subject(("audit", 20m))).Score);
    }

    [Theory]
    [InlineData("", GradingOutcome.Undetermined, "CG0431 audit", "CG0431 survey")]
    [InlineData(", allMissing: {outcome: no-data, name: {zh: 无数据, en: No data}}", GradingOutcome.NotRated, "CG0512")]
    public void AddScore_EveryComponentMissing_IsAsStated(string allMissing, GradingOutcome outcome, params string[] reasons)
    {
        var yaml = SmallScheme.With(
            Facts, $"score: {{better: higher, base: 0{allMissing}}}",
            $"groups: [{{code: a, {SmallScheme.Name}, weight: 0.5, from: audit, missing: renormalise}},"
            + $" {{code: b, {SmallScheme.Name}, weight: 0.5, from: survey, missing: renormalise}}]");

        var result = Trial.Grade(yaml, Trial.Subject());

        Assert.Equal(outcome, result.Outcome);
        Assert.Equal(reasons, Trial.ReasonsOf(result));
        Assert.Equal(80, Trial.Grade(yaml, Trial.Subject(("survey", 80m))).Score);
    }

    // Units of 90, 70 and 100; weighted by 1, 2 and 1 they come to 82.5.
    [Theory]
    [InlineData("plain", 86.6667)]
    [InlineData("amount", 82.5)]
    public void AddScore_Units_AreAveraged(string mean, decimal score) => Assert.Equal(
        score, Trial.Grade(
            Units($"mean: {mean}"), Contract("K1", 1), Contract("K2", 2), Contract("K3", 1),
            Delay("K1"), Delay("K2"), Delay("K2"), Delay("K2")).Score);

    // Three delays would leave 70 of the first unit; the floor holds it at 80.
    [Fact]
    public void AddScore_Limits_HoldEachUnit() => Assert.Equal(
        90, Trial.Grade(Units("floor: 80"), Contract("K1", 1), Contract("K2", 1), Delay("K1"), Delay("K1"), Delay("K1")).Score);

    [Fact]
    public void AddScore_UnitThatDoesNotCount_IsOutWithItsRecords()
    {
        var yaml = Units("mean: plain", "rulings: [{when: {count: {of: [delay], atLeast: 1}}, cap: B}]");

        var result = Trial.Grade(yaml, Contract("K1", 1) with { WithdrawnOn = Trial.Day }, Contract("K2", 1), Delay("K1"));

        Assert.Equal((100, "B"), (result.Score, result.Grade?.Code));
    }

    [Fact]
    public void AddScore_NoUnitThatCounts_NamesTheirIndicator() => Assert.Equal(
        ["CG0434 contract"], Trial.ReasonsOf(Trial.Grade(Units("mean: plain"),
            Contract("K1", 1) with { WithdrawnOn = Trial.Day })));

    [Theory]
    [InlineData(100, "A")]
    [InlineData(99.9, "B")]
    public void AddScore_WeightedScore_IsComparedWithoutRounding(decimal audit, string grade)
    {
        var yaml = SmallScheme.With(
            Facts, "score: {better: higher, base: 0, shownDecimals: 0}",
            $"groups: [{{code: a, {SmallScheme.Name}, weight: 0.333333, from: audit}}, {{code: b, {SmallScheme.Name}, weight: 0.666667, base: 100}}]");

        var result = Trial.Grade(yaml, Trial.Subject(("audit", audit)));

        Assert.Equal((100, grade), (result.Score, result.Grade?.Code));
    }

    private static decimal? Score(string value, params (string Code, FactValue Value)[] facts) =>
        Trial.Grade(Base(value), Trial.Subject(facts)).Score;

    private static string Base(string value, string rulings = "rulings: []") => SmallScheme.With(
        Facts, $"score: {{better: higher, base: {value}}}", rulings,
        "grades: [{grade: A, score: {atLeast: 90}}, {grade: B, score: {atLeast: 60}}, {grade: C}]");

    private static string Weighted(string missing) => SmallScheme.With(
        Facts, "score: {better: higher, base: 0}",
        $"groups: [{{code: a, {SmallScheme.Name}, weight: 0.6, from: audit, floor: {(missing == "worst" ? "5" : "0")}, missing: {missing}}},"
        + $" {{code: b, {SmallScheme.Name}, weight: 0.4, base: 100}}]",
        SmallScheme.Indicators(SmallScheme.Deduction(more: "group: b"), SmallScheme.Bonus(points: "5")));

    private static string Units(string more, string rulings = "rulings: []") => SmallScheme.With(
        SmallScheme.Indicators(
            $"{{code: contract, {SmallScheme.Name}, kind: unit, validity: unlimited}}",
            SmallScheme.Deduction("delay", more: "group: contracts")),
        "score: {better: higher, base: 0}", rulings,
        $"groups: [{{code: contracts, {SmallScheme.Name}, units: contract, base: 100, {more}}}]");

    private static CreditRecord Contract(string unit, decimal amount) =>
        Trial.Record("contract") with { Unit = unit, Amount = amount };

    private static CreditRecord Delay(string unit) => Trial.Record("delay") with { Unit = unit };

    private static CreditSubject Subject(CreditRecord[] records, params (string Code, FactValue Value)[] facts) =>
        new("S1") { Records = records, Facts = facts.ToDictionary(fact => fact.Code, fact => fact.Value) };
}
