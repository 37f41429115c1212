using CreditGrading.Compilation;
using CreditGrading.Schemes.Model;
using NodaTime;

namespace CreditGrading.Tests.Compilation;

public sealed class EvaluationPeriodTests
{
    [Theory]
    [InlineData("Month", "2024-02-01", "2024-02-01", "2024-02-29")]
    [InlineData("Month", "2023-02-28", "2023-02-01", "2023-02-28")]
    [InlineData("Quarter", "2023-03-31", "2023-01-01", "2023-03-31")]
    [InlineData("Quarter", "2023-04-01", "2023-04-01", "2023-06-30")]
    [InlineData("Quarter", "2023-12-31", "2023-10-01", "2023-12-31")]
    [InlineData("HalfYear", "2023-06-30", "2023-01-01", "2023-06-30")]
    [InlineData("HalfYear", "2023-07-01", "2023-07-01", "2023-12-31")]
    [InlineData("Year", "2024-12-31", "2024-01-01", "2024-12-31")]
    [InlineData("Year", "2024-01-01", "2024-01-01", "2024-12-31")]
    public void Containing_Day_IsThePeriodAroundIt(string cycle, string day, string first, string last) =>
        Assert.Equal(new DateInterval(Date(first), Date(last)), Containing(cycle, day, isPrevious: false));

    [Theory]
    [InlineData("Month", "2024-03-31", "2024-02-01", "2024-02-29")]
    [InlineData("Month", "2024-01-15", "2023-12-01", "2023-12-31")]
    [InlineData("Quarter", "2023-03-31", "2022-10-01", "2022-12-31")]
    [InlineData("Quarter", "2023-05-31", "2023-01-01", "2023-03-31")]
    [InlineData("HalfYear", "2023-06-30", "2022-07-01", "2022-12-31")]
    [InlineData("Year", "2024-12-31", "2023-01-01", "2023-12-31")]
    public void Containing_PreviousPeriod_IsTheLastThatEndedBefore(string cycle, string day, string first, string last) =>
        Assert.Equal(new DateInterval(Date(first), Date(last)), Containing(cycle, day, isPrevious: true));

    [Fact]
    public void Containing_Continuous_IsNone() => Assert.Null(Containing("Continuous", "2023-03-31", isPrevious: false));

    [Theory]
    [InlineData("Month")]
    [InlineData("Quarter")]
    [InlineData("HalfYear")]
    [InlineData("Year")]
    public void IsLastDay_DaysOfTwoYears_AreTheEndsOfTheirPeriods(string cycle)
    {
        var days = Enumerable.Range(0, 366 + 365).Select(Date("2023-01-01").PlusDays);

        Assert.All(days, day => Assert.Equal(
            EvaluationPeriod.Containing(day, new(default, Cycle(cycle), true, false))!.End == day, EvaluationPeriod.IsLastDay(day,
                Cycle(cycle))));
    }

    [Fact]
    public void IsLastDay_Continuous_IsEveryDay() => Assert.True(EvaluationPeriod.IsLastDay(Date("2023-05-17"),
        EvaluationCycle.Continuous));

    private static DateInterval? Containing(string cycle, string day, bool isPrevious) =>
        EvaluationPeriod.Containing(Date(day), new(default, Cycle(cycle), true, isPrevious));

    private static EvaluationCycle Cycle(string name) => Enum.Parse<EvaluationCycle>(name);

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
