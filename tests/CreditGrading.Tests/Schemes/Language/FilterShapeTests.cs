using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class FilterShapeTests
{
    [Fact]
    public void TryRead_EveryPart_IsALowerBound()
    {
        var filter = FormReading.Sound(
            FilterShape.Instance,
            "{severity: {atLeast: serious}, level: {atLeast: state}, amount: {above: 10.50}, quantity: {atLeast: 2}, points: {above: 0}}");

        Assert.Equal(("serious", "state"), (filter.Severity?.Value, filter.Level?.Value));
        Assert.Equal((10.5m, false), (filter.Amount?.Figure.Value, filter.Amount?.IsIncluded));
        Assert.Equal((2m, true), (filter.Quantity?.Figure.Value, filter.Quantity?.IsIncluded));
        Assert.Equal((0m, false), (filter.Points?.Figure.Value, filter.Points?.IsIncluded));
    }

    [Fact]
    public void TryRead_OnePart_LeavesTheOthersOpen()
    {
        var filter = FormReading.Sound(FilterShape.Instance, "{amount: {atLeast: 5}}");

        Assert.Equal((true, null, null, null, null), (filter.Amount?.IsIncluded, filter.Severity, filter.Level,
            filter.Quantity, filter.Points));
    }

    // Only what worse records cannot escape may be asked for.
    [Theory]
    [InlineData("{severity: {atMost: minor}}", "CG0101 at atMost:", "CG0102 at {atMost:")]
    [InlineData("{severity: serious}", "CG0104 at serious")]
    [InlineData("{amount: {below: 5}}", "CG0101 at below:", "CG0111 at {below:")]
    [InlineData("{amount: {atLeast: 5, above: 6}}", "CG0111 at {atLeast:")]
    [InlineData("{amount: {}}", "CG0111 at {")]
    [InlineData("{points: {atLeast: -1}}", "CG0104 at -1")]
    [InlineData("{note: none}", "CG0113 at {note:")]
    public void TryRead_OtherMapping_IsRefused(string text, params string[] expected)
    {
        var reading = FormReading.Read(FilterShape.Instance, text);

        Assert.Equal(expected.Order(), reading.Found.Order());
        Assert.False(reading.IsRead);
    }
}
