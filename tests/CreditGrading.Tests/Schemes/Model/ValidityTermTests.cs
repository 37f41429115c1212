using CreditGrading.Schemes.Model;
using NodaTime;

namespace CreditGrading.Tests.Schemes.Model;

public sealed class ValidityTermTests
{
    private static readonly LocalDate[] Starts = [.. Enumerable.Range(0, 6 * 366).Select(new LocalDate(2095, 1, 1).PlusDays)];

    // Civil Code, Art. 202: the corresponding day, or the month's last where there is none.
    [Theory]
    [InlineData(2024, 1, 31, 1, "Months", 2024, 2, 29)]
    [InlineData(2023, 1, 31, 1, "Months", 2023, 2, 28)]
    [InlineData(2024, 2, 29, 1, "Years", 2025, 2, 28)]
    [InlineData(2024, 2, 29, 4, "Years", 2028, 2, 29)]
    [InlineData(2024, 2, 29, 1, "Days", 2024, 3, 1)]
    public void LastDayFrom_EndOfMonth_IsTheCorrespondingOrLastDay(
        int year, int month, int day, int count, string unit, int lastYear, int lastMonth, int lastDay) =>
        Assert.Equal(new LocalDate(lastYear, lastMonth, lastDay), Period(count, unit).LastDayFrom(new(year, month, day)));

    [Theory]
    [InlineData(1, "Years", 12, "Months", true)]
    [InlineData(12, "Months", 1, "Years", true)]
    [InlineData(11, "Months", 1, "Years", false)]
    [InlineData(29, "Days", 1, "Months", false)]
    [InlineData(40, "Days", 1, "Months", true)]
    [InlineData(1, "Months", 25, "Days", true)]
    [InlineData(1, "Months", 30, "Days", false)]
    public void IsNoShorterThan_Units_AreComparedByTheCalendar(int count, string unit, int otherCount, string otherUnit,
        bool expected) =>
        Assert.Equal(expected, Period(count, unit).IsNoShorterThan(Period(otherCount, otherUnit)));

    /// <summary>What is said to be no shorter never ends earlier, wherever it begins.</summary>
    [Fact]
    public void IsNoShorterThan_Said_HoldsFromEveryDay()
    {
        for (var months = 1; months <= 14; months++)
        {
            for (var days = (months * 28) - 8; days <= (months * 31) + 8; days++)
            {
                AssertHolds(new(months, PeriodUnit.Months), new(days, PeriodUnit.Days));
                AssertHolds(new(days, PeriodUnit.Days), new(months, PeriodUnit.Months));
            }
        }
    }

    [Theory]
    [InlineData(30, "Days", "{days: 30}")]
    [InlineData(6, "Months", "{months: 6}")]
    [InlineData(3, "Years", "{years: 3}")]
    public void ToString_Period_IsAsWritten(int count, string unit, string expected) =>
        Assert.Equal(expected, new ValidityTerm(ValidityKind.Period, Period(count, unit), default).ToString());

    [Fact]
    public void ToString_Words_AreThoseOfTheLanguage() => Assert.Equal(
        ["unlimited", "untilEnded", "ownTerm", "evaluationPeriod"],
        new[] { ValidityKind.Unlimited, ValidityKind.UntilEnded, ValidityKind.OwnTerm, ValidityKind.EvaluationPeriod }
            .Select(kind => new ValidityTerm(kind, default, default).ToString()));

    private static void AssertHolds(CalendarPeriod period, CalendarPeriod other)
    {
        if (period.IsNoShorterThan(other))
        {
            Assert.DoesNotContain(Starts, start => period.LastDayFrom(start) < other.LastDayFrom(start));
        }
    }

    private static CalendarPeriod Period(int count, string unit) => new(count, Enum.Parse<PeriodUnit>(unit));
}
