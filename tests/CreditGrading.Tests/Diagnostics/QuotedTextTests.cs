using CreditGrading.Diagnostics;

namespace CreditGrading.Tests.Diagnostics;

public sealed class QuotedTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("administrative-penalty")]
    [InlineData("行政处罚 A+ (1)")]
    [InlineData("a😀b")]
    public void Of_HarmlessInput_StaysAsItIs(string input) => Assert.Equal(input, QuotedText.Of(input));

    [Theory]
    [InlineData("a\u001b[31m", @"a\u001B[31m")]
    [InlineData("a\r\nb\tc\0", @"a\u000D\u000Ab\u0009c\u0000")]
    [InlineData("\u0085\u009b\u007f", @"\u0085\u009B\u007F")]
    [InlineData("\u202edcba\u2066\u200f", @"\u202Edcba\u2066\u200F")]
    [InlineData("\u2028\u2029\ufeff\u200b", @"\u2028\u2029\uFEFF\u200B")]
    [InlineData("`<b>&|", @"\u0060\u003Cb\u003E\u0026\u007C")]
    [InlineData(@"\u0041", @"\\u0041")]
    [InlineData("\udb40\udc41", @"\uDB40\uDC41")]
    public void Of_HarmfulInput_IsEscaped(string input, string expected) => Assert.Equal(expected, QuotedText.Of(input));

    // Not in the list above: a half pair does not survive the way into an attribute.
    [Fact]
    public void Of_HalfSurrogatePairs_AreEscaped() => Assert.Equal(@"\uD83Da\uDE00", QuotedText.Of("\ud83da\ude00"));

    [Fact]
    public void Of_FortyCharacters_AreNotCut() => Assert.Equal(new string('a', 40), QuotedText.Of(new string('a', 40)));

    [Fact]
    public void Of_LongInput_IsCut() => Assert.Equal(new string('a', 40) + "…", QuotedText.Of(new string('a', 100_000)));

    [Fact]
    public void Of_PairAtTheCut_IsLeftOutWhole() =>
        Assert.Equal(new string('a', 39) + "…", QuotedText.Of(new string('a', 39) + "😀b"));

    [Fact]
    public void Of_PairBeforeTheCut_IsKeptWhole() =>
        Assert.Equal(new string('a', 38) + "😀…", QuotedText.Of(new string('a', 38) + "😀b"));
}
