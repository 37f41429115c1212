using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Evaluation;

/// <summary>
/// Whether a result tells that it rests on an assumption: where one figure or rule of a scheme is assumed and takes part, and all
/// else is cited.
/// </summary>
public sealed class AssumedFiguresTests
{
    private const string Weighted = "score: {better: higher, base: 0}";
    private const string WeightedOnAssumed = "score: {better: higher, base: {value: 0, assumed: x}}";
    private const string OnAssumed = "score: {better: higher, base: {value: 100, assumed: x}}";
    private const string Closed = "rulings: [{when: {subjectType: enterprise}, outcome: closed, name: {zh: 关闭, en: Closed}";
    private const string Gone = "outcomes: [{outcome: gone, name: {zh: 注销, en: Gone}, when: {subjectType: enterprise}";

    private const string Facts =
        "facts: [{code: audit, name: {zh: 审计, en: Audit}, kind: number, better: higher}, {code: survey, name: {zh: 调查, en: Survey}, kind: number, better: higher},"
        + " {code: unpaid, name: {zh: 欠薪, en: Unpaid}, kind: flag, better: 'false'}]";

    private static readonly string Seed = SmallScheme.Indicators(SmallScheme.Deduction("seed", "1", more: "assumed: x"));

    [Theory]
    [InlineData("score: {better: higher, base: 100}", false)]
    [InlineData(OnAssumed, true)]
    [InlineData("score: {better: higher, base: 100, floor: {value: 101, assumed: x}}", true)]
    [InlineData("score: {better: higher, base: 100, floor: {value: 100, assumed: x}}", false)]
    [InlineData("score: {better: higher, base: 100, ceiling: {value: 99, assumed: x}}", true)]
    [InlineData("score: {better: higher, base: 100, ceiling: {value: 100, assumed: x}}", false)]
    public void Grade_Score_RestsOnTheFiguresThatTakePart(string score, bool expected) =>
        Assert.Equal(expected, UsesAssumed(score));

    [Theory]
    [InlineData("base: 5", false)]
    [InlineData("base: {value: 5, assumed: x}", true)]
    [InlineData("base: 5, ceiling: {value: 4, assumed: x}", true)]
    public void Grade_Group_RestsOnItsFigures(string group, bool expected)
    {
        Assert.Equal(expected, UsesAssumed(Groups(group)));
        Assert.True(UsesAssumed(OnAssumed, Groups(group)));
    }

    [Theory]
    [InlineData("weight: 1, base: 50", false)]
    [InlineData("weight: 1, base: {value: 50, assumed: x}", true)]
    [InlineData("weight: {value: 1, assumed: x}, base: 50", true)]
    [InlineData("weight: 1, from: audit, floor: {value: 5, assumed: x}, missing: worst", false)]
    [InlineData("weight: 1, from: survey, floor: {value: 5, assumed: x}, missing: worst", true)]
    [InlineData("weight: 1, from: audit, floor: {value: 95, assumed: x}, missing: worst", true)]
    [InlineData("weight: 1, from: survey, missing: {value: 5, assumed: x}", true)]
    public void Grade_Component_RestsOnItsFigures(string group, bool expected)
    {
        Assert.Equal(expected, UsesAssumed(Weighted, Groups(group)));
        Assert.True(UsesAssumed(WeightedOnAssumed, Groups(group)));
    }

    // The one component comes to 50.
    [Theory]
    [InlineData("floor: 51", "floor: {value: 51, assumed: x}", true)]
    [InlineData("floor: 50", "floor: {value: 50, assumed: x}", false)]
    [InlineData("ceiling: 49", "ceiling: {value: 49, assumed: x}", true)]
    [InlineData("ceiling: 50", "ceiling: {value: 50, assumed: x}", false)]
    public void Grade_LimitOfAWeightedScore_CountsWhereItBinds(string cited, string assumed, bool expected)
    {
        var groups = Groups("weight: 1, base: 50");

        Assert.False(UsesAssumed($"score: {{better: higher, base: 0, {cited}}}", groups));
        Assert.Equal(expected, UsesAssumed($"score: {{better: higher, base: 0, {assumed}}}", groups));
        Assert.True(UsesAssumed($"score: {{better: higher, base: {{value: 0, assumed: x}}, {assumed}}}", groups));
    }

