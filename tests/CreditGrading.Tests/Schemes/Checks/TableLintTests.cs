using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

public sealed class TableLintTests
{
    private const string Terms = "{by: severity, minor: {years: 1}, serious: {years: 1}}";

    [Theory]
    [InlineData("{by: severity, minor: 1, serious: 2}", Terms)]
    [InlineData("{by: severity, minor: 1}", "unlimited")]
    [InlineData("{by: level, county: 1}", Terms)]
    [InlineData("{by: severity, minor: 1}", Terms, "CG0902 at serious:")]
    [InlineData("{by: severity, minor: 1, general: 2, serious: 3}", Terms, "CG0902 at general:")]
    public void Run_PointsAndValidity_ListTheSameCodes(string points, string validity, params string[] expected) =>
        Findings.AreIn(
            SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(points: points, validity: validity))), expected);
}
