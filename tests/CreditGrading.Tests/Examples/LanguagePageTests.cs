using System.Text.RegularExpressions;
using CreditGrading.Analysis.Cases;
using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Examples;

/// <summary>The language reference is true: its examples are sound and give what it says, and it leaves nothing out.</summary>
public sealed class LanguagePageTests
{
    private const int MechanismCount = 27;

    /// <summary>Linkage of subjects, which the language does not have.</summary>
    private const int NotYet = 25;

    public static TheoryData<string> Examples =>
        [.. LanguagePage.Examples.Where(example => !example.IsRefused).Select(example => example.Name)];

    public static TheoryData<string> RefusedExamples =>
        [.. LanguagePage.Examples.Where(example => example.IsRefused).Select(example => example.Name)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_WithItsCases_GivesWhatThePageSays(string name)
    {
        var example = Find(name);
        var loaded = SchemeLoader.Load(example.Scheme);
        Assert.Empty(loaded.Diagnostics);
        Assert.Equal("yaml cases", example.KindBelow);
        var cases = CaseFiles.Load("scheme: example\n" + example.TextBelow);

        var results = cases.Run(loaded.Scheme!);

        Assert.InRange(cases.Count, example.Name.StartsWith("13.", StringComparison.Ordinal) ? 4 : 2, int.MaxValue);
        Assert.Empty(results.SelectMany(result => result.Differences.Select(difference => $"{result.Name}: {difference}")));
    }

    [Theory]
    [MemberData(nameof(RefusedExamples))]
    public void RefusedExample_Loaded_IsRefusedInTheWordsOfThePage(string name)
    {
        var example = Find(name);
        Assert.Equal("text", example.KindBelow);
        var shown = example.TextBelow.Replace("\n    ", " ", StringComparison.Ordinal);

        var loaded = SchemeLoader.Load(example.Scheme, sourceName: "scheme.yaml");

        Assert.False(loaded.IsSuccess);
        Assert.Equal(shown, string.Concat(loaded.Diagnostics.Select(diagnostic => diagnostic + "\n")));
    }

    [Fact]
    public void Mechanisms_AllButOne_HaveASectionWithExamplesAndATest()
    {
        var rows = Regex.Matches(LanguagePage.Text, @"^\| (\d+) \| .* \| (.*) \| (.*) \|$", RegexOptions.Multiline);

        Assert.Equal(Enumerable.Range(1, MechanismCount), rows.Select(row => NumberOf(row)));
        Assert.All(rows.Where(row => NumberOf(row) != NotYet), row =>
        {
            var sections = Regex.Matches(row.Groups[2].Value, @"\[([\d.]+)\]").Select(match => match.Groups[1].Value).ToList();
            Assert.NotEmpty(sections);
            Assert.All(sections, HasExamples);
            Assert.Contains(typeof(LanguagePageTests).Assembly.GetTypes(), type => $"`{type.Name}`" == row.Groups[3].Value);
        });
    }

    [Fact]
    public void Links_WithinThePage_LeadToHeadings()
    {
        var slugs = LanguagePage.Headings.Select(SlugOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var defined = Regex.Matches(LanguagePage.Prose, @"^\[([\d.]+)\]: #(.*)$", RegexOptions.Multiline)
            .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        var direct = Regex.Matches(LanguagePage.Prose, @"\]\(#([^)]*)\)").Select(match => match.Groups[1].Value);
        var used = Regex.Matches(LanguagePage.Prose, @"\[(\d[\d.]*)\](?![:(])").Select(match => match.Groups[1].Value);

        Assert.All(defined.Values.Concat(direct), slug => Assert.Contains(slug, slugs));
        Assert.All(used, section => Assert.Contains(section, defined));
    }

    [Fact]
    public void Keys_OfSchemesAndCases_AllStandOnThePage()
    {
        var keys = Vocabulary.OfSchemes.Shapes.Concat(CaseFileShape.Vocabulary.Shapes).SelectMany(shape => shape.Keys);

        Assert.All(keys, key => Assert.Matches($@"\b{key.Name}\b", LanguagePage.Text));
    }

    [Fact]
    public void Lines_OfThePage_AreNoLongerThanAnEditorShows() =>
        Assert.DoesNotContain(LanguagePage.Text.Split('\n'), line => line.Length > 130);

    private static LanguageExample Find(string name) => LanguagePage.Examples.Single(example => example.Name == name);

    private static int NumberOf(Match row) => int.Parse(row.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

    private static void HasExamples(string section) => Assert.Contains(
        LanguagePage.Examples.Select(example => example.Name),
        name => Regex.IsMatch(name, $@"^{Regex.Escape(section)}\.? "));

    /// <summary>A heading as links name it, but for the case of its letters.</summary>
    private static string SlugOf(string heading) => Regex.Replace(heading, @"[^\w\- ]", "").Replace(' ', '-');
}
