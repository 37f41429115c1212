using CreditGrading.Internal;
using NodaTime;

namespace CreditGrading.Tests.Internal;

public sealed class DayKeyTests
{
    [Fact]
    public void Of_SuccessiveDays_Rises()
    {
        for (var day = new LocalDate(2023, 12, 1); day < new LocalDate(2025, 2, 1); day = day.PlusDays(1))
        {
            Assert.True(DayKey.Of(day) < DayKey.Of(day.PlusDays(1)), day.ToString());
        }
    }

    [Fact]
    public void Of_DaysAtTheEndsOfTheCalendar_KeepTheirOrder()
    {
        LocalDate[] days =
        [
            LocalDate.MinIsoValue, new(-1, 12, 31), new(0, 1, 1), new(0, 12, 31), new(1, 1, 1), new(9000, 12,
                31), LocalDate.MaxIsoValue,
        ];

        var keys = days.Select(DayKey.Of).ToList();

        Assert.Equal(keys.Order(), keys);
        Assert.True(DayKey.Min < keys[0]);
        Assert.True(DayKey.Max > keys[^1]);
    }

    [Fact]
    public void Of_AnotherCalendar_IsTheKeyOfTheSameDay()
    {
        var day = new LocalDate(2024, 2, 29);

        Assert.Equal(DayKey.Of(day), DayKey.Of(day.WithCalendar(CalendarSystem.Julian)));
    }

    // A record with a term of its own ends at the key of its last day and one, which need not be the key of a day.
    [Fact]
    public void Of_AndOne_IsAfterTheDayAndNotAfterTheNext()
    {
        for (var day = new LocalDate(2023, 12, 1); day < new LocalDate(2025, 2, 1); day = day.PlusDays(1))
        {
            Assert.InRange(DayKey.Of(day) + 1, DayKey.Of(day) + 1, DayKey.Of(day.PlusDays(1)));
        }
    }

    [Fact]
    public void OfDaysAfter_MonthEnd_CountsOverIt() =>
        Assert.Equal(DayKey.Of(new(2024, 3, 1)), DayKey.OfDaysAfter(new(2024, 2, 28), 2));

    [Fact]
    public void OfDaysAfter_LastDayOfTheCalendar_IsStillADay() =>
        Assert.Equal(DayKey.Of(LocalDate.MaxIsoValue), DayKey.OfDaysAfter(LocalDate.MaxIsoValue.PlusDays(-30), 30));

    [Fact]
    public void OfDaysAfter_PastTheCalendar_IsAfterEveryDay() =>
        Assert.Equal(DayKey.Max, DayKey.OfDaysAfter(LocalDate.MaxIsoValue.PlusDays(-30), 31));
}
