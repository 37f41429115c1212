using System.Globalization;
using CreditGrading.Receipts;
using NodaTime;

namespace CreditGrading.Tests.Receipts;

public sealed class CanonicalValueTests
{
    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("100.00", "100")]
    [InlineData("-0.0", "0")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Of_Number_HasNoZerosAtItsEnd(string number, string expected) =>
        Assert.Equal(expected, CanonicalValue.Of(decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Fact]
    public void Of_DayOfAnotherCalendar_IsTheSameDay() => Assert.Equal(
        "2023-03-31", CanonicalValue.Of(new LocalDate(2023, 3, 31).WithCalendar(CalendarSystem.Coptic)));

    [Fact]
    public void Of_Facts_AreWrittenAsAFileWouldWriteThem() => Assert.Equal(
        ["true", "1.5", "2023-03-31", " 1.50", ""],
        new FactValue[] { true, 1.50m, new LocalDate(2023, 3, 31), " 1.50", default }.Select(CanonicalValue.Of));

    [Theory]
    [InlineData("2023-03-31", true)]
    [InlineData("2023-02-29", false)]
    [InlineData("2023-3-31", false)]
    [InlineData("", false)]
    public void ReadDay_Text_IsReadInTheFormInWhichItIsWritten(string text, bool isDay) =>
        Assert.Equal(isDay, CanonicalValue.ReadDay(text) is not null);

    [Theory]
    [InlineData("12.5", true)]
    [InlineData("-3", true)]
    [InlineData("12.50", false)]
    [InlineData("+1", false)]
    [InlineData("1e3", false)]
    [InlineData("0.00000000000000000000000000001", false)]
    [InlineData("", false)]
    public void ReadNumber_Text_IsReadInTheFormInWhichItIsWritten(string text, bool isNumber) =>
        Assert.Equal(isNumber, CanonicalValue.ReadNumber(text) is not null);

    [Fact]
    public void Shown_HalfOfASurrogatePair_IsReplaced() => Assert.Equal("a\ufffd😀", CanonicalValue.Shown("a\ud800😀"));
}
