using CreditGrading.Compilation;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Compilation;

public sealed class AccumulationTests
{
    // The first 100 at 1 point for each 10, what is above up to 250 at 5 for each 50; above that nothing.
    private static readonly CompiledTariff Tariff = new(12, [new(100, 10, 1), new(250, 50, 5)]);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(9, 0)]
    [InlineData(10, 1)]
    [InlineData(99, 9)]
    [InlineData(100, 10)]
    [InlineData(149, 10)]
    [InlineData(150, 15)]
    [InlineData(249, 20)]
    [InlineData(250, 25)]
    [InlineData(9999, 25)]
    public void PointsOf_Sum_CountsWholeStepsOfEachSlice(long sum, long points) => Assert.Equal(points, Tariff.PointsOf(sum));

    [Fact]
    public void PointsOf_SumPastAnOpenSlice_HasNoEnd() =>
        Assert.Equal(1_000_000_010, new CompiledTariff(12, [new(100, 10, 1), new(long.MaxValue, 1, 1)]).PointsOf(1_000_000_100));

    // 2^20 records of the largest amount, each hundredth of which weighs the most points there are.
    [Fact]
    public void PointsOf_MoreThanAnyNumber_IsHeld()
    {
        var sum = (Int128)100_000_000_000_000 * 1_048_576;

        var points = new CompiledTariff(12, [new(long.MaxValue, 1, 1_000_000_000_000)]).PointsOf(sum);

        Assert.InRange(points, 1_000_000_000_000, long.MaxValue);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("unit: quantity", true)]
    [InlineData("cap: {points: 5}", true)]
    [InlineData("unit: act", false)]
    [InlineData("unit: month", false)]
    [InlineData("unit: once", false)]
    [InlineData("cap: {units: 2}", false)]
    [InlineData("cap: {pointsPerYear: 5}", false)]
    [InlineData("repeat: [2]", false)]
    public void IsPlain_Indicator_DoesNoMoreThanAddingUp(string more, bool expected) => Assert.Equal(
        expected,
        SmallScheme.Compiled(SmallScheme.Indicators(SmallScheme.Deduction(points: "{by: record, atLeast: 0, atMost: 50}",
            more: more)))
            .Accumulations[0] is null);

    [Fact]
    public void IsPlain_IndicatorUnderARuleOnActs_IsNot() => Assert.Equal(
        [false, true],
        SmallScheme.Compiled(SmallScheme.Indicators(SmallScheme.Deduction(), SmallScheme.Deduction("fine")),
            "acts: [{of: [penalty]}]")
            .Accumulations.Select(accumulation => accumulation is null));

    [Theory]
    [InlineData("5", "record", 7, 5)]
    [InlineData("5", "quantity", 7, 35)]
    [InlineData("{by: quantity, brackets: [{upTo: 6, points: 1}, {points: 2}]}", "record", 6, 1)]
    [InlineData("{by: quantity, brackets: [{upTo: 6, points: 1}, {points: 2}]}", "record", 7, 2)]
    [InlineData("{by: quantity, brackets: [{below: 7, points: 1}, {points: 2}]}", "quantity", 7, 14)]
    [InlineData("{by: record, atLeast: 0, atMost: 50}", "record", 7, 7)]
    public void PointsOf_Fact_IsItsQuantityOrItsPoints(string points, string unit, long value, long expected)
    {
        var compiled = SmallScheme.Compiled(
            SmallScheme.Fact("staff", "kind: number, better: none, atLeast: 0, atMost: 50"),
            SmallScheme.Indicators(
                $"{{code: few, {SmallScheme.Name}, kind: deduction, points: {points}, unit: {unit}, from: staff}}"));

        Assert.Equal(expected, (long)Assert.Single(compiled.FactIndicators).PointsOf(value));
    }

    // At the scale of hundredths 0.5 points for each of 1.5 things are 75.
    [Fact]
    public void PointsOf_FactWithDecimals_IsAtTheScaleOfTheProduct()
    {
        var compiled = SmallScheme.Compiled(
            SmallScheme.Fact("hours", "kind: number, better: none, decimals: 1, atLeast: 0"),
            SmallScheme.Indicators(
                $"{{code: few, {SmallScheme.Name}, kind: deduction, points: 0.5, unit: quantity, from: hours}}"));

        Assert.Equal(2, compiled.Scale.Decimals);
        Assert.Equal(75, (long)Assert.Single(compiled.FactIndicators).PointsOf(15));
    }
}
