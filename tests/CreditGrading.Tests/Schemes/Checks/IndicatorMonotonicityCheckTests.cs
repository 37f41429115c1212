using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

/// <summary>M1 of the semantics.</summary>
public sealed class IndicatorMonotonicityCheckTests
{
    [Theory]
    [InlineData("{by: severity, minor: 5, general: 5, serious: 9}")]
    [InlineData("{by: severity, serious: 9, minor: 5}")]
    [InlineData("{by: level, county: 5, state: 3}", "CG0224 at 3")]
    [InlineData("{by: severity, serious: 4, minor: 5}", "CG0224 at 4")]
    [InlineData("{by: severity, minor: 5, serious: 4, allowNonMonotone: an example}")]
    [InlineData("{by: amount, brackets: [{upTo: 10, points: 5}, {points: 4}]}", "CG0224 at 4")]
    [InlineData("{by: quantity, brackets: [{upTo: 10, points: 5}, {points: 4}], allowNonMonotone: an example}")]
    public void Run_Points_NeverFall(string points, params string[] expected) =>
        Findings.AreIn(SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(points: points))), expected);

    // More of a good thing never weighs less either.
    [Fact]
    public void Run_PointsOfABonus_NeverFall() => Findings.AreIn(
        SmallScheme.With(SmallScheme.Indicators(SmallScheme.Bonus(points: "{by: level, county: 5, state: 3}"))), "CG0224 at 3");

    [Theory]
    [InlineData("{by: severity, minor: {months: 12}, serious: {years: 1}}")]
    [InlineData("{by: severity, minor: {years: 1}, serious: {months: 11}}", "CG0224 at {months:")]
    [InlineData("{by: severity, minor: {days: 31}, serious: {months: 2}}")]
    [InlineData("{by: severity, minor: {months: 1}, serious: {days: 30}}", "CG0225 at {days:")]
    [InlineData("{by: severity, minor: ownTerm, serious: unlimited}")]
    [InlineData("{by: severity, minor: unlimited, serious: {years: 99}}", "CG0224 at {years:")]
    [InlineData("{by: severity, minor: ownTerm, serious: {years: 99}}", "CG0225 at {years:")]
    [InlineData("{by: severity, minor: evaluationPeriod, serious: {years: 2}}", "CG0225 at {years:")]
    [InlineData("{by: severity, minor: untilEnded, serious: {days: 1}}")]
    [InlineData("{by: severity, minor: {days: 1}, serious: untilEnded}", "CG0224 at untilEnded")]
    [InlineData("{by: points, brackets: [{upTo: 5, validity: {years: 2}}, {validity: {years: 1}}]}", "CG0224 at {years:")]
    public void Run_Validities_NeverGetShorter(string validity, params string[] expected) => Findings.AreIn(
        SmallScheme.With(
            "evaluation: {every: year}", SmallScheme.Indicators(SmallScheme.Deduction(validity: validity,
                more: "continuing: true"))),
        expected);

    [Theory]
    [InlineData("continuing: true", "previous", "CG0226 at evaluationPeriod")]
    [InlineData("continuing: true", "current")]
    [InlineData("continuing: false", "previous")]
    [InlineData("continuing: true, allowNonMonotone: an example", "previous")]
    public void Run_ContinuingConductInThePreviousPeriod_IsReported(string more, string period, params string[] expected) =>
        Findings.AreIn(
        SmallScheme.With(
            $"evaluation: {{every: year, period: {period}}}",
            SmallScheme.Indicators(SmallScheme.Deduction(validity: "evaluationPeriod", more: more))),
        expected);
}
