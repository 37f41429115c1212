using CreditGrading.Schemes.Language;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class SplitNumberTests
{
    [Theory]
    [InlineData("1", true)]
    [InlineData("100", true)]
    [InlineData("1000", false)]
    [InlineData("a", false)]
    [InlineData("", false)]
    public void IsBegin_UpToThreeDigits(string text, bool expected) => Assert.Equal(expected, SplitNumber.IsBegin(text));

    [Theory]
    [InlineData("000", true)]
    [InlineData("000.5", true)]
    [InlineData("00", false)]
    [InlineData("0000", false)]
    [InlineData("abc", false)]
    public void IsRest_ThreeDigits(string text, bool expected) => Assert.Equal(expected, SplitNumber.IsRest(text));
}
