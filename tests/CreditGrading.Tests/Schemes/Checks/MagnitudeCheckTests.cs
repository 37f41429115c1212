using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

public sealed class MagnitudeCheckTests
{
    [Theory]
    [InlineData("1000000000000")]
    [InlineData("1000000000001", "CG0223 at 1000000000001")]
    [InlineData("100000000000.1", "CG0223 at 100000000000.1")]
    public void Run_Points_FitTheScale(string points, params string[] expected) =>
        Findings.AreIn(SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(points: points))), expected);

    // One fine figure makes the scale of all.
    [Fact]
    public void Run_FineFigureElsewhere_LeavesLessRoom() => Findings.AreIn(
        SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction("a", "1000000000000"), SmallScheme.Deduction("b", "0.5"))),
        "CG0223 at 1000000000000");

    [Theory]
    [InlineData("-1000000000001", "CG0223 at -1000000000001")]
    [InlineData("-1000000000000")]
    public void Run_NegativeBase_FitsTheScale(string number, params string[] expected) => Findings.AreIn(
        SmallScheme.With($"score: {{better: higher, base: {number}, ceiling: 100}}",
            SmallScheme.Indicators(SmallScheme.Bonus())), expected);

    [Theory]
    [InlineData("1000000000000")]
    [InlineData("1000000000001", "CG0223 at 1000000000001")]
    public void Run_BoundsOfAmounts_AreLimited(string bound, params string[] expected) => Findings.AreIn(
        SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(
            points: $"{{by: amount, brackets: [{{upTo: {bound}, points: 1}}, {{points: 2}}]}}"))),
        expected);

    [Theory]
    [InlineData("sum: {of: [listed], atLeast: 1000000000001}", "CG0223 at 1000000000001")]
    [InlineData("count: {of: [listed], atLeast: 1000000000001}", "CG0223 at 1000000000001")]
    [InlineData("sum: {of: [listed], atLeast: 0.01}")]
    [InlineData("sum: {of: [listed], atLeast: 0.001}", "CG0222 at 0.001")]
    public void Run_BoundsOfConditions_FitWhatTheyAreComparedWith(string condition, params string[] expected) =>
        Findings.AreIn(SmallScheme.With(SmallScheme.Indicators(SmallScheme.Signal()),
            SmallScheme.Ruling($"{{{condition}}}")), expected);
}
