using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class DurationPointsShapeTests
{
    [Fact]
    public void TryRead_Brackets_HaveTheirBoundsAndPoints()
    {
        var points = Assert.IsType<DurationPoints>(FormReading.Sound(
            DurationPointsShape.Instance,
            "{by: duration, brackets: [{upTo: {days: 30}, points: 1}, {below: {months: 3}, points: 2.5}, {points: 4}]}"));

        Assert.Equal([1m, 2.5m, 4m], points.Figures.Select(figure => figure.Value));
        Assert.Equal(
            [new CalendarPeriod(30, PeriodUnit.Days), new CalendarPeriod(3, PeriodUnit.Months), null],
            points.Brackets.Select(bracket => bracket.Bound));
        Assert.Equal([true, false], points.Brackets.Take(2).Select(bracket => bracket.IsIncluded));
    }

    [Theory]
    [InlineData("{by: duration}", "CG0102 at {by:")]
    [InlineData("{by: duration, brackets: []}", "CG0110 at [")]
    [InlineData("{by: duration, upTo: {days: 30}, brackets: [{points: 1}]}", "CG0101 at upTo:")]
    public void TryRead_OtherMapping_IsRefused(string text, string expected) =>
        FormReading.Refuses(DurationPointsShape.Instance, text, expected);

    [Theory]
    [InlineData("{upTo: {days: 1}, below: {days: 2}, points: 1}", "CG0112 at {upTo:")]
    [InlineData("{upTo: 30, points: 1}", "CG0104 at 30")]
    [InlineData("{upTo: {days: 30}}", "CG0102 at {upTo:")]
    [InlineData("{points: -1}", "CG0104 at -1")]
    public void TryRead_FaultyBracket_IsReported(string bracket, string expected) => Assert.Equal(
        [expected], FormReading.Read(DurationPointsShape.Instance, $"{{by: duration, brackets: [{bracket}]}}").Found);
}
