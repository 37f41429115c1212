using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

public sealed class CategoryCheckTests
{
    [Theory]
    [InlineData("trustworthy", "trustworthy", "generalDishonesty")]
    [InlineData("minorDishonesty", "generalDishonesty", "seriousDishonesty")]
    public void Run_CategoriesThatNeverGetBetter_AreSound(string first, string second, string third) =>
        Findings.AreIn(SmallScheme.With(Grades($"category: {first}", $"category: {second}", $"category: {third}")));

    [Fact]
    public void Run_CategoryBetterThanThatOfABetterGrade_IsReportedAtTheCategory() => Findings.AreIn(
        SmallScheme.With(Grades("category: minorDishonesty", "category: generalDishonesty", "category: minorDishonesty")),
        "CG0216 at minorDishonesty");

    [Fact]
    public void Run_CategoriesOnSomeGrades_AreReportedAtTheOthers() => Findings.AreIn(
        SmallScheme.With(Grades("category: trustworthy", "note: none", "note: none")), "CG0215 at {grade:", "CG0215 at {grade:");

    // A grade without a category does not hide that the next is better than the one before.
    [Fact]
    public void Run_GapBetweenCategories_IsLookedAcross() => Findings.AreIn(
        SmallScheme.With(Grades("category: generalDishonesty", "note: none", "category: trustworthy")),
        "CG0215 at {grade:", "CG0216 at trustworthy");

    private static string Grades(string first, string second, string third) =>
        $"grades: [{{grade: A, score: {{atLeast: 100}}, {first}}}, {{grade: B, when: {{subjectType: enterprise}}, {second}}}, {{grade: C, {third}}}]";
}
