using CreditGrading.Explanation;

namespace CreditGrading.Tests.Explanation;

public sealed class HtmlDocumentTests
{
    [Fact]
    public void Write_Page_StandsAlone()
    {
        var html = HtmlDocument.Write([new HeadingBlock(1, new("题", "Title")), new ParagraphBlock(new("甲", "a < b"))],
            MessageLanguage.Chinese);

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>题</title>\n", html,
            StringComparison.Ordinal);
        Assert.EndsWith("<h1>题</h1>\n<p>甲</p>\n</body>\n</html>\n", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NestedList_IsInsideItsEntry() => Assert.Contains(
        "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul></li>\n<li>c</li>\n</ul>\n",
        HtmlDocument.Write(
            [new HeadingBlock(1, Same("T")), new ListBlock([new(0, Same("a")), new(1, Same("b")), new(0, Same("c"))])],
            MessageLanguage.English),
        StringComparison.Ordinal);

    [Fact]
    public void Write_ListThatEndsDeep_IsClosed() => Assert.Contains(
        "<ul>\n<li>a\n<ul>\n<li>b\n<ul>\n<li>c</li>\n</ul></li>\n</ul></li>\n</ul>\n</body>",
        HtmlDocument.Write(
            [new HeadingBlock(1, Same("T")), new ListBlock([new(0, Same("a")), new(1, Same("b")), new(2, Same("c"))])],
            MessageLanguage.English),
        StringComparison.Ordinal);

    [Fact]
    public void Write_Table_EscapesItsCells() => Assert.Contains(
        "<table>\n<tr><th>h&amp;</th></tr>\n<tr><td>&lt;b&gt;</td></tr>\n</table>\n",
        HtmlDocument.Write([new HeadingBlock(1, Same("T")), new TableBlock([Same("h&")], [[Same("<b>")]])],
            MessageLanguage.English),
        StringComparison.Ordinal);

    private static LocalizedText Same(string text) => new(text, text);
}
