using System.Globalization;
using CreditGrading.Internal;

namespace CreditGrading.Tests.Internal;

public sealed class DecimalTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("007", "7")]
    [InlineData("-12.50", "-12.50")]
    [InlineData("999999999999999999.999999999", "999999999999999999.999999999")]
    [InlineData("000000000000000000000000000001", "1")]
    public void TryParse_Digits_GivesTheNumber(string text, string expected)
    {
        Assert.Equal(DecimalTextResult.Number, DecimalText.TryParse(text, out var number));
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), number);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("+5")]
    [InlineData("--5")]
    [InlineData("1e3")]
    [InlineData("1,000")]
    [InlineData("1_000")]
    [InlineData(" 5")]
    [InlineData("5 ")]
    [InlineData("1.2.3")]
    [InlineData("0x10")]
    [InlineData("５")]
    [InlineData("٣")]
    [InlineData("NaN")]
    public void TryParse_AnythingElse_IsNotANumber(string text) =>
        Assert.Equal(DecimalTextResult.NotANumber, DecimalText.TryParse(text, out _));

    [Theory]
    [InlineData("1000000000000000000")]
    [InlineData("0.0000000001")]
    [InlineData("0.0000000000")]
    public void TryParse_TooManyDigits_IsTooLong(string text) => Assert.Equal(DecimalTextResult.TooLong,
        DecimalText.TryParse(text, out _));

    [Theory]
    [InlineData("0.000", 0)]
    [InlineData("10.50", 1)]
    [InlineData("-0.001", 3)]
    [InlineData("1000", 0)]
    public void DecimalsOf_Number_LeavesOutTrailingZeros(string text, int expected) =>
        Assert.Equal(expected, DecimalText.DecimalsOf(decimal.Parse(text, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("1.500", "1.5")]
    [InlineData("-20.00", "-20")]
    [InlineData("999999999999999999.999999999", "999999999999999999.999999999")]
    public void Normalize_Number_DropsTrailingZerosAndNothingElse(string text, string expected) =>
        Assert.Equal(
            expected, DecimalText.Normalize(decimal.Parse(text,
                CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture));
}
