using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

public sealed class IndicatorCheckTests
{
    [Theory]
    [InlineData("{upTo: 10, points: 1}, {upTo: 20, points: 2}, {points: 3}")]
    [InlineData("{below: 10, points: 1}, {upTo: 10, points: 2}, {points: 3}")]
    [InlineData("{points: 3}")]
    [InlineData("{upTo: 0, points: 1}, {points: 3}")]
    public void Run_RisingBrackets_AreSound(string brackets) => Findings.AreIn(Points($"{{by: amount, brackets: [{brackets}]}}"));

    [Theory]
    [InlineData("{upTo: 10, points: 1}, {below: 10, points: 2}, {points: 3}", "CG0219 at 10")]
    [InlineData("{below: 10, points: 1}, {below: 10, points: 2}, {points: 3}", "CG0219 at 10")]
    [InlineData("{upTo: 20, points: 1}, {upTo: 10.5, points: 2}, {points: 3}", "CG0219 at 10.5")]
    [InlineData("{points: 1}, {points: 3}", "CG0220 at {points:")]
    [InlineData("{upTo: 10, points: 1}, {below: 20, points: 2}", "CG0221 at 20")]
    [InlineData("{upTo: 10.001, points: 1}, {points: 2}", "CG0222 at 10.001")]
    public void Run_OtherBrackets_AreReportedAtTheBound(string brackets, string expected) =>
        Findings.AreIn(Points($"{{by: amount, brackets: [{brackets}]}}"), expected);

    [Fact]
    public void Run_BracketsOfQuantities_HaveTheDecimalsOfQuantities() => Findings.AreIn(
        SmallScheme.With(
            "quantities: {decimals: 1}",
            SmallScheme.Indicators(SmallScheme.Deduction(
                points: "{by: quantity, brackets: [{upTo: 1.5, points: 1}, {upTo: 2.25, points: 2}, {points: 3}]}"))),
        "CG0222 at 2.25");

    [Theory]
    [InlineData("{by: record, atLeast: 5, atMost: 5}")]
    [InlineData("{by: record, atLeast: 0.5, atMost: 5, decimals: 1}")]
    [InlineData("{by: record, atLeast: 0.5, atMost: 5}", "CG0222 at 0.5")]
    [InlineData("{by: record, atLeast: 6, atMost: 5}", "CG0208 at 6")]
    public void Run_CarriedPoints_HaveARangeAtTheirDecimals(string points, params string[] expected) =>
        Findings.AreIn(Points(points), expected);

    [Theory]
    [InlineData("year")]
    [InlineData("continuous", "CG0218 at evaluationPeriod")]
    public void Run_EvaluationPeriod_NeedsACycleThatHasPeriods(string cycle, params string[] expected) => Findings.AreIn(
        SmallScheme.With($"evaluation: {{every: {cycle}}}",
            SmallScheme.Indicators(SmallScheme.Deduction(validity: "evaluationPeriod"))), expected);

    [Fact]
    public void Run_UntilEndedInATable_NeedsContinuingConduct() => Findings.AreIn(
        SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(
            validity: "{by: severity, minor: untilEnded, serious: unlimited}"))),
        "CG0217 at untilEnded");

    [Fact]
    public void Run_SignalWithAValidityByPoints_IsReported() => Findings.AreIn(
        SmallScheme.With(SmallScheme.Indicators(SmallScheme.Signal(
            validity: "{by: points, brackets: [{validity: unlimited}]}"))), "CG0114 at {by:");

    [Theory]
    [InlineData("{upTo: 5, validity: {years: 1}}, {upTo: 9, validity: {years: 2}}, {validity: unlimited}")]
    [InlineData("{upTo: 5, validity: {years: 1}}, {upTo: 5, validity: {years: 2}}, {validity: unlimited}", "CG0219 at 5")]
    [InlineData("{upTo: 5, validity: {years: 1}}, {upTo: 9, validity: unlimited}", "CG0221 at 9")]
    public void Run_ValidityByPoints_HasRisingBrackets(string brackets, params string[] expected) => Findings.AreIn(
        SmallScheme.With(SmallScheme.Indicators(
            SmallScheme.Deduction(points: "{by: record, atLeast: 0, atMost: 50}",
                validity: $"{{by: points, brackets: [{brackets}]}}"))),
        expected);

    private static string Points(string points) =>
        SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(points: points)));
}
