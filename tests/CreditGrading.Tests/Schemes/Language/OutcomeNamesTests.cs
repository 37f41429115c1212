using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

/// <summary>Outcomes, rulings and missing components state outcomes under codes of their own.</summary>
public sealed class OutcomeNamesTests
{
    private const string Fact = "facts: [{code: gone, name: {zh: 注销, en: Gone}, kind: flag, better: none}]";

    [Fact]
    public void Declare_CodesThatDiffer_AreSound() => Findings.AreIn(
        SmallScheme.With(Fact, Outcome("closed"), Ruling("moved"),
            "measures: [" + Measure("closed, moved, typeNotGraded") + "]"));

    [Fact]
    public void Declare_CodeOfAnOutcomeAndOfARuling_IsReportedAtTheSecond() =>
        Findings.AreIn(SmallScheme.With(Fact, Outcome("closed"), Ruling("closed")), "CG0201 at closed");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Declare_CodeThatEverySchemeHas_IsReported(bool isRuling) => Findings.AreIn(
        SmallScheme.With(Fact, isRuling ? Ruling("typeNotGraded") : Outcome("typeNotGraded")), "CG0235 at typeNotGraded");

    [Fact]
    public void Declare_OutcomeOfMissingComponents_IsOneThatMeasuresMayName() => Findings.AreIn(SmallScheme.With(
        "facts: [{code: audit, name: {zh: 审计, en: Audit}, kind: number, better: none}]",
        $"score: {{better: higher, base: 0, allMissing: {{outcome: noData, {SmallScheme.Name}}}}}",
        $"groups: [{{code: finance, {SmallScheme.Name}, weight: 1, from: audit, missing: renormalise}}]",
        "measures: [" + Measure("noData") + "]"));

    private static string Outcome(string code) =>
        $"outcomes: [{{outcome: {code}, {SmallScheme.Name}, when: {{facts: {{gone: true}}}}}}]";

    private static string Ruling(string code) =>
        $"rulings: [{{outcome: {code}, {SmallScheme.Name}, when: {{facts: {{gone: true}}}}}}]";

    private static string Measure(string outcomes) =>
        $"{{id: visit, kind: supervision, text: {{zh: 走访, en: Visits}}, outcomes: [{outcomes}]}}";
}
