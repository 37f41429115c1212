using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Model;

public sealed class BoundSchemeTests
{
    private static readonly BoundScheme Scheme = SmallScheme.Bound(
        SmallScheme.Indicators(
            SmallScheme.Deduction(), SmallScheme.Deduction("delay"), SmallScheme.Bonus(), SmallScheme.Bonus("grant"),
            SmallScheme.Signal()),
        "acts: [{of: [penalty, delay], absorbedBy: [listed]}]",
        "rulings: [{when: {count: {of: [listed], atLeast: 1}}, grade: B}]",
        "suspendBonuses: [{when: {count: {of: [listed], atLeast: 1}}, of: [award]}]",
        "gradeGroups: [{code: first, name: {zh: 一, en: First}, grades: [A]}, {code: second, name: {zh: 二, en: Second}, grades: [A, B]}]",
        "measures: [{id: visit, kind: supervision, text: {zh: 走访, en: A visit}, gradeGroups: [second]}]");

    [Theory]
    [InlineData("penalty", 1)]
    [InlineData("listed", 1)]
    [InlineData("award", 0)]
    public void ActRulesOf_Indicator_AreThoseThatNameItOrThatItAbsorbs(string code, int count) =>
        Assert.Equal(count, Scheme.ActRulesOf(Indicator(code)).Count());

    [Theory]
    [InlineData("award", 1)]
    [InlineData("grant", 0)]
    [InlineData("penalty", 0)]
    public void SuspensionsOf_Indicator_AreThoseThatNameIt(string code, int count) =>
        Assert.Equal(count, Scheme.SuspensionsOf(Indicator(code)).Count());

    [Fact]
    public void MeasureGroupsOf_Grade_AreThoseWithAMeasure()
    {
        var grades = Loading.Scheme(SmallScheme.With()).Grades;

        Assert.Equal("second", Assert.Single(Scheme.MeasureGroupsOf(grades[0])).Code.Value);
        Assert.Equal("second", Assert.Single(Scheme.MeasureGroupsOf(grades[1])).Code.Value);
    }

    private static BoundIndicator Indicator(string code) => Scheme.Indicators.Single(indicator => indicator.Code.Value == code);
}
