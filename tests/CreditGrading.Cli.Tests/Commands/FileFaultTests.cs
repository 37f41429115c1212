namespace CreditGrading.Cli.Tests.Commands;

public sealed class FileFaultTests
{
    private const string Records = "subject_id,indicator\n";

    [Fact]
    public void Grade_MissingRecords_IsSaidInOneLine() => AssertFails(
        workspace => workspace.Run(Grade(workspace.PathOf("nothing.csv"))), "nothing.csv: error CG0603: there is no such file");

    [Fact]
    public void Grade_RecordsInAMissingFolder_IsSaidInOneLine() => AssertFails(
        workspace => workspace.Run(Grade(workspace.PathOf("none/nothing.csv"))),
        "none/nothing.csv: error CG0623: the file's directory does not exist");

    [Fact]
    public void Grade_RecordsAreADirectory_IsSaidInOneLine() => AssertFails(
        workspace =>
        {
            Directory.CreateDirectory(workspace.PathOf("folder"));
            return workspace.Run(Grade(workspace.PathOf("folder")));
        },
        "folder: error CG0604: this is a directory; expected a file");

    [Fact]
    public void Grade_MissingSubjects_IsSaidInOneLine() => AssertFails(
        workspace => workspace.Run(
            [.. Grade(workspace.Write("records.csv", Records)), "--subjects", workspace.PathOf("nothing.csv")]),
        "nothing.csv: error CG0603: there is no such file");

    [Fact]
    public void Grade_MissingSchemeFile_IsSaidInOneLine() => AssertFails(
        workspace => workspace.Run(Grade(workspace.Write("records.csv", Records), workspace.PathOf("nothing.yaml"))),
        "nothing.yaml: error CG0603: there is no such file");

    [Fact]
    public void Grade_SchemeIsADirectory_IsSaidInOneLine() => AssertFails(
        workspace =>
        {
            Directory.CreateDirectory(workspace.PathOf("folder"));
            return workspace.Run(Grade(workspace.Write("records.csv", Records), workspace.PathOf("folder")));
        },
        "folder: error CG0604: this is a directory; expected a file");

    [Fact]
    public void Grade_PathThatCannotBe_IsSaidInOneLine()
    {
        using var workspace = new Workspace();

        var result = workspace.Run(Grade("a\0b"));

        Assert.StartsWith("a", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public void Grade_UnclosedQuote_HasNoResults() => AssertFails(
        workspace => workspace.Run(Grade(workspace.Write("records.csv", "subject_id,indicator\nS1,a\nS2,\"b\nS3,c\n"))),
        "records.csv(3,4): error CG0614: the quote that opens here is never closed, so the rows after it cannot be read");

    [Fact]
    public void Grade_OtherEncoding_HasNoResults() => AssertFails(
        workspace => workspace.Run(Grade(workspace.Write("records.csv", [.. "subject_id,indicator\nS1,"u8, 0xB4, 0xA6]))),
        "records.csv(2,4): error CG0608: byte 0xB4 at offset 24 is not UTF-8; save the file as UTF-8, or pass --encoding "
            + "gb18030 if it is GB 18030");

    [Fact]
    public void Grade_WrongHeader_HasNoResultsAndEndsWith1()
    {
        using var workspace = new Workspace();

        var result = workspace.Run(Grade(workspace.Write("records.csv", "subject_id,indicater\nS1,a\n")));

        Assert.Equal(
            ["records.csv(1,12): error CG0611: unknown column 'indicater'; did you mean 'indicator'?",
                "records.csv(1,1): error CG0612: column 'indicator' is missing"],
            result.ErrorLines);
        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void Grade_StandardInput_IsNamedSo()
    {
        using var workspace = new Workspace();
        using var input = new MemoryStream("subject_id\n"u8.ToArray());

        var result = workspace.Run(input, Grade("-"));

        Assert.Equal(["stdin(1,1): error CG0612: column 'indicator' is missing"], result.ErrorLines);
    }

    [Fact]
    public void Check_MissingFile_IsSaidInOneLine() => AssertFails(
        workspace => workspace.Run("check", workspace.PathOf("nothing.yaml")),
        "nothing.yaml: error CG0603: there is no such file");

    [Fact]
    public void Check_FolderWithoutSchemes_IsSaidInOneLine() => AssertFails(
        workspace =>
        {
            Directory.CreateDirectory(workspace.PathOf("folder"));
            return workspace.Run("check", workspace.PathOf("folder"));
        },
        "folder: error CG0622: there is no scheme.yaml below this directory");

    [Fact]
    public void Help_FullDisk_IsSaidInOneLine()
    {
        using var workspace = new Workspace();
        using var output = new FullStream();

        var error = workspace.RunTo(output, Stream.Null, ["--help"], out var exitCode);

        Assert.Equal("error CG0607: cannot be written: No space left on device\n", error);
        Assert.Equal(2, exitCode);
    }

    private static string[] Grade(string records, string scheme = "sample") =>
        ["grade", "--scheme", scheme, "--as-of", "2023-03-31", "--records", records];

    private static void AssertFails(Func<Workspace, CommandResult> run, string expected)
    {
        using var workspace = new Workspace();

        var result = run(workspace);

        Assert.Equal([expected], result.ErrorLines);
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
    }
}
