using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

public sealed class LadderCheckTests
{
    private const string Condition = "when: {subjectType: enterprise}";

    private static readonly string Indicators = SmallScheme.Indicators(SmallScheme.Deduction(), SmallScheme.Bonus());

    [Theory]
    [InlineData("{grade: A, score: {above: 90}}, {grade: B, score: {atLeast: 90}}, {grade: C}")]
    [InlineData("{grade: A, score: {atLeast: 90}, " + Condition + "}, {grade: B, score: {atLeast: 90}}, {grade: C}")]
    [InlineData("{grade: A, score: {atLeast: 90}}, {grade: B, " + Condition + "}, {grade: C, score: {atLeast: 80}}, {grade: D}")]
    [InlineData("{grade: A, " + Condition + "}, {grade: B}, {grade: C, rulingOnly: true}, {grade: D, rulingOnly: true}")]
    public void Run_LadderInOrder_IsSound(string grades) => Findings.AreIn(SmallScheme.With(Indicators, $"grades: [{grades}]"));

    [Theory]
    [InlineData("{grade: A, score: {atLeast: 90}}, {grade: B, score: {above: 90}}, {grade: C}", "CG0214 at 90")]
    [InlineData("{grade: A, score: {atLeast: 90}}, {grade: B, score: {atLeast: 90}}, {grade: C}", "CG0214 at 90")]
    [InlineData("{grade: A, score: {atLeast: 90}}, {grade: B, score: {atLeast: 90}, " + Condition + "}, {grade: C}",
        "CG0214 at 90")]
    [InlineData("{grade: A, score: {atLeast: 90}}, {grade: B, " + Condition + "}, {grade: C, score: {atLeast: 95}}, {grade: D}",
        "CG0214 at 95")]
    [InlineData("{grade: A, score: {atLeast: 90, below: 95}}, {grade: B}", "CG0213 at {atLeast:")]
    [InlineData("{grade: A, score: {below: 90}}, {grade: B}", "CG0213 at {below:")]
    [InlineData("{grade: A}, {grade: B}", "CG0210 at {grade:")]
    [InlineData("{grade: A, " + Condition + "}, {grade: B, score: {atLeast: 1}}", "CG0211 at {atLeast:")]
    [InlineData("{grade: A, " + Condition + "}, {grade: B}, {grade: C, rulingOnly: true, " + Condition + "}",
        "CG0212 at {grade:")]
    [InlineData("{grade: A, rulingOnly: true}, {grade: B, " + Condition + "}, {grade: C}", "CG0212 at {grade:")]
    [InlineData("{grade: A, rulingOnly: true}, {grade: B, rulingOnly: true}", "CG0212 at {grade:", "CG0212 at {grade:")]
    public void Run_OtherLadders_AreReported(string grades, params string[] expected) =>
        Findings.AreIn(SmallScheme.With(Indicators, $"grades: [{grades}]"), expected);

    [Theory]
    [InlineData("{grade: C}, {grade: B, score: {atLeast: 60}}, {grade: A, score: {atLeast: 90}}")]
    [InlineData("{grade: C, score: {atLeast: 0}}, {grade: B, score: {atLeast: 60}}, {grade: A, score: {atLeast: 90}}")]
    [InlineData("{grade: B}, {grade: A, score: {above: 60}}")]
    [InlineData("{grade: B, category: seriousDishonesty}, {grade: A, category: trustworthy, score: {above: 60}}")]
    [InlineData("{grade: B}, {grade: A, score: {above: 60}}, {grade: X, rulingOnly: true}")]
    public void Run_WorstFirst_IsReportedOnce(string grades) =>
        Findings.AreIn(SmallScheme.With(Indicators, $"grades: [{grades}]"), "CG0237 at {grade:");

    [Theory]
    [InlineData("{grade: A, score: {atMost: 10}}, {grade: B, score: {below: 20}}, {grade: C}")]
    [InlineData("{grade: A, score: {atMost: 20}}, {grade: B, score: {below: 20}}, {grade: C}", "CG0214 at 20")]
    [InlineData("{grade: A, score: {below: 20}}, {grade: B, score: {atMost: 20}}, {grade: C}")]
    [InlineData("{grade: A, score: {atLeast: 10}}, {grade: B}", "CG0213 at {atLeast:")]
    public void Run_LowerIsBetter_TurnsTheOrderRound(string grades, params string[] expected) =>
        Findings.AreIn(SmallScheme.With("score: {better: lower, base: 0}", Indicators, $"grades: [{grades}]"), expected);
}
