namespace CreditGrading.Cli.Tests.Commands;

public sealed class GroupedGradeTests
{
    private const string Head = "subject_id,indicator,occurred_on,severity\n";
    private const string Twice =
        "records.csv(5,1): error CG0619: subject 'S1': rows of other subjects stand between this row and those that begin on "
            + "line 2; with --grouped all rows of a subject stand together";

    private const string Incomplete =
        "stdout: error CG0620: the results written so far are incomplete and must not be used; a file given with --out appears "
            + "only once complete";

    private const string Apart =
        Head + "S1,award,2023-01-10,\nS1,award,2023-01-11,\nS2,award,2023-01-10,\nS1,award,2023-01-12,\nS3,award,2023-01-10,\n";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1000)]
    public void Grade_SubjectTwice_NamesBothLinesAndEndsWith2(int rowsAtOnce)
    {
        using var workspace = new Workspace { RowsAtOnce = rowsAtOnce };

        var result = workspace.Grade(Apart, null, "--grouped");

        Assert.Equal(Twice, result.ErrorLines[0]);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public void Grade_SubjectTwiceWithinAPart_HasNoResults()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade(Apart, null, "--grouped");

        Assert.Equal([Twice], result.ErrorLines);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void Grade_SubjectTwiceAfterResults_SaysThatTheyAreIncomplete()
    {
        using var workspace = new Workspace { RowsAtOnce = 2 };

        var result = workspace.Grade(Apart, null, "--grouped");

        Assert.Equal([Twice, Incomplete], result.ErrorLines);
        Assert.Equal(2, result.OutputLines.Length);
    }

    [Fact]
    public void Grade_SubjectTwice_LeavesTheOldFile()
    {
        using var workspace = new Workspace { RowsAtOnce = 1 };
        var path = workspace.Write("out.csv", "old");

        var result = workspace.Grade(Apart, null, "--grouped", "--out", path);

        Assert.Equal([Twice], result.ErrorLines);
        Assert.Equal("old", workspace.Read("out.csv"));
        Assert.Equal(["out.csv", "records.csv", "scheme.yaml"], workspace.Files);
    }

    [Fact]
    public void Grade_SubjectTwiceInTheSubjectsFile_IsRejectedAsEver()
    {
        using var workspace = new Workspace { RowsAtOnce = 1 };

        var result = workspace.Grade(Head + "S1,award,2023-01-10,\n", "subject_id\nS1\nS2\nS1\n", "--grouped");

        Assert.Equal(
            "subjects.csv(4,1): error CG0488: subject 'S1': the subject is given twice, on lines 2 and 4", result.ErrorLines[0]);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Grade_SubjectsFile_GivesTypesAndComesAfterTheRecords()
    {
        using var workspace = new Workspace { RowsAtOnce = 1 };

        var result = workspace.Grade(
            Head + "S3,award,2023-01-10,\nS2,award,2023-01-10,\n",
            "subject_id,subject_type,suspended\nS1,enterprise,\n,enterprise,\nS2,socialOrganization,true\nS4,enterprise,\n",
            "--grouped");

        Assert.Equal(
            ["S3 graded", "S2 notRated", "S1 graded", "S4 graded"],
            result.OutputLines[1..].Select(line => line.Split(',')).Select(cells => $"{cells[0]} {cells[4]}"));
        Assert.Equal(
            [
                "subjects.csv(3,1): error CG0486: the row has no 'subject_id' and belongs to no subject",
                "graded 3, not rated 1, undetermined 0, rejected 0",
            ],
            result.ErrorLines);
    }

    [Fact]
    public void Grade_NothingToGrade_WritesTheHeader()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade(Head, null, "--grouped");

        Assert.Single(result.OutputLines);
        Assert.Equal(["graded 0, not rated 0, undetermined 0, rejected 0"], result.ErrorLines);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Grade_UnclosedQuoteLaterOn_EndsWith2()
    {
        using var workspace = new Workspace { RowsAtOnce = 1 };

        var result = workspace.Grade(
            Head + "S1,award,2023-01-10,\nS2,award,2023-01-10,\nS3,\"award,2023-01-10,\n", null, "--grouped");

        Assert.Equal(
            [
                "records.csv(4,4): error CG0614: the quote that opens here is never closed, so the rows after it cannot be read",
                Incomplete,
            ],
            result.ErrorLines);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public void Grade_RowWithoutEnd_IsReadNoFurther()
    {
        using var workspace = new Workspace();
        var bytes = Encoding.UTF8.GetBytes(Head + "S1,award,2023-01-10,\nS2,\"" + new string('x', 1 << 25));

        var result = workspace.Grade(bytes, null, "--grouped");

        Assert.Equal(
            ["records.csv(3,1): error CG0618: the row that starts here has more than 16,777,216 characters; a quote may be "
                + "missing, which hides rows"],
            result.ErrorLines);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public void Grade_WrongHeader_EndsAsWithout()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade("subject_id,indicater\nS1,a\n", null, "--grouped");

        Assert.Equal(workspace.Grade("subject_id,indicater\nS1,a\n").Error, result.Error);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Grade_Utf16_EndsAsWithout()
    {
        using var workspace = new Workspace();
        var bytes = Encoding.Unicode.GetBytes(Head);

        Assert.Equal(workspace.Grade(bytes).Error, workspace.Grade(bytes, null, "--grouped").Error);
    }

    [Fact]
    public void Grade_MissingRecords_IsSaidInOneLine()
    {
        using var workspace = new Workspace();

        var result = workspace.Run(
            "grade", "--scheme", "jining", "--as-of", "2023-03-31", "--records", workspace.PathOf("nothing.csv"), "--grouped");

        Assert.Equal(["nothing.csv: error CG0603: there is no such file"], result.ErrorLines);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public void Grade_Table_IsRefused()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade(Head, null, "--grouped", "--format", "table");

        Assert.Equal(
            ["error CG0601: --grouped goes with --format csv or jsonl; a table waits for all results"], result.ErrorLines);
        Assert.Equal(2, result.ExitCode);
    }

    [Theory]
    [InlineData("en", "in memory that does not grow with the file")]
    [InlineData("zh", "--grouped")]
    public void Help_Grouped_IsExplained(string language, string expected)
    {
        using var workspace = new Workspace();

        var help = workspace.RunLine($"grade --help --lang {language}").Output;

        var words = help.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(expected, string.Join(' ', words), StringComparison.Ordinal);
    }
}
