using System.Text.RegularExpressions;

namespace CreditGrading.Tests.Conventions;

/// <summary>A stage uses stages to its left only; a root type other than the entry points uses none.</summary>
public sealed class LayeringTests
{
    private static readonly string[] Stages = ["Diagnostics", "Schemes", "Compilation", "Evaluation", "Explanation", "Bulk",
        "Telemetry", "Analysis", "Receipts", "Json", "DependencyInjection"];

    private static readonly string[] EntryPoints = ["SchemeLoader.cs", "Grader.cs", "BundledSchemes.cs", "SchemeCatalog.cs",
        "SchemeCatalogBuilder.cs"];

    /// <summary>Extensions stand where those who call them look.</summary>
    private static readonly string Extensions = Path.Combine("DependencyInjection",
        "CreditGradingServiceCollectionExtensions.cs");

    private static readonly string Source = Repository.PathOf("src", "CreditGrading");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Source,
            path))];

    [Theory]
    [MemberData(nameof(Files))]
    public void File_NamesStages_OnlyToItsLeft(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var code = Regex.Replace(File.ReadAllText(Path.Combine(Source, file)), @"///.*|//.*|""[^""\n]*""", "");
        var stage = file.Split(Path.DirectorySeparatorChar)[0];
        var own = Array.IndexOf(Stages, stage);
        var allowed = own >= 0 ? Stages[..(own + 1)] : EntryPoints.Contains(file) ? Stages[..7] : [];

        var used = Stages.Where(other => Regex.IsMatch(code, $@"\b(using CreditGrading\.{other}\b|CreditGrading\.{other}\.|(?<![\w.]){other}\.\w)"));

        Assert.Empty(used.Except(allowed));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void File_Namespace_FollowsItsFolder(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var folder = Path.GetDirectoryName(file) ?? "";
        var expected = file == Extensions ? "Microsoft.Extensions.DependencyInjection"
            : folder.Length == 0 ? "CreditGrading"
            : $"CreditGrading.{folder.Replace(Path.DirectorySeparatorChar, '.')}";
        var declared = Regex.Match(File.ReadAllText(Path.Combine(Source, file)), @"^namespace ([\w.]+);", RegexOptions.Multiline);

        Assert.True(!declared.Success || declared.Groups[1].Value == expected, $"{file} declares {declared.Groups[1].Value}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void File_SeesYamlDotNet_OnlyInTheYamlFolder(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var isYamlFolder = Path.GetDirectoryName(file) == Path.Combine("Schemes", "Yaml");

        Assert.True(isYamlFolder || !File.ReadAllText(Path.Combine(Source, file)).Contains("using YamlDotNet", StringComparison.Ordinal));
    }
}
