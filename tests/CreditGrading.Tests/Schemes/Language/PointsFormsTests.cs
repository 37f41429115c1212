using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class PointsFormsTests
{
    [Fact]
    public void TryRead_Number_IsFixed() => Assert.Equal(12.5m, Assert.IsType<FixedPoints>(FormReading.Sound(PointsForms.Any,
        "12.5")).Points.Value);

    [Theory]
    [InlineData("severity", nameof(TableField.Severity))]
    [InlineData("level", nameof(TableField.Level))]
    public void TryRead_Table_HasItsFieldAndRows(string field, string expected)
    {
        var table = Assert.IsType<TablePoints>(FormReading.Sound(PointsForms.Any, $"{{by: {field}, a: 1, b: 2}}"));

        Assert.Equal(expected, table.Field.ToString());
        Assert.Equal([1m, 2m], table.Figures.Select(figure => figure.Value));
    }

    [Theory]
    [InlineData("amount", nameof(BracketField.Amount))]
    [InlineData("quantity", nameof(BracketField.Quantity))]
    public void TryRead_Brackets_HaveTheirField(string field, string expected) => Assert.Equal(
        expected, Assert.IsType<BracketPoints>(FormReading.Sound(PointsForms.Any,
            $"{{by: {field}, brackets: [{{points: 1}}]}}")).Field.ToString());

    [Fact]
    public void TryRead_Duration_HasItsBrackets() => Assert.Equal(
        [1m, 2m],
        Assert.IsType<DurationPoints>(FormReading.Sound(
            PointsForms.Any, "{by: duration, brackets: [{upTo: {days: 30}, points: 1}, {points: 2}]}")).Figures.Select(figure =>
                figure.Value));

    [Fact]
    public void TryRead_AmountWithATariff_HasItsSlices() => Assert.Equal(
        [2m],
        Assert.IsType<TariffPoints>(FormReading.Sound(
            PointsForms.Any, "{by: amount, tariff: {per: year, slices: [{step: 1000, points: 2}]}}")).Figures.Select(figure =>
                figure.Value));

    [Fact]
    public void TryRead_Carried_HasItsRange()
    {
        var carried = Assert.IsType<CarriedPoints>(FormReading.Sound(PointsForms.Any, "{by: record, atLeast: 1, atMost: 5}"));

        Assert.Equal((1m, 5m, 0), (carried.Least.Value, carried.Most.Value, carried.Decimals));
    }

    [Theory]
    [InlineData("-5", "CG0104 at -5")]
    [InlineData("[5]", "CG0106 at [5")]
    [InlineData("{minor: 5}", "CG0105 at {minor:")]
    [InlineData("{by: color, a: 5}", "CG0115 at color")]
    [InlineData("{by: severity, minor: -5}", "CG0104 at -5")]
    [InlineData("{by: amount, brackets: []}", "CG0110 at [")]
    [InlineData("{by: amount, minor: 5}", "CG0101 at minor:", "CG0111 at {by:")]
    [InlineData("{by: amount, brackets: [{points: 1}], tariff: {per: year, slices: [{step: 1, points: 1}]}}", "CG0111 at {by:")]
    [InlineData("{by: quantity, tariff: {per: year, slices: [{step: 1, points: 1}]}}", "CG0101 at tariff:", "CG0102 at {by:")]
    [InlineData("{by: duration, upTo: {days: 1}}", "CG0101 at upTo:", "CG0102 at {by:")]
    [InlineData("{by: record, atLeast: 1}", "CG0102 at {by:")]
    [InlineData("{by: record, atLeast: 1, atMost: 5, decimals: 5}", "CG0104 at 5")]
    public void TryRead_OtherValue_IsRefused(string text, params string[] expected) =>
        Assert.Equal(expected.Order(), FormReading.Read(PointsForms.Any, text).Found.Order());
}
