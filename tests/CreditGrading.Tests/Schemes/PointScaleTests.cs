using System.Globalization;
using CreditGrading.Schemes;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes;

public sealed class PointScaleTests
{
    [Theory]
    [InlineData(2, 12_350, "123.5")]
    [InlineData(2, 12_300, "123")]
    [InlineData(2, -5, "-0.05")]
    [InlineData(2, 0, "0")]
    [InlineData(0, 1_000, "1000")]
    [InlineData(9, 1, "0.000000001")]
    [InlineData(9, -1_000_000_000, "-1")]
    [InlineData(0, long.MaxValue, "9223372036854775807")]
    public void FromScaled_Number_HasNoTrailingZeros(int decimals, long scaled, string expected) =>
        Assert.Equal(expected, new PointScale(decimals).FromScaled(scaled).ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(0, "-17")]
    [InlineData(3, "1.125")]
    [InlineData(9, "999.999999999")]
    public void ToScaled_AndBack_GivesTheNumber(int decimals, string text)
    {
        var scale = new PointScale(decimals);
        var number = decimal.Parse(text, CultureInfo.InvariantCulture);

        Assert.Equal(number, scale.FromScaled(scale.ToScaled(number)));
    }

    [Theory]
    [InlineData("10", "unlimited", 0)]
    [InlineData("10.50", "unlimited", 1)]
    [InlineData("10.505", "unlimited", 3)]
    [InlineData("{by: record, atLeast: 1, atMost: 9, decimals: 4}", "unlimited", 4)]
    [InlineData("{by: amount, brackets: [{upTo: 10.55, points: 1}, {points: 2}]}", "unlimited", 0)]
    [InlineData("10", "{by: points, brackets: [{upTo: 5.25, validity: {years: 1}}, {validity: unlimited}]}", 2)]
    public void Of_Scheme_HasTheDecimalsOfItsFinestPoints(string points, string validity, int expected)
    {
        var scheme = SmallScheme.Bound(SmallScheme.Indicators(SmallScheme.Deduction(points: points, validity: validity)));

        Assert.Equal(expected, PointScale.Of(scheme).Decimals);
    }

    [Theory]
    [InlineData("score: {better: higher, base: 100.25}", "assumed: an example")]
    [InlineData("score: {better: higher, base: 100, floor: 0.25}", "assumed: an example")]
    [InlineData("score: {better: higher, base: {by: subjectType, enterprise: 100, socialOrganization: 99.75}}",
        "assumed: an example")]
    [InlineData("grades: [{grade: A, score: {above: 99.75}}, {grade: B}]", "assumed: an example")]
    [InlineData("rulings: [{when: {netPoints: {below: -0.25}}, cap: B}]", "assumed: an example")]
    [InlineData("groups: [{code: g, name: {zh: 组, en: Group}, ceiling: 0.25}]", "assumed: an example")]
    public void Of_FineFigureAnywhere_CountsIt(string section, string other) =>
        Assert.Equal(2, PointScale.Of(SmallScheme.Bound(section, other)).Decimals);

    [Fact]
    public void Largest_WithDecimals_LeavesTheScaledNumberTheSame()
    {
        var scale = new PointScale(3);

        Assert.Equal(1_000_000_000m, scale.Largest);
        Assert.Equal(PointScale.MaxScaled, scale.ToScaled(scale.Largest));
    }
}
