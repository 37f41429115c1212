using CreditGrading.Telemetry;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Telemetry;

public sealed class ResultCountsTests
{
    private const string Grades =
        "grades: [{grade: A, score: {atLeast: 100}, category: trustworthy}, {grade: B, score: {atLeast: 90}, category: minorDishonesty},"
        + " {grade: C, category: minorDishonesty}]";

    [Fact]
    public void Of_Results_CountsGradesByCategoryAndOtherOutcomes()
    {
        var results = BatchTrial.Grade(
            SmallScheme.With(Grades, SmallScheme.Indicators(SmallScheme.Deduction())),
            [], [Trial.Record()], [Trial.Record(), Trial.Record()], [Trial.Record(), Trial.Record()], [Trial.Record("nonsense")]);
        var told = new List<string>();

        ResultCounts.Of(results, results.Scheme!).ForEach((outcome, category, count) =>
            told.Add($"{outcome} {category} {count}"));

        Assert.Equal(["Graded Trustworthy 1", "Graded MinorDishonesty 3", "Rejected  1"], told);
    }

    [Fact]
    public void Of_SchemeWithoutCategories_CountsGradesTogether()
    {
        var results = BatchTrial.Grade(SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction())), [], [Trial.Record()]);
        var told = new List<string>();

        ResultCounts.Of(results, results.Scheme!).ForEach((outcome, category, count) =>
            told.Add($"{outcome} {category} {count}"));

        Assert.Equal(["Graded  2"], told);
    }

    [Theory]
    [InlineData(GradingOutcome.NotRated, "notRated")]
    [InlineData(GradingOutcome.Undetermined, "undetermined")]
    public void WordOf_Outcome_IsThatOfFiles(GradingOutcome outcome, string word) =>
        Assert.Equal(word, ResultCounts.WordOf(outcome));

    [Theory]
    [InlineData(Category.Trustworthy, "trustworthy")]
    [InlineData(Category.SeriousDishonesty, "seriousDishonesty")]
    public void WordOf_Category_IsThatOfFiles(Category category, string word) =>
        Assert.Equal(word, ResultCounts.WordOf(category));
}
