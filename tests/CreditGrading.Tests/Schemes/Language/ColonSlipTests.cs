using CreditGrading.Schemes.Language;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class ColonSlipTests
{
    [Theory]
    [InlineData("years:1", "years")]
    [InlineData("years：1", "years")]
    [InlineData("years ： 1", "years")]
    [InlineData("year:1", null)]
    [InlineData("years", null)]
    [InlineData(":1", null)]
    public void KeyOf_KeyAndColon_IsTheKey(string text, string? expected) =>
        Assert.Equal(expected, ColonSlip.KeyOf(text, PeriodShape.Instance));
}
