using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

public sealed class CapLintTests
{
    private const string Brackets = "{by: amount, brackets: [{upTo: 10, points: 5}, {points: 20}]}";

    [Theory]
    [InlineData("10", "cap: {points: 10}")]
    [InlineData("10", "cap: {points: 9}", "CG0903 at 9")]
    [InlineData("{by: severity, minor: 5, serious: 20}", "cap: {points: 5}")]
    [InlineData("{by: severity, minor: 5, serious: 20}", "cap: {points: 4}", "CG0903 at 4")]
    [InlineData(Brackets, "cap: {points: 5}")]
    [InlineData(Brackets, "cap: {points: 4}", "CG0903 at 4")]
    [InlineData("{by: record, atLeast: 5, atMost: 10}", "cap: {points: 4}")]
    public void Run_Cap_IsNotBelowTheLightestRecord(string points, string cap, params string[] expected) =>
        Findings.AreIn(SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(points: points, more: cap))), expected);
}
