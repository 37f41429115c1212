using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

public sealed class MeasureCheckTests
{
    [Theory]
    [InlineData("{from: A, to: C}")]
    [InlineData("{from: B, to: B}")]
    [InlineData("{from: C, to: B}", "CG0233 at {from:")]
    [InlineData("{from: C, to: A}", "CG0233 at {from:")]
    public void Run_RangeThatRunsUpward_IsReported(string range, params string[] expected) => Findings.AreIn(Scheme(range),
        expected);

    // An unknown grade is reported as such; nothing can be said about the direction.
    [Theory]
    [InlineData("{from: C, to: Z}")]
    [InlineData("{from: Z, to: A}")]
    public void Run_UnknownGrade_IsNotCalledReversed(string range) =>
        Assert.DoesNotContain(SchemeLoader.Load(Scheme(range)).Diagnostics, found => found.Code == "CG0233");

    private static string Scheme(string range) => SmallScheme.With(
        "grades: [{grade: A, score: {atLeast: 100}}, {grade: B}, {grade: C, rulingOnly: true}]",
        $"measures: [{{id: checks, kind: supervision, text: {{zh: 抽查, en: Spot checks}}, gradeRange: {range}}}]",
        "rulings: [{when: {subjectType: socialOrganization}, grade: C}]");
}
