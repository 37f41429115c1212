using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class KeyRuleTests
{
    private static readonly Key A = new Key<string>("a", TextForm.Line, false, new("", ""));
    private static readonly Key B = new Key<string>("b", TextForm.Line, false, new("", ""));

    [Fact]
    public void Words_Groups_ListTheirKeysTogether()
    {
        Assert.Equal("a, b", CountRule.ExactlyOne(A, B).Words);
        Assert.Equal("a/b, a", new CountRule(0, 1, [[A, B], [A]]).Words);
    }

    [Fact]
    public void Count_Makers_DifferInTheirLimits()
    {
        Assert.Equal((1, 1), Limits(CountRule.ExactlyOne(A, B)));
        Assert.Equal((0, 1), Limits(CountRule.AtMostOne(A, B)));
        Assert.Equal((1, 2), Limits(CountRule.AtLeastOne(A, B)));
    }

    [Fact]
    public void Trigger_Words_AreNamedWithTheirKey()
    {
        Assert.Equal("a", new CompanyRule(A).Trigger);
        Assert.Equal("a: x | y", new CompanyRule(A) { Words = ["x", "y"] }.Trigger);
    }

    // Every kind of rule, as the reader of a mapping holds it.
    [Theory]
    [InlineData("{years: 1, days: 1}", "CG0111 at {years:")]
    [InlineData("{note: none}", "CG0111 at {note:")]
    public void Meets_ExactlyOne_IsReported(string text, string expected) =>
        FormReading.Refuses(PeriodShape.Instance, text, expected);

    [Theory]
    [InlineData("{outcome: X, when: {score: {atLeast: 1}}}", "CG0102 at {outcome:")]
    [InlineData("{grade: X, name: {zh: 甲, en: A}, when: {score: {atLeast: 1}}}", "CG0114 at {zh:")]
    public void Meets_Company_IsReported(string text, string expected) =>
        FormReading.Refuses(OutcomeShape.Instance, text, expected);

    private static (int Least, int Most) Limits(CountRule rule) => (rule.Least, rule.Most);
}
