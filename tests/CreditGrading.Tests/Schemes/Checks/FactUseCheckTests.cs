using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

public sealed class FactUseCheckTests
{
    [Theory]
    [InlineData("deduction", "better: lower, atLeast: 0")]
    [InlineData("deduction", "better: none, atLeast: 0")]
    [InlineData("bonus", "better: higher, atLeast: 1")]
    [InlineData("deduction", "better: higher, atLeast: 0", "CG0258 at reading")]
    [InlineData("bonus", "better: lower, atLeast: 0", "CG0258 at reading")]
    [InlineData("deduction", "better: lower", "CG0263 at reading")]
    [InlineData("deduction", "better: lower, atLeast: -1", "CG0263 at reading")]
    public void Run_PointsFromAFact_FollowItsOrderAndAreNotNegative(string kind, string fact, params string[] expected) =>
        Findings.AreIn(Scheme($"kind: number, {fact}", $"kind: {kind}, points: 5, unit: quantity"), expected);

    [Fact]
    public void Run_OrderThatIsExplained_IsAllowed() => Findings.AreIn(
        Scheme("kind: number, better: higher, atLeast: 0", "kind: deduction, points: 5, allowNonMonotone: an example"));

    [Theory]
    [InlineData("5")]
    [InlineData("{by: quantity, brackets: [{upTo: 3, points: 0}, {points: 5}]}")]
    [InlineData("{by: severity, minor: 5}", "CG0114 at {by:")]
    [InlineData("{by: amount, brackets: [{upTo: 3, points: 0}, {points: 5}]}", "CG0114 at {by:")]
    public void Run_WaysToFindPointsOfAFact_AreThoseOfANumber(string points, params string[] expected) =>
        Findings.AreIn(Scheme("kind: number, better: lower, atLeast: 0", $"kind: deduction, points: {points}"), expected);

    [Theory]
    [InlineData("atLeast: 0, atMost: 20")]
    [InlineData("atLeast: 1, atMost: 19.5, decimals: 1")]
    [InlineData("atLeast: 0, atMost: 20.1, decimals: 1", "CG0264 at reading")]
    [InlineData("atLeast: 0", "CG0264 at reading")]
    [InlineData("atLeast: 0, atMost: 20, decimals: 2", "CG0264 at reading")]
    public void Run_PointsThatAFactCarries_AreInTheRangeStated(string fact, params string[] expected) => Findings.AreIn(
        Scheme($"kind: number, better: lower, {fact}",
            "kind: deduction, points: {by: record, atLeast: 0, atMost: 20, decimals: 1}"), expected);

    [Theory]
    [InlineData("kind: flag, better: none", "CG0230 at reading")]
    [InlineData("kind: choice, better: none, values: [a]", "CG0230 at reading")]
    public void Run_FactThatIsNoNumber_IsReported(string fact, string expected) =>
        Findings.AreIn(Scheme(fact, "kind: deduction, points: 5"), expected);

    [Fact]
    public void Run_FactThatIsNotDeclared_IsReportedOnce() => Findings.AreIn(
        SmallScheme.With(SmallScheme.Indicators(Indicator("kind: deduction, points: 5"))), "CG0202 at reading");

    [Theory]
    [InlineData("higher", "higher")]
    [InlineData("higher", "none")]
    [InlineData("lower", "lower")]
    [InlineData("higher", "lower", "CG0258 at reading")]
    [InlineData("lower", "higher", "CG0258 at reading")]
    public void Run_ComponentThatIsAFact_FollowsItsOrder(string better, string order, params string[] expected) => Findings.AreIn(
        SmallScheme.With(
            SmallScheme.Fact("reading", $"kind: number, better: {order}"), $"score: {{better: {better}, base: 0}}",
            $"groups: [{{code: g, {SmallScheme.Name}, weight: 1, from: reading}}]",
            "grades: [{grade: A, when: {subjectType: enterprise}}, {grade: B}]"),
        expected);

    [Theory]
    [InlineData("kind: number, better: none")]
    [InlineData("kind: number, better: none, decimals: 1", "CG0222 at reading")]
    [InlineData("kind: flag, better: none", "CG0230 at reading")]
    public void Run_RankAmongPeers_IsAWholeNumber(string fact, params string[] expected) => Findings.AreIn(
        SmallScheme.With(
            $"facts: [{{code: reading, {SmallScheme.Name}, {fact}}}, {{code: peers, {SmallScheme.Name}, kind: number, better: none}}]",
            SmallScheme.Ruling("{rank: {fact: reading, peers: peers, top: 0.1, round: up}}")),
        expected);

    private static string Scheme(string fact, string indicator) =>
        SmallScheme.With(SmallScheme.Fact("reading", fact), SmallScheme.Indicators(Indicator(indicator)));

    private static string Indicator(string rest) => $"{{code: read, {SmallScheme.Name}, from: reading, {rest}}}";
}
