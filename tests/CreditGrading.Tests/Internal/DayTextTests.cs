using CreditGrading.Internal;
using NodaTime;

namespace CreditGrading.Tests.Internal;

public sealed class DayTextTests
{
    [Theory]
    [InlineData(2024, 2, 29, "2024-02-29")]
    [InlineData(1, 1, 1, "0001-01-01")]
    [InlineData(-12, 3, 4, "-0012-03-04")]
    public void Of_Day_IsWritten(int year, int month, int day, string text)
    {
        var date = new LocalDate(year, month, day);

        Assert.Equal(text, DayText.Of(date));
        Assert.Equal(text, DayText.Of(date.WithCalendar(CalendarSystem.Julian)));
    }

    [Theory]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void TryParse_Day_IsRead(string text, int year, int month, int day)
    {
        Assert.True(DayText.TryParse(text, out var read));
        Assert.Equal(new LocalDate(year, month, day), read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2023-02-29")]
    [InlineData("2024-13-01")]
    [InlineData("2024-2-29")]
    [InlineData("2024-02-2")]
    [InlineData("2024/02/29")]
    [InlineData("2024-02-29T")]
    [InlineData(" 2024-02-29")]
    [InlineData("2024-02-9 ")]
    [InlineData("0000-01-01")]
    [InlineData("-001-01-01")]
    [InlineData("10000-01-1")]
    [InlineData("２０２４-02-29")]
    public void TryParse_AnythingElse_IsRefused(string text) => Assert.False(DayText.TryParse(text, out _));
}
