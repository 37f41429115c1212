using System.Globalization;
using System.Text.RegularExpressions;
using CreditGrading.Schemes.Language;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class WholeNumberPatternTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(0, 4)]
    [InlineData(3, 17)]
    [InlineData(1, 100)]
    [InlineData(109, 2307)]
    [InlineData(1, 3650)]
    [InlineData(998, 1001)]
    public void Of_Range_MatchesItsNumbersAndNoOthers(int least, int most)
    {
        var pattern = new Regex(WholeNumberPattern.Of(least, most));

        Assert.All(
            Enumerable.Range(0, (most * 2) + 20),
            number => Assert.Equal(
                number >= least && number <= most, pattern.IsMatch(number.ToString(CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData(0, 4, "-0", true)]
    [InlineData(0, 4, "-1", false)]
    [InlineData(1, 4, "-0", false)]
    [InlineData(1, 4, "004", true)]
    [InlineData(1, 4, "4.0", false)]
    [InlineData(1, 4, "", false)]
    public void Of_OtherSpellings_AreThoseOfTheLoader(int least, int most, string text, bool expected) =>
        Assert.Equal(expected, Regex.IsMatch(text, WholeNumberPattern.Of(least, most)));
}
