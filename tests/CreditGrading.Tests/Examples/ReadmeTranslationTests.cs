namespace CreditGrading.Tests.Examples;

/// <summary>The Chinese README is the README in other words: code, outline, figures, names and links are the same.</summary>
public sealed class ReadmeTranslationTests
{
    private const string Readme = "README.md";
    private const string Translation = "README.zh-CN.md";

    private static readonly ReadmePage English = new(Readme);
    private static readonly ReadmePage Chinese = new(Translation);

    [Fact]
    public void Translation_CodeBlocks_AreThoseOfTheReadme()
    {
        Assert.NotEmpty(English.CodeBlocks);
        Assert.Equal<string>(English.CodeBlocks, Chinese.CodeBlocks);
    }

    [Fact]
    public void Translation_FirstCodeBlock_BeginsByLineTwenty() => Assert.InRange(Chinese.FirstCodeLine, 1, 20);

    [Fact]
    public void Translation_IsShort() => Assert.InRange(Chinese.LineCount, 1, 250);

    [Fact]
    public void Translation_Headings_HaveTheLevelsOfTheReadme()
    {
        Assert.NotEmpty(English.HeadingLevels);
        Assert.Equal(English.HeadingLevels, Chinese.HeadingLevels);
    }

    [Fact]
    public void Translation_HeadingsItemsAndRows_StandInTheOrderOfTheReadme() => Assert.Equal(English.Outline, Chinese.Outline);

    [Fact]
    public void Translation_Tables_HaveTheNumbersOfTheReadme()
    {
        Assert.NotEmpty(English.TableNumbers);
        Assert.Equal(English.TableNumbers, Chinese.TableNumbers);
    }

    [Fact]
    public void Translation_NamesInCode_AreThoseOfTheReadme() =>
        Assert.Equal(English.Names.Order(StringComparer.Ordinal), Chinese.Names.Order(StringComparer.Ordinal));

    [Fact]
    public void Translation_LinksToFiles_AreThoseOfTheReadme() =>
        Assert.Equal(LinksBut(English, Translation), LinksBut(Chinese, Readme));

    [Fact]
    public void Translation_LinksWithin_LeadToTheHeadingsThatTheReadmeLinksTo() =>
        Assert.Equal(LinkedHeadings(English), LinkedHeadings(Chinese));

    [Fact]
    public void Pages_LinkToEachOther()
    {
        Assert.Contains(Translation, English.LinksToFiles);
        Assert.Contains(Readme, Chinese.LinksToFiles);
    }

    [Theory]
    [InlineData(Readme)]
    [InlineData(Translation)]
    public void Page_LinksWithin_LeadToHeadings(string name)
    {
        var page = new ReadmePage(name);

        Assert.NotEmpty(page.LinksWithin);
        Assert.All(page.LinksWithin, anchor => Assert.Contains(anchor, page.Anchors));
    }

    [Theory]
    [InlineData(Readme)]
    [InlineData(Translation)]
    public void Page_LinksToFiles_LeadToWhatThereIs(string name)
    {
        var page = new ReadmePage(name);

        Assert.NotEmpty(page.LinksToFiles);
        Assert.All(page.LinksToFiles, path => Assert.True(Path.Exists(Repository.PathOf(path)), $"{name} links to {path}"));
    }

    /// <summary>The files that a page links to, but for its counterpart; languages may differ in their order.</summary>
    private static IEnumerable<string> LinksBut(ReadmePage page, string counterpart) =>
        page.LinksToFiles.Where(path => path != counterpart).Order(StringComparer.Ordinal);

    /// <summary>The places, among the page's headings, of those that it links to.</summary>
    private static IEnumerable<int> LinkedHeadings(ReadmePage page) =>
        page.LinksWithin.Select(anchor => page.Anchors.IndexOf(anchor)).Order();
}
