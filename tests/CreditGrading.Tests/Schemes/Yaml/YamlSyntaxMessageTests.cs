using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Tests.Schemes.Yaml;

public sealed class YamlSyntaxMessageTests
{
    [Theory]
    [InlineData("a: [x, y\n", "(1,4)", "the list lacks a ',' or its closing ']'")]
    [InlineData("a: [x\nb: y", "(1,4)", "the bracket that opens here is not closed, or the lines inside it are not indented")]
    [InlineData("a: x\nb:\n  [y, {c: d}\n", "(3,3)", "the list lacks a ',' or its closing ']'")]
    [InlineData("a: {x: y\n", "(1,4)", "the mapping lacks a ',' or its closing '}'")]
    [InlineData("a: 'x", "(1,4)", "the quotes that open here are never closed")]
    [InlineData("a: x\nb: \"x\n  y\n", "(2,4)", "the quotes that open here are never closed")]
    [InlineData("a:\n\tb: c", "(2,1)", "a tab stands here; only spaces may indent")]
    [InlineData("a: b\n\tc: d", "(2,1)", "a tab stands here; only spaces may indent")]
    [InlineData("a: b\nc", "(2,2)", "the colon after 'c' is missing; write 'c:'")]
    [InlineData("a: b\n\"c\"", "(2,1)", "the colon after the key is missing")]
    [InlineData("a: \"x\nb: y\"", "(1,4)",
        "the quotes that open here are not closed in this line; further lines of a text are indented")]
    [InlineData("a: b: c", "(1,4)", "a text with a colon and a space in it is put in quotes; write 'a: \"b: c\"'")]
    [InlineData("a: b:\n", "(1,5)", "a colon is not allowed here; quote the text or check the indentation")]
    [InlineData("a: x\n- y", "(2,1)", "a key was expected here; check the indentation and the colon")]
    [InlineData("a: - b", "(1,4)", "a '-' is not allowed here; check the indentation")]
    [InlineData("- a\nb: c", "(2,1)", "an item beginning with '-' was expected here; check the indentation")]
    [InlineData("a: @b", "(1,4)", "a text may not begin with this character; quote it")]
    [InlineData("a: \"x\\q\"", "(1,6)", "an escape in double quotes is not valid; write a backslash twice")]
    [InlineData("a: \"\\uD83D\"", "(1,11)", "an escape in double quotes is no valid character")]
    [InlineData("a: [\nb]", "(1,4)", "the bracket that opens here is not closed, or the lines inside it are not indented")]
    [InlineData("a: [x,, y]", "(1,7)", "a value was expected here")]
    [InlineData("a: x\n... y", "(2,1)", "this stands outside the document")]
    [InlineData("a: &[", "(1,4)", "an anchor or alias is malformed, and neither is allowed")]
    [InlineData("a: [\"x\", :y]", "(1,10)", "a text may not begin with a colon here; quote it")]
    [InlineData("{a: \"x\", :b: y}", "(1,10)", "a text may not begin with a colon here; quote it")]
    public void Of_MalformedText_SaysWhatIsWrongAndWhere(string text, string place, string expected) =>
        Assert.Equal($"{place}: error CG0001: the text cannot be read: {expected}", YamlText.FaultOf(text));

    [Fact]
    public void Of_UnknownException_GivesAGeneralSentence() =>
        Assert.Equal(
            "something is wrong here; check indentation, quotes and brackets",
            YamlSyntaxMessage.Of(new FormatException("some words"), isInBrackets: false).Text.English);

    [Fact]
    public void Of_LineInBrackets_SaysSoWhereItIsNotKnownWhich() =>
        Assert.Equal(
            "brackets are not closed before this line, or the lines inside them are not indented",
            YamlSyntaxMessage.Of(new InvalidOperationException("some words"), isInBrackets: false).Text.English);

    [Fact]
    public void Of_MalformedText_IsSaidInChinese() =>
        Assert.Equal(
            "文本无法读取：此处的引号没有结束", Assert.Single(YamlText.Read("a: 'x").Diagnostics).Text.Chinese);
}
