using CreditGrading.Compilation;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Compilation;

public sealed class IndicatorCompilerTests
{
    [Fact]
    public void Compile_Brackets_HaveIncludedBounds()
    {
        var indicator = Compile("{by: quantity, brackets: [{upTo: 1, points: 1}, {below: 5, points: 2}, {points: 3}]}");

        Assert.Equal(PointsRule.ByQuantity, indicator.PointsRule);
        Assert.Equal<long>([1L, 4L, long.MaxValue], indicator.PointsBounds);
        Assert.Equal<long>([1L, 2L, 3L], indicator.Points);
    }

    [Fact]
    public void Compile_BracketsOfAmounts_AreAtTheScaleOfAmounts()
    {
        var indicator = Compile("{by: amount, brackets: [{below: 10.50, points: 1.5}, {points: 2}]}");

        Assert.Equal<long>([1049L, long.MaxValue], indicator.PointsBounds);
        Assert.Equal<long>([15L, 20L], indicator.Points);
    }

    [Fact]
    public void Compile_Table_MarksTheCodesItDoesNotList()
    {
        var indicator = Compile("{by: severity, minor: 5, serious: 30}");

        Assert.Equal<long>([5L, CompiledIndicator.NotListed, 30L], indicator.Points);
        Assert.True(indicator.ReadsSeverity);
        Assert.False(indicator.ReadsLevel);
    }

    [Fact]
    public void Compile_CarriedPoints_KeepTheirRange()
    {
        var indicator = Compile("{by: record, atLeast: 1, atMost: 9, decimals: 1}");

        Assert.Equal((PointsRule.Carried, 1), (indicator.PointsRule, indicator.CarriedDecimals));
        Assert.Equal<long>([10L, 90L], indicator.Points);
    }

    [Fact]
    public void Compile_ValidityByPoints_HasBoundsInPoints()
    {
        var indicator = Compile("10", "{by: points, brackets: [{below: 5.5, validity: {years: 1}}, {validity: unlimited}]}");

        Assert.Equal<long>([54L, long.MaxValue], indicator.TermBounds);
        Assert.Equal<int>([0, 1], indicator.Terms);
    }

    [Fact]
    public void Terms_SameTermTwice_IsKeptOnce()
    {
        var compiled = SmallScheme.Compiled(SmallScheme.Indicators(
            SmallScheme.Deduction("a", validity: "{years: 1}"),
            SmallScheme.Deduction("b", validity: "{months: 12}"),
            SmallScheme.Deduction("c", validity: "{years: 1}")));

        Assert.Equal(["{years: 1}", "{months: 12}"], compiled.Terms.Select(term => term.ToString()));
        Assert.Equal([0, 1, 0], compiled.Indicators.Select(indicator => indicator.Terms[0]));
    }

    [Fact]
    public void Compile_Signal_HasNoPoints()
    {
        var signal = SmallScheme.Compiled(SmallScheme.Indicators(SmallScheme.Signal())).Indicators[0];

        Assert.Equal(PointsRule.None, signal.PointsRule);
        Assert.Equal<long>([0L], signal.Points);
    }

    private static CompiledIndicator Compile(string points, string validity = "unlimited") =>
        SmallScheme.Compiled(SmallScheme.Indicators(SmallScheme.Deduction(points: points, validity: validity))).Indicators[0];
}
