using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

public sealed class ReachableScoreLintTests
{
    [Theory]
    [InlineData("100")]
    [InlineData("101", "CG0901 at 101")]
    [InlineData("99", "CG0901 at 99")]
    public void Run_NoIndicators_OnlyTheBaseIsReached(string bound, params string[] expected) =>
        Findings.AreIn(SmallScheme.With(Grades(bound)), expected);

    [Theory]
    [InlineData("120")]
    [InlineData("120.5", "CG0901 at 120.5")]
    [InlineData("-999999")]
    public void Run_CappedBonusAndOpenDeduction_ReachUpToTheCap(string bound, params string[] expected) => Findings.AreIn(
        SmallScheme.With(Grades(bound), SmallScheme.Indicators(SmallScheme.Bonus(more: "cap: {points: 20}"),
            SmallScheme.Deduction())), expected);

    [Theory]
    [InlineData("115")]
    [InlineData("116", "CG0901 at 116")]
    public void Run_CeilingOfAGroup_Limits(string bound, params string[] expected) => Findings.AreIn(
        SmallScheme.With(
            Grades(bound),
            $"groups: [{{code: good, {SmallScheme.Name}, base: 5, ceiling: 15}}]",
            SmallScheme.Indicators(SmallScheme.Bonus(more: "group: good"))),
        expected);

    [Theory]
    [InlineData("80")]
    [InlineData("79", "CG0901 at 79")]
    public void Run_FloorOfTheScore_Limits(string bound, params string[] expected) => Findings.AreIn(
        SmallScheme.With("score: {better: higher, base: 100, floor: 80}", Grades(bound),
            SmallScheme.Indicators(SmallScheme.Deduction())), expected);

    [Fact]
    public void Run_BaseByType_ReachesFromTheLeastToTheGreatest() => Findings.AreIn(
        SmallScheme.With("score: {better: higher, base: {by: subjectType, enterprise: 100, socialOrganization: 80}}",
            Grades("90")));

    // A group without indicators adds its base to every score.
    [Fact]
    public void Run_GroupWithoutIndicators_AddsItsBase() => Findings.AreIn(
        SmallScheme.With(Grades("105"), $"groups: [{{code: good, {SmallScheme.Name}, base: 5}}]"));

    [Fact]
    public void Run_LowerIsBetter_DeductionsRaise() => Findings.AreIn(
        SmallScheme.With(
            "score: {better: lower, base: 0}",
            "grades: [{grade: A, score: {atMost: -1}}, {grade: B, score: {atMost: 10}}, {grade: C}]",
            SmallScheme.Indicators(SmallScheme.Deduction())),
        "CG0901 at -1");

    private static string Grades(string bound) => $"grades: [{{grade: A, score: {{atLeast: {bound}}}}}, {{grade: B}}]";
}
