using System.Reflection;
using System.Text.RegularExpressions;
using CreditGrading.Explanation;

namespace CreditGrading.Tests.Explanation;

public sealed class TextsTests
{
    public static TheoryData<string> Templates =>
        [.. typeof(Texts).GetFields(BindingFlags.Public | BindingFlags.Static).Select(template => template.Name)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Template_BothLanguages_TakeTheSameParts(string name)
    {
        var template = (LocalizedText)typeof(Texts).GetField(name)!.GetValue(null)!;

        Assert.Equal(PartsOf(template.Chinese), PartsOf(template.English));
    }

    [Theory]
    [InlineData("10.50", "10.5")]
    [InlineData("-0.00", "0")]
    public void Number_HasNoTrailingZeros(string number, string expected) =>
        Assert.Equal(expected, Texts.Number(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    private static IEnumerable<string> PartsOf(string text) =>
        Regex.Matches(text, @"\{\d\}").Select(match => match.Value).Distinct().Order();
}
