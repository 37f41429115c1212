using CreditGrading.Explanation;

namespace CreditGrading.Tests.Explanation;

public sealed class DocumentBuilderTests
{
    [Fact]
    public void Build_EmptySection_IsLeftOut()
    {
        var builder = new DocumentBuilder();
        builder.Title(Same("T"));
        builder.Section(Same("empty"));
        builder.Table([Same("h")], []);
        builder.Section(Same("full"));
        builder.Entry(Same("a"));
        builder.Entry(Same("b"), level: 1);
        builder.Section(Same("empty too"));

        var document = builder.Build();

        Assert.Equal(["T", "full"], document.OfType<HeadingBlock>().Select(heading => heading.Text.English));
        Assert.Equal([(0, "a"), (1, "b")], Assert.IsType<ListBlock>(document[^1]).Entries.Select(entry =>
            (entry.Level, entry.Text.English)));
    }

    private static LocalizedText Same(string text) => new(text, text);
}
