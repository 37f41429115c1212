using System.Text.Json;
using static CreditGrading.Cli.Tests.Fixtures.GradeSample;

namespace CreditGrading.Cli.Tests.Commands;

public sealed class GradeOutputTests
{
    [Fact]
    public void Grade_Excel_HasAMarkAndGuardsSubjects()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade(Head + "=1+1,penalty,2023-01-10,minor,\n", null, "--excel");

        Assert.Equal([0xEF, 0xBB, 0xBF], result.OutputBytes[..3]);
        Assert.StartsWith("'=1+1,sample,", result.OutputLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Grade_JsonLines_AreValidAndExact()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade(Head + Good, null, "--format", "jsonl");

        using var json = JsonDocument.Parse(Assert.Single(result.OutputLines));
        Assert.Equal("89.5", json.RootElement.GetProperty("score").GetRawText());
        Assert.Equal("B", json.RootElement.GetProperty("grade").GetString());
        Assert.Equal(JsonValueKind.Array, json.RootElement.GetProperty("measures").ValueKind);
        Assert.Equal(JsonValueKind.Array, json.RootElement.GetProperty("reasons").ValueKind);
    }

    [Fact]
    public void Grade_Table_ShowsTheResult()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade(Head + Good, null, "--format", "table");

        Assert.Contains("│ S2 ", result.Output, StringComparison.Ordinal);
        Assert.Contains(" 89.5 ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Grade_Out_HasTheResultsAndLeavesNothingElse()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade(Head + Good, null, "--out", workspace.PathOf("out.csv"));

        Assert.Empty(result.Output);
        Assert.Equal($"{ResultHeader}\n{GoodResult}\n", workspace.Read("out.csv"));
        Assert.Equal(["out.csv", "records.csv", "scheme.yaml"], workspace.Files);
    }

    [Fact]
    public void Grade_OutWithUnclosedQuote_KeepsTheOldFile()
    {
        using var workspace = new Workspace();
        var path = workspace.Write("out.csv", "old");

        var result = workspace.Grade(Head + "S1,\"penalty,2023-01-10,minor,\n" + Good, null, "--out", path);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("old", workspace.Read("out.csv"));
        Assert.Equal(["out.csv", "records.csv", "scheme.yaml"], workspace.Files);
    }

    [Fact]
    public void Grade_OutIsADirectory_IsSaidInOneLine()
    {
        using var workspace = new Workspace();
        Directory.CreateDirectory(workspace.PathOf("folder"));

        var result = workspace.Grade(Head + Good, null, "--out", workspace.PathOf("folder"));

        Assert.Equal(["folder: error CG0604: this is a directory; expected a file"], result.ErrorLines);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public void Grade_OutInAMissingFolder_IsSaidInOneLine()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade(Head + Good, null, "--out", workspace.PathOf("none/out.csv"));

        Assert.Equal(["none/out.csv: error CG0623: the file's directory does not exist"], result.ErrorLines);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public void Grade_FullDisk_IsSaidInOneLine()
    {
        using var workspace = new Workspace();
        using var output = new FullStream();
        string[] arguments =
        [
            "grade", "--scheme", workspace.Write("scheme.yaml", TestScheme.Text), "--as-of", "2023-03-31",
            "--records", workspace.Write("records.csv", Head + Good),
        ];

        var error = workspace.RunTo(output, Stream.Null, arguments, out var exitCode);

        Assert.Equal("stdout: error CG0607: cannot be written: No space left on device\n", error);
        Assert.Equal(2, exitCode);
    }
}
