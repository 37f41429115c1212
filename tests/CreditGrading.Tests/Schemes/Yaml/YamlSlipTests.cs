using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Tests.Schemes.Yaml;

public sealed class YamlSlipTests
{
    [Theory]
    [InlineData("a: 1\nb:2", "(2,2)", "a space is missing after the colon of 'b'; write 'b: 2'")]
    [InlineData("a:\n  b:x\n  c: 3", "(2,4)", "a space is missing after the colon of 'b'; write 'b: x'")]
    [InlineData("a: 1\nb：2 # c", "(2,2)", "the colon after 'b' is full-width; write 'b: 2'")]
    [InlineData("a：\n  b: 2", "(1,2)", "the colon after 'a' is full-width; write 'a:'")]
    [InlineData("a: 1\n轻微：5", "(2,3)", "the colon after '轻微' is full-width; write '轻微: 5'")]
    [InlineData("a: 1\nb 2", "(2,2)", "the colon after 'b' is missing; write 'b: 2'")]
    [InlineData("a\n  b: 2", "(1,2)", "the colon after 'a' is missing; write 'a:'")]
    [InlineData("a: 1\nb:\u00A02", "(2,3)", "a full-width or non-breaking space stands here; write ordinary spaces")]
    [InlineData("a:\n  b: 1\n\u3000c: 2\n  d: 3", "(3,1)",
        "a full-width or non-breaking space stands here; write ordinary spaces")]
    [InlineData("a:\n  - b: 1\n  -b: 2", "(3,3)", "a space is missing after '-'; write '- b: 2'")]
    [InlineData("a: ｛b: 2｝", "(1,4)", "this bracket is full-width; write 'a: {b: 2}'")]
    [InlineData("a: {b: 1，c: 2}", "(1,9)", "'，' separates nothing; write ',' and a space instead")]
    [InlineData("a: {b: x、c: 2}", "(1,9)", "'、' separates nothing; write ',' and a space instead")]
    [InlineData("a: b: c", "(1,4)", "a text with a colon and a space in it is put in quotes; write 'a: \"b: c\"'")]
    [InlineData("a: [b]c", "(1,4)",
        "a text that begins with '[' and goes on after it ends is put in quotes as a whole; write 'a: \"[b]c\"'")]
    [InlineData("a: \"b\"c", "(1,4)",
        "a text that begins with '\"' and goes on after it ends is put in quotes as a whole; write 'a: '\"b\"c''")]
    [InlineData("a:\n  b: 1\n c: 2", "(3,2)",
        "this line begins in column 2, the one before in column 3; the keys of one entry begin in the same column")]
    [InlineData("a:\n  b: 1\n\n  # c\n   c: 2", "(5,4)",
        "this line begins in column 4, the one before in column 3; the keys of one entry begin in the same column")]
    public void Read_Slip_IsNamedWhereItIs(string text, string place, string expected) =>
        Assert.Equal($"{place}: error CG0001: the text cannot be read: {expected}", YamlText.FaultOf(text));

    [Fact]
    public void AboutKeys_LineBeyondTheText_FindsNone() => Assert.Null(YamlSlip.AboutKeys("a: b", new SourcePosition(9, 1)));

    [Fact]
    public void AboutCommas_NoneInTheLine_FindsNone() =>
        Assert.Null(YamlSlip.AboutCommas("a: {b: 1 c: 2}", new SourcePosition(1, 10)));
}
