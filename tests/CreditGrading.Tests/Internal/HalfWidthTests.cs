using CreditGrading.Internal;

namespace CreditGrading.Tests.Internal;

public sealed class HalfWidthTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Penalty 行政处罚", "Penalty 行政处罚")]
    [InlineData("１２３．５％", "123.5%")]
    [InlineData("｛ａ：１，ｂ：２｝", "{a:1,b:2}")]
    [InlineData("【甲、乙】", "[甲,乙]")]
    [InlineData("“x”‘y’", "\"x\"'y'")]
    [InlineData("－1–2", "-1-2")]
    [InlineData("a\u3000b\u00A0c", "a b c")]
    [InlineData("！～", "!~")]
    public void Of_Text_HasHalfWidthForms(string wide, string expected) => Assert.Equal(expected, HalfWidth.Of(wide));

    [Theory]
    [InlineData('\u3000', true)]
    [InlineData('\u00A0', true)]
    [InlineData(' ', false)]
    [InlineData('\t', false)]
    public void IsOddSpace_OnlyOtherSpaces(char character, bool expected) =>
        Assert.Equal(expected, HalfWidth.IsOddSpace(character));
}
