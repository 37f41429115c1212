using CreditGrading.Analysis;

namespace CreditGrading.Tests.Fixtures;

/// <summary>A small scheme with its cases, and cases written for one test.</summary>
internal static class CaseFiles
{
    public static string Text { get; } = Read("cases.yaml");

    public static GradingScheme Scheme { get; } = Loading.Scheme(Read("scheme.yaml"));

    /// <summary>The text of one case, its keys given from <c>asOf</c> on.</summary>
    public static string OneCase(string keys) => $"scheme: sample\ncases:\n  - {{name: a case, {keys}}}\n";

    /// <summary>Loads cases, which must be sound.</summary>
    public static SchemeCases Load(string text)
    {
        var loaded = SchemeCases.Load(text);
        Assert.True(loaded.IsSuccess, $"sound cases are refused:\n{string.Join('\n', loaded.Diagnostics)}\n{text}");
        return loaded.Cases;
    }

    /// <summary>The differences of one case, its keys given from <c>asOf</c> on.</summary>
    public static string[] Differences(string keys, MessageLanguage language = MessageLanguage.English)
    {
        var result = Assert.Single(Load(OneCase(keys)).Run(Scheme));
        Assert.Equal(result.Differences.IsEmpty, result.Passed);
        return [.. result.Differences.Select(difference => difference.Text.In(language))];
    }

    private static string Read(string name) =>
        File.ReadAllText(Repository.PathOf("tests", "CreditGrading.Tests", "Fixtures", "Cases", name)).ReplaceLineEndings("\n");
}
