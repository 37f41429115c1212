using CreditGrading.Explanation;

namespace CreditGrading.Tests.Explanation;

public sealed class MarkdownDocumentTests
{
    [Theory]
    [InlineData("# no heading", @"\# no heading")]
    [InlineData("    # no code", @"\# no code")]
    [InlineData(" 1. no number", @"1\. no number")]
    [InlineData("- no entry", @"\- no entry")]
    [InlineData("1. no number", @"1\. no number")]
    [InlineData("2) no number", @"2\) no number")]
    [InlineData("1.5", @"1\.5")]
    [InlineData("a 1.5", "a 1.5")]
    [InlineData("=", @"\=")]
    [InlineData("a_b", @"a\_b")]
    [InlineData("~~a~~", @"\~\~a\~\~")]
    [InlineData("&lt;", @"\&lt;")]
    [InlineData("济宁市（R1，2022-09-12）：-50", "济宁市（R1，2022-09-12）：-50")]
    public void Escape_Text_MeansOnlyItself(string text, string expected) =>
        Assert.Equal(expected, MarkdownDocument.Escape(text));

    [Fact]
    public void Escape_InARow_NeedsNoCareOfTheBeginning() => Assert.Equal("-50", MarkdownDocument.Escape("-50", isInRow: true));

    [Fact]
    public void Write_Table_HasHeaderAndRows() => Assert.Equal(
        "| a | b |\n|---|---|\n| 1 | x\\|y |\n",
        MarkdownDocument.Write(
            [new TableBlock([Same("a"), Same("b")], [[Same("1"), Same("x|y")]])], MessageLanguage.English));

    [Fact]
    public void Write_Blocks_AreApart() => Assert.Equal(
        "# T\n\np\n\n- a\n  - b\n",
        MarkdownDocument.Write(
            [new HeadingBlock(1, Same("T")), new ParagraphBlock(Same("p")),
                new ListBlock([new(0, Same("a")), new(1, Same("b"))])],
            MessageLanguage.English));

    private static LocalizedText Same(string text) => new(text, text);
}
