using CreditGrading.Explanation;

namespace CreditGrading.Tests.Explanation;

public sealed class UntrustedTests
{
    [Theory]
    [InlineData("普通 text", "普通 text")]
    [InlineData("a\r\nb", "a\\u000d\\u000ab")]
    [InlineData("a\u202eb", "a\\u202eb")]
    [InlineData("a\U000E0041b", "a\\ue0041b")]
    [InlineData("a\U0001F600b", "a\U0001F600b")]
    [InlineData("a\u2028b", "a\\u2028b")]
    [InlineData("\u001b[31m", "\\u001b[31m")]
    public void Line_WhatIsNotPrintable_IsShownAsItsCode(string text, string expected) =>
        Assert.Equal(expected, Untrusted.Line(text));

    [Fact]
    public void Joined_LinesOfAScheme_AreOne() => Assert.Equal("a b c", Untrusted.Joined("a\n  b\tc\n"));
}
