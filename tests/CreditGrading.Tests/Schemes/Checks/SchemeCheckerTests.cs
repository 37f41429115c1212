using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

public sealed class SchemeCheckerTests
{
    [Fact]
    public void Check_FaultsOfDifferentChecks_AreAllReported() => Findings.AreIn(
        SmallScheme.With(
            "inForce: {firstDay: 2020-01-01, lastDay: 2019-12-31}",
            SmallScheme.Indicators(SmallScheme.Deduction(points: "{by: severity, minor: 5, serious: 4}", more: "group: other")),
            "rulings: [{when: {count: {of: [penalty], atMost: 1}}, cap: E}]"),
        "CG0206 at 2019-12-31", "CG0224 at 4", "CG0202 at other", "CG0302 at {of:", "CG0202 at E");

    // What is probably not meant is of interest only once the rest is right.
    [Theory]
    [InlineData("note: none", "CG0901 at 120")]
    [InlineData("inForce: {firstDay: 2020-01-01, lastDay: 2019-12-31}", "CG0206 at 2019-12-31")]
    public void Check_Lints_RunOnSoundSchemesOnly(string section, string expected) =>
        Findings.AreIn(SmallScheme.With("grades: [{grade: A, score: {atLeast: 120}}, {grade: B}]", section), expected);
}
