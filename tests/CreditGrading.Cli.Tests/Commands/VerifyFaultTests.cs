using static CreditGrading.Cli.Tests.Fixtures.ReceiptSample;

namespace CreditGrading.Cli.Tests.Commands;

public sealed class VerifyFaultTests
{
    [Fact]
    public void Verify_FaultyRowOfTheSubject_IsNamedAndNothingIsRepeated()
    {
        using var workspace = new Workspace();
        var records = Records.Replace("2023-02-01,,", "2023-02-30,,", StringComparison.Ordinal);

        var result = Verify(workspace, Receipt("S1"), records);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            "  rows of the subject 'S1' are at fault, as said on standard error, so its grading is not repeated",
            result.OutputLines[1]);
        Assert.StartsWith("records.csv(3,13): error CG04", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_RowOfNoSubject_IsNamedAndEndsWith1()
    {
        using var workspace = new Workspace();

        var result = Verify(workspace, $"{Receipt("S1")}\n{Receipt("S2")}", $"{Records},R8,award,2023-01-01,,\n");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(2, result.ErrorLines.Length);
        Assert.StartsWith("records.csv(5,1): error CG04", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("same 2, differing 0, not verified 0", result.ErrorLines[1]);
    }

    [Fact]
    public void Verify_FileWithoutReceipts_EndsWith1()
    {
        using var workspace = new Workspace();

        var result = Verify(workspace, " \r\n\n");

        Assert.Equal("receipts.jsonl: error CG0641: there is no receipt in this file\n", result.Error);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Verify_FileWithoutReceiptsAmongOthers_IsNamedAndTheOthersAreVerified()
    {
        using var workspace = new Workspace();
        var empty = workspace.Write("empty.jsonl", "\n");

        var result = Verify(workspace, Receipt("S1"), Records, Subjects, empty);

        Assert.Equal($"{workspace.PathOf("receipts.jsonl")}(1): same", result.OutputLines[0]);
        Assert.Equal(
            ["empty.jsonl: error CG0641: there is no receipt in this file", "same 1, differing 0, not verified 0"],
            result.ErrorLines);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Verify_OnlyFilesWithoutReceipts_NamesEach()
    {
        using var workspace = new Workspace();
        var empty = workspace.Write("empty.jsonl", "");

        var result = Verify(workspace, "\n", Records, Subjects, empty);

        Assert.Equal(
            [
                "receipts.jsonl: error CG0641: there is no receipt in this file",
                "empty.jsonl: error CG0641: there is no receipt in this file",
            ],
            result.ErrorLines);
        Assert.Empty(result.Output);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Verify_UnreadableFileAmongOthers_EndsWith2WithoutResults()
    {
        using var workspace = new Workspace();

        var result = Verify(workspace, Receipt("S1"), Records, Subjects, workspace.PathOf("missing.jsonl"));

        Assert.Equal(["missing.jsonl: error CG0603: there is no such file"], result.ErrorLines);
        Assert.Empty(result.Output);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public void Verify_FaultyScheme_IsNamedAndEndsWith1()
    {
        using var workspace = new Workspace();
        var text = TestScheme.Text.Replace("cite: plan 六", "cite: plna 六", StringComparison.Ordinal);
        var scheme = workspace.Write("faulty.yaml", text);

        var result = Verify(workspace, Receipt("S1"), Records, Subjects, "--scheme", scheme);

        Assert.Contains("'plna'", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(result.Output);
        Assert.Equal(1, result.ExitCode);
    }

    [Theory]
    [InlineData("verify", "error CG0601: the option --records is missing|error CG0601: the argument RECEIPT is missing")]
    [InlineData("verify - --records r.csv", "error CG0601: only --records may be - (standard input)")]
    [InlineData("verify x --records r.csv --subjects -", "error CG0601: only --records may be - (standard input)")]
    [InlineData("verify x --records r.csv --known-by today",
        "error CG0601: 'today' given for --known-by is not a day; expected YYYY-MM-DD")]
    [InlineData("verify missing.jsonl --records r.csv", "missing.jsonl: error CG0603: there is no such file")]
    public void Verify_WrongUsageOrUnreadableFile_EndsWith2(string arguments, string expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        using var workspace = new Workspace();

        var result = workspace.RunLine(arguments);

        Assert.Equal(expected.Split('|'), result.ErrorLines);
        Assert.Empty(result.Output);
        Assert.Equal(2, result.ExitCode);
    }

    [Theory]
    [InlineData("records.csv")]
    [InlineData("subjects.csv")]
    [InlineData("none")]
    public void Verify_FileThatCannotBeRead_EndsWith2WithoutResults(string missing)
    {
        using var workspace = new Workspace();
        var receipts = workspace.Write("receipts.jsonl", Receipt("S1"));
        string[] names = ["scheme.yaml", "records.csv", "subjects.csv"];
        string[] texts = [TestScheme.Text, Records, Subjects];
        var paths = names.Zip(texts)
            .Select(file => file.First == missing ? workspace.PathOf(file.First) : workspace.Write(file.First, file.Second))
            .ToArray();
        var scheme = missing == "none" ? "none" : paths[0];

        var result = workspace.Run("verify", receipts, "--scheme", scheme, "--records", paths[1], "--subjects", paths[2]);

        Assert.Single(result.ErrorLines);
        Assert.Empty(result.Output);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public void Verify_FullDisk_IsSaidInOneLine()
    {
        using var workspace = new Workspace();
        using var output = new FullStream();
        var scheme = workspace.Write("scheme.yaml", TestScheme.Text);
        var receipts = workspace.Write("receipts.jsonl", Receipt("S2"));
        var records = workspace.Write("records.csv", Records);

        var error = workspace.RunTo(
            output, Stream.Null, ["verify", receipts, "--scheme", scheme, "--records", records], out var exitCode);

        Assert.Equal("stdout: error CG0607: cannot be written: No space left on device\n", error);
        Assert.Equal(2, exitCode);
    }
}
