using CreditGrading.Schemes;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes;

public sealed class SchemeFacadeTests
{
    private const string Plan = "sources: {plan: {title: 方案, number: 1号, date: 2020-01-01}}";

    [Fact]
    public void Create_Outcomes_BeginWithTheTypeThatIsNotGraded()
    {
        var scheme = Loading.Scheme(SmallScheme.With(
            "outcomes: [{outcome: gone, name: {zh: 无, en: Gone}, when: {subjectType: enterprise}}]"));

        Assert.Equal([SchemeFacade.TypeNotGradedCode, "gone"], scheme.Outcomes.Select(outcome => outcome.Code));
    }

    [Fact]
    public void Create_Grades_AreRankedAsListed()
    {
        var scheme = Loading.Scheme(SmallScheme.With(
            "grades: [{grade: Z, score: {atLeast: 100}}, {grade: A}, {grade: M, rulingOnly: true}]"));

        Assert.Equal(["Z 0", "A 1", "M 2"], scheme.Grades.Select(grade => $"{grade.Code} {grade.Rank}"));
        Assert.True(scheme.Grades[2].IsRulingOnly);
    }

    [Fact]
    public void Create_Sources_AreThoseOfTheText()
    {
        var source = Assert.Single(Loading.Scheme(SmallScheme.With(Plan)).Sources);

        Assert.Equal(("plan", "方案", "1号", 2020), (source.Id, source.Title, source.Number, source.Date?.Year));
    }

    [Fact]
    public void OriginOf_Indicator_IsTheNearestAroundIt()
    {
        var scheme = Loading.Scheme(SmallScheme.With(
            Plan, SmallScheme.Indicators(SmallScheme.Deduction("a", more: "cite: plan 二(三)"), SmallScheme.Deduction("b"))));

        Assert.Equal("二(三)", scheme.Indicators[0].Origin.Article);
        Assert.Equal("an example", scheme.Indicators[1].Origin.Assumption);
    }

    [Theory]
    [InlineData("grades: [B]", "B")]
    [InlineData("grades: [A, D]", "A D")]
    [InlineData("categories: [minorDishonesty]", "B C")]
    [InlineData("gradeRange: {from: B, to: C}", "B C")]
    [InlineData("gradeRange: {from: A, to: A}", "A")]
    [InlineData("gradeGroups: [risky]", "C D")]
    [InlineData("gradeGroups: [sound, risky]", "A C D")]
    [InlineData("gradeRange: {from: A, to: B}, gradeGroups: [risky]", "A B C D")]
    public void GoesWith_Grade_IsByTheGradeItsCategoryARangeOrAGroup(string targets, string grades)
    {
        var scheme = Loading.Scheme(SmallScheme.With(
            "grades: [{grade: A, category: trustworthy, score: {atLeast: 100}}, {grade: B, category: minorDishonesty, score: {atLeast: 90}},"
            + " {grade: C, category: minorDishonesty, score: {atLeast: 80}}, {grade: D, category: seriousDishonesty}]",
            $"gradeGroups: [{{code: sound, {SmallScheme.Name}, grades: [A]}}, {{code: risky, {SmallScheme.Name}, grades: [D, C]}}]",
            SmallScheme.Indicators(SmallScheme.Deduction()),
            $"measures: [{{id: m, kind: supervision, text: {{zh: 甲, en: One}}, {targets}}}]"));

        Assert.Equal(grades, string.Join(' ', scheme.Grades.Where(grade => !scheme.MeasuresOf(grade).IsEmpty).Select(grade =>
            grade.Code)));
        Assert.Equal(["A", "D C"], scheme.GradeGroups.Select(group =>
            string.Join(' ', group.Grades.Select(grade => grade.Code))));
    }

    [Theory]
    [InlineData("objections: {effect: currentResultStands}", true)]
    [InlineData("objections: {effect: none}", false)]
    [InlineData("version: '1'", false)]
    public void Create_Objections_TellWhetherTheCurrentResultStands(string section, bool stands) =>
        Assert.Equal(stands, Loading.Scheme(SmallScheme.With(section)).CurrentResultStandsDuringObjection);

    [Theory]
    [InlineData("kind: flag, better: none", false)]
    [InlineData("kind: flag, better: none, default: 'true'", true)]
    public void Create_Facts_TellWhetherTheyHaveADefault(string fact, bool hasDefault) =>
        Assert.Equal(hasDefault, Loading.Scheme(SmallScheme.With(SmallScheme.Fact("f", fact))).Facts.Single(known =>
            known.Code == "f").HasDefault);

    // The first day, base, bound and two grades are assumed; the indicator states two figures.
    [Fact]
    public void Create_Counts_AreThoseOfStatements()
    {
        var scheme = Loading.Scheme(SmallScheme.With(
            Plan, SmallScheme.Indicators(SmallScheme.Deduction(validity: "{years: 1}", more: "cite: plan 二"))));

        Assert.Equal((2, 5), (scheme.CitedCount, scheme.AssumedCount));
    }
}
