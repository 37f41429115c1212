using CreditGrading.Compilation;
using CreditGrading.Schemes;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Compilation;

public sealed class ScoreKeysTests
{
    private const string Weighted = "groups: [{code: a, name: {zh: 例, en: A}, weight: 1}]";

    [Theory]
    [InlineData("groups: [{code: a, name: {zh: 例, en: A}}]", false)]
    [InlineData(Weighted, true)]
    [InlineData("groups: [{code: a, name: {zh: 例, en: A}, units: contract}]", true)]
    public void AreUsedBy_Scheme_WithWeightsOrMeans(string groups, bool expected) => Assert.Equal(
        expected,
        ScoreKeys.AreUsedBy(SmallScheme.Bound(
            groups, SmallScheme.Indicators($"{{code: contract, {SmallScheme.Name}, kind: unit, validity: unlimited}}"))));

    // A score of 9 and a third has the key 19, between those of 9 and 10.
    [Theory]
    [InlineData("atLeast: 9", 18, long.MaxValue)]
    [InlineData("above: 9", 19, long.MaxValue)]
    public void RangeOf_LowerBoundOfFractions_LeavesRoomBetweenWholeScores(string bound, long low, long high) =>
        Assert.Equal((low, high), Range(bound, "higher"));

    [Theory]
    [InlineData("atMost: 9", long.MinValue, 18)]
    [InlineData("below: 9", long.MinValue, 17)]
    public void RangeOf_UpperBoundOfFractions_LeavesRoomBetweenWholeScores(string bound, long low, long high) =>
        Assert.Equal((low, high), Range(bound, "lower"));

    [Fact]
    public void RangeOf_BoundOfWholeScores_IsTheNumberItself()
    {
        var bound = SmallScheme.Bound("grades: [{grade: A, score: {above: 9}}, {grade: B}]").Grades[0].Score!;

        Assert.Equal((10L, long.MaxValue), ScoreKeys.RangeOf(bound, new PointScale(0), areFractions: false));
    }

    private static (long Low, long High) Range(string bound, string better)
    {
        var rung = SmallScheme.Compiled(
            Weighted, $"score: {{better: {better}, base: 0}}",
            $"grades: [{{grade: A, score: {{{bound}}}}}, {{grade: B}}]").Rungs[0];
        return (rung.Low, rung.High);
    }
}
