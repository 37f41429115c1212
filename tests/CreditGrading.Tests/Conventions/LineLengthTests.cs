namespace CreditGrading.Tests.Conventions;

/// <summary>Lines of code fit beside each other; only a text that would have to be cut may make one longer.</summary>
public sealed class LineLengthTests
{
    private const int Longest = 130;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("benchmarks")]
    public void Lines_OfCode_AreNoLongerThanAllowed(string folder)
    {
        var root = Repository.PathOf(folder);
        var longer =
            from path in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            from line in File.ReadLines(path).Select((text, index) => (Text: text, Number: index + 1))
            where line.Text.Length > Longest && !line.Text.Contains('"', StringComparison.Ordinal)
            select $"{Path.GetRelativePath(root, path)}({line.Number}): {line.Text.Length}";

        Assert.Empty(longer);
    }
}