    [Theory]
    [InlineData("base: 100", true, false)]
    [InlineData("base: {value: 100, assumed: x}", true, true)]
    [InlineData("base: {value: 100, assumed: x}", false, false)]
    public void Grade_MeanOverUnits_RestsOnTheirBaseWhereThereIsOne(string units, bool isThere, bool expected)
    {
        var indicator = SmallScheme.Indicators($"{{code: contract, {SmallScheme.Name}, kind: unit, validity: unlimited}}");
        CreditRecord[] records = isThere ? [Trial.Record("contract") with { Unit = "u" }] : [];
        var groups = Groups($"units: contract, {units}, missing: {{value: 5}}");

        Assert.Equal(expected, UsesAssumed([Weighted, indicator, groups], records));
        Assert.True(UsesAssumed([WeightedOnAssumed, indicator, groups], records));
    }

    // The fact of the last two is not known; the grade is the best that there is, or the same either way.
    [Theory]
    [InlineData("{when: {subjectType: enterprise}, cap: B}", false)]
    [InlineData("{when: {subjectType: enterprise}, cap: B, assumed: x}", true)]
    [InlineData("{when: {subjectType: socialOrganization}, cap: B, assumed: x}", false)]
    [InlineData("{when: {facts: {unpaid: true}}, cap: A, assumed: x}", false)]
    [InlineData("{when: {facts: {unpaid: true}}, cap: A}", false)]
    public void Grade_Ruling_RestsOnItWhereItSurelyFires(string ruling, bool expected)
    {
        Assert.Equal(expected, UsesAssumed($"rulings: [{ruling}]"));
        Assert.True(UsesAssumed([Seed, $"rulings: [{ruling}]"], Trial.Record("seed")));
    }

    [Theory]
    [InlineData("grades: [{grade: A, score: {atLeast: 100}, assumed: x}, {grade: B}]", true)]
    [InlineData("grades: [{grade: A, score: {atLeast: 100}}, {grade: B, assumed: x}]", false)]
    [InlineData("measures: [{id: m, kind: supervision, text: {zh: 甲, en: One}, grades: [A], assumed: x}]", true)]
    [InlineData("measures: [{id: m, kind: supervision, text: {zh: 甲, en: One}, grades: [B], assumed: x}]", false)]
    public void Grade_RungAndItsMeasures_CountWhereTheyAreReached(string section, bool expected)
    {
        Assert.Equal(expected, UsesAssumed(section));
        Assert.True(UsesAssumed([Seed, OnAssumed.Replace("100", "101", StringComparison.Ordinal), section],
            Trial.Record("seed")));
    }

    [Theory]
    [InlineData(Closed + "}]", "closed", false, false)]
    [InlineData(Closed + ", assumed: x}]", "closed", false, true)]
    [InlineData(Closed + "}]", "closed", true, true)]
    [InlineData(Gone + "}]", "gone", false, false)]
    [InlineData(Gone + ", assumed: x}]", "gone", false, true)]
    [InlineData(Gone + "}]", "gone", true, true)]
    public void Grade_NotRated_RestsOnTheOutcomeAndItsMeasures(
        string section, string outcome, bool isMeasureAssumed, bool expected)
    {
        var measure =
            $"measures: [{{id: m, kind: supervision, text: {{zh: 甲, en: One}}, outcomes: [{outcome}]{(isMeasureAssumed ? ", assumed: x" : "")}}}]";

        Assert.Equal(expected, UsesAssumed(section, measure));
        Assert.True(UsesAssumed([Seed, section, measure], Trial.Record("seed")));
    }

