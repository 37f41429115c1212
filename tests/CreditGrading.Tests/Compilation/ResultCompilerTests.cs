using CreditGrading.Compilation;
using CreditGrading.Internal;
using CreditGrading.Schemes;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Compilation;

public sealed class ResultCompilerTests
{
    private static readonly string[] Sections =
    [
        "sources: {plan: {title: 方案}}",
        "grades: [{grade: A, category: trustworthy, score: {atLeast: 100}}, {grade: B, category: seriousDishonesty, cite: plan 一}]",
        "outcomes: [{outcome: gone, name: {zh: 无, en: Gone}, when: {subjectType: enterprise}}]",
        $$"""
        measures:
          - {id: m1, kind: supervision, text: {zh: 甲, en: One}, categories: [trustworthy, seriousDishonesty]}
          - {id: m2, kind: disciplinary, text: {zh: 乙, en: Two}, grades: [B], cite: plan 二}
          - {id: m3, kind: supervision, text: {zh: 丙, en: Three}, outcomes: [gone]}
        """,
    ];

    [Fact]
    public void Grades_Measures_ComeByCategoryOrGradeInTheSchemesOrder()
    {
        var grades = SmallScheme.Compiled(Sections).Grades;

        Assert.Equal(["m1", "m1 m2"], grades.Select(grade => string.Join(' ', grade.Measures.Select(measure => measure.Id))));
    }

    [Fact]
    public void NotRated_Measures_AreThoseOfTheOutcome()
    {
        var outcome = SmallScheme.Compiled(Sections).Outcomes[0].Result;

        Assert.Equal("m3", Assert.Single(outcome!.Measures).Id);
    }

    [Fact]
    public void Grades_AssumedCategoryOrMeasure_IsMarked() =>
        Assert.Equal([true, true], SmallScheme.Compiled(Sections).Grades.Select(grade => grade.UsesAssumed));

    [Fact]
    public void Grades_CitedCategoryWithoutAssumedMeasure_IsNotMarked()
    {
        string[] cited = [.. Sections[..^1],
            "measures: [{id: m2, kind: disciplinary, text: {zh: 乙, en: Two}, grades: [B], cite: plan 二}]"];

        Assert.Equal([true, false], SmallScheme.Compiled(cited).Grades.Select(grade => grade.UsesAssumed));
    }

    // The grade is in an assumed group, and a measure asks for the group.
    [Theory]
    [InlineData("A", "risky", true, false)]
    [InlineData("B", "risky", false, true)]
    [InlineData("A, B", "risky", true, true)]
    [InlineData("A", "sound", false, false)]
    public void Grades_AssumedGroupThatAMeasureAsksFor_IsMarked(string grades, string asked, bool best, bool last)
    {
        var compiled = SmallScheme.Compiled(
            "sources: {plan: {title: 方案}}",
            $"gradeGroups: [{{code: sound, {SmallScheme.Name}, grades: [A, B], cite: plan 一}}, {{code: risky, {SmallScheme.Name}, grades: [{grades}]}}]",
            "measures: [{id: m, kind: supervision, text: {zh: 甲, en: One}, gradeGroups: [" + asked + "], cite: plan 二},"
            + " {id: n, kind: supervision, text: {zh: 乙, en: Two}, grades: [B], cite: plan 二}]");

        Assert.Equal([best, last], compiled.Grades.Select(grade => grade.UsesAssumed));
    }

    [Theory]
    [InlineData("kind: flag, better: none, default: true", 1L)]
    [InlineData("kind: number, better: none, decimals: 2, default: -1.5", -150L)]
    [InlineData("kind: choice, better: none, values: [a, b], default: b", 1L)]
    [InlineData("kind: flag, better: none", null)]
    public void FactOf_Default_IsAWholeNumber(string fact, long? expected) =>
        Assert.Equal(expected, SmallScheme.Compiled(SmallScheme.Fact("f", fact)).Facts[0].Default);

    [Fact]
    public void ToWhole_Date_IsItsKey()
    {
        var fact = SmallScheme.Bound(SmallScheme.Fact("f", "kind: date, better: none")).Facts[0];

        Assert.Equal(DayKey.Of(new(2024, 2, 29)), ResultCompiler.ToWhole(fact, new FactReading(0, new(2024, 2, 29))));
    }

    [Fact]
    public void FactOf_Missing_NamesTheFact()
    {
        var missing = SmallScheme.Compiled(SmallScheme.Fact("founded", "kind: date, better: none")).Facts[0].Missing;

        Assert.Equal((ReasonKind.Missing, "founded"), (missing.Kind, missing.Field));
    }
}
