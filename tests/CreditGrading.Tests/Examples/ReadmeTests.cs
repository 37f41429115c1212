using System.Text.RegularExpressions;
using CreditGrading.Receipts;

namespace CreditGrading.Tests.Examples;

/// <summary>The README's code is the code that is compiled here, and does what the README says.</summary>
[Collection(ConsoleTests.Name)]
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Readme_CodeBlocks_AreTheCompiledExamples()
    {
        var compiled = Regions().ToHashSet(StringComparer.Ordinal);

        var shown = Regex.Matches(Readme, "```csharp\n(.*?)```",
            RegexOptions.Singleline).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(5, shown.Count);
        Assert.All(shown, block => Assert.Contains(block, compiled));
    }

    [Fact]
    public void Readme_FirstCodeBlock_BeginsByLineTwenty()
    {
        var line = Readme[..Readme.IndexOf("```csharp", StringComparison.Ordinal)].Count(c => c == '\n') + 1;

        Assert.InRange(line, 1, 20);
    }

    [Fact]
    public void Readme_IsShort() => Assert.InRange(Readme.Count(c => c == '\n'), 1, 250);

    [Fact]
    public void Readme_FirstExample_PrintsWhatTheReadmeShows()
    {
        var shown = Regex.Match(Readme, "```text\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

        Assert.Equal(shown, Printed(ReadmeExamples.GradeInFiveLines));
    }

    [Fact]
    public void Readme_LoadExample_LoadsASchemeAndPrintsWhatIsWrongWithAnother()
    {
        var yaml = File.ReadAllText(Repository.PathOf("schemes", "jining", "scheme.yaml"));

        Assert.Equal("", Printed(() => ReadmeExamples.LoadAScheme(yaml)));
        Assert.Contains(
            "mycity.yaml(1,1): error CG0101: 评价方案中没有“semantic”这个键",
            Printed(() => ReadmeExamples.LoadAScheme("semantic: 1\n")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_ExplainExample_PrintsWhatTheReadmeShows()
    {
        var shown = Regex.Matches(Readme, "```text\n(.*?)```", RegexOptions.Singleline)[1].Groups[1].Value;
        var subject = new CreditSubject("S1", "enterprise")
        {
            Records = [new CreditRecord { Indicator = "severe-dishonesty", OccurredOn = new(2022, 6, 1) }],
        };
        var made = (Letter: "", Receipt: "");

        var printed = Printed(() => made = ReadmeExamples.Explain(Grader.Compile(BundledSchemes.Get("jining")), subject,
            new(2023, 3, 31)));

        Assert.Equal(shown, printed);
        Assert.Contains("<h1>信用评价结果告知书（试算）</h1>", made.Letter, StringComparison.Ordinal);
        Assert.True(GradingReceipt.Read(made.Receipt).IsSuccess);
    }

    [Fact]
    public void Readme_ManyExample_PrintsWhatTheReadmeShows()
    {
        var shown = Regex.Matches(Readme, "```text\n(.*?)```", RegexOptions.Singleline)[2].Groups[1].Value;

        Assert.Equal(shown, Printed(() => ReadmeExamples.GradeMany(Grader.Compile(BundledSchemes.Get("jining")),
            new(2023, 3, 31))));
    }

    private static string Printed(Action example)
    {
        var before = Console.Out;
        using var writer = new StringWriter { NewLine = "\n" };
        Console.SetOut(writer);
        try
        {
            example();
        }
        finally
        {
            Console.SetOut(before);
        }

        return writer.ToString();
    }

    /// <summary>The marked regions of the examples, their indentation removed, and the service of the consumer test.</summary>
    private static IEnumerable<string> Regions()
    {
        yield return File.ReadAllText(Repository.PathOf("tests", "consumer", "app", "Program.cs")).ReplaceLineEndings("\n");
        var code = File.ReadAllText(Repository.PathOf("tests", "CreditGrading.Tests", "Examples",
            "ReadmeExamples.cs")).ReplaceLineEndings("\n");
        foreach (Match match in Regex.Matches(code, "// readme: (?!end)\\w+\n(.*?)        // readme: end",
            RegexOptions.Singleline))
        {
            yield return Regex.Replace(match.Groups[1].Value, "^ {8}", "", RegexOptions.Multiline);
        }
    }
}
