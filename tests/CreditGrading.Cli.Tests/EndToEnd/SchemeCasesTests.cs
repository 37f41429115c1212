namespace CreditGrading.Cli.Tests.EndToEnd;

/// <summary>The cases of the repository's schemes hold, and so do those of the tests' own scheme.</summary>
public sealed class SchemeCasesTests
{
    public static TheoryData<string> Folders =>
    [
        "schemes",
        "tests/CreditGrading.Tests/Fixtures/Cases",
        .. Directory.GetFiles(Repository.PathOf("schemes"), "cases.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.PathOf(), Path.GetDirectoryName(path)!))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Test_Folder_Passes(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        using var workspace = new Workspace();

        var result = workspace.Run("test", Repository.PathOf(folder));

        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        Assert.EndsWith(" passed, 0 failed", result.OutputLines[^1], StringComparison.Ordinal);
    }
}