    [Theory]
    [InlineData("", "", false)]
    [InlineData(", assumed: x", "", true)]
    [InlineData("", ", assumed: x", true)]
    public void Grade_AllComponentsMissing_RestsOnTheOutcomeAndItsMeasures(string outcome, string measure, bool expected) =>
        Assert.Equal(
        expected, UsesAssumed(
            $"score: {{better: higher, base: 0, allMissing: {{outcome: empty, {SmallScheme.Name}{outcome}}}}}",
            Groups("weight: 1, from: survey, missing: renormalise"),
            $"measures: [{{id: m, kind: supervision, text: {{zh: 甲, en: One}}, outcomes: [empty]{measure}}}]"));

    [Theory]
    [InlineData("", false)]
    [InlineData(", assumed: x", true)]
    public void Grade_StatedGrade_RestsOnItsOutcome(string more, bool expected)
    {
        var outcome = $"outcomes: [{{grade: B, when: {{subjectType: enterprise}}{more}}}]";

        Assert.Equal(expected, UsesAssumed(outcome));
        Assert.True(UsesAssumed([Seed, outcome], Trial.Record("seed")));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData(", assumed: x", true)]
    public void Grade_AdoptedGrade_RestsOnTheAdoption(string more, bool expected) => Assert.Equal(
        expected, UsesAssumed(
            "score", "facts: [{code: given, name: {zh: 已有, en: Given}, kind: choice, better: listedFirst, values: [high, low], default: high}]",
            "grades: [{grade: A}, {grade: B}]",
            $"adopts: {{fact: given, grades: {{high: A, low: B}}{more}}}"));

    // What is assumed in the computation counts only where something was computed.
    [Theory]
    [InlineData("assumed: x", "cite: plan 一", "A", true)]
    [InlineData("cite: plan 一", "assumed: x", "B", true)]
    [InlineData("cite: plan 一", "assumed: x", "A", false)]
    public void Grade_CurrentGradeThatStands_RestsOnBoth(string origin, string measure, string current, bool expected)
    {
        var yaml = Cited(
        [
            "objections: {effect: currentResultStands}", $"score: {{better: higher, base: {{value: 100, {origin}}}}}",
            $"measures: [{{id: m, kind: supervision, text: {{zh: 甲, en: One}}, grades: [B], {measure}}}]",
        ]);

        Assert.Equal(expected, Trial.Grade(yaml, Trial.Subject(("objection_open", true),
            ("current_grade", current))).UsesAssumed);
    }

    [Fact]
    public void Grade_CurrentGradeThatStandsAloneUnderAnAssumedRuling_DoesNotRestOnIt()
    {
        var yaml = Cited(
        [
            "objections: {effect: currentResultStands}", Facts, Seed,
            "grades: [{grade: A, when: {facts: {unpaid: false}}}, {grade: B}]",
        ]);
        var subject = new CreditSubject("S1")
        {
            Records = [Trial.Record("seed")],
            Facts = new Dictionary<string, FactValue> { ["objection_open"] = true, ["current_grade"] = "A" },
        };

        Assert.False(Trial.Grade(yaml, subject).UsesAssumed);
    }

    private static bool UsesAssumed(params string[] sections) => UsesAssumed(sections, []);

    /// <summary>Of a subject whose audit came to 90; nothing else is known of it.</summary>
    private static bool UsesAssumed(string[] sections, params CreditRecord[] records)
    {
        var hasFacts = sections.Any(section => section.StartsWith("facts", StringComparison.Ordinal));
        var subject = new CreditSubject("S1")
        {
            Records = records,
            Facts = hasFacts ? new Dictionary<string, FactValue>() : new Dictionary<string, FactValue> { ["audit"] = 90 },
        };
        return Trial.Grade(Cited(hasFacts ? sections : [Facts, .. sections]), subject).UsesAssumed;
    }

    private static string Cited(string[] sections) =>
        SmallScheme.With(["sources: {plan: {title: 方案}}", "assumed", "cite: plan 一", .. sections]);

    private static string Groups(string group) => $"groups: [{{code: g, {SmallScheme.Name}, {group}}}]";
}
