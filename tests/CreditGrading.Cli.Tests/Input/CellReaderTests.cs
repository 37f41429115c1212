using CreditGrading.Cli.Input;
using NodaTime;

namespace CreditGrading.Cli.Tests.Input;

public sealed class CellReaderTests
{
    [Fact]
    public void TryReadDay_DayOfTheCalendar_IsRead()
    {
        Assert.True(CellReader.TryReadDay("2024-02-29", out var day));
        Assert.Equal(new LocalDate(2024, 2, 29), day);
    }

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("2022-13-01")]
    [InlineData("2022-6-1")]
    [InlineData("2022/06/01")]
    [InlineData("20220601")]
    [InlineData(" 2022-06-01")]
    [InlineData("2022-06-01T00:00:00")]
    [InlineData("-022-06-01")]
    [InlineData("２０２２-06-01")]
    [InlineData("2022-06-0１")]
    [InlineData("2022年6月1日")]
    public void TryReadDay_AnythingElse_IsNot(string text) => Assert.False(CellReader.TryReadDay(text, out _));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("12.50", "12.50")]
    [InlineData("-3", "-3")]
    [InlineData("007", "7")]
    [InlineData("999999999999999999.999999999", "999999999999999999.999999999")]
    public void ReadNumber_DigitsWithPoint_AreRead(string text, string expected)
    {
        Assert.Null(CellReader.ReadNumber(text, "amount", out var number));
        Assert.Equal(expected, number.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("12a")]
    [InlineData("+5")]
    [InlineData("1e3")]
    [InlineData("１２")]
    [InlineData("1,000")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("-")]
    [InlineData("--1")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("1.2.3")]
    public void ReadNumber_AnythingElse_IsNoNumber(string text)
    {
        var message = CellReader.ReadNumber(text, "amount", out _);

        Assert.Equal(
            $"'{text}' in column 'amount' is not a number; expected digits 0-9, with '.' before decimals and '-' for less than 0",
            message?.Text.English);
    }

    [Fact]
    public void ReadNumber_FourHundredDigits_IsTooLong()
    {
        var message = CellReader.ReadNumber(new string('9', 400), "amount", out _);

        Assert.Equal("CG0482", message?.Code);
        Assert.Equal(
            $"'{new string('9', 40)}…' in column 'amount' is too long; expected at most 18 digits before the point and 9 "
                + "after it",
            message?.Text.English);
    }

    [Fact]
    public void ReadNumber_TenDecimals_IsTooLong() =>
        Assert.Equal("CG0482", CellReader.ReadNumber("0.0000000001", "amount", out _)?.Code);
}
