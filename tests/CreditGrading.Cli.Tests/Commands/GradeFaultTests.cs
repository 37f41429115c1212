using static CreditGrading.Cli.Tests.Fixtures.GradeSample;

namespace CreditGrading.Cli.Tests.Commands;

public sealed class GradeFaultTests
{
    [Fact]
    public void Grade_FaultyCell_RejectsItsSubjectAndGradesTheOthers()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade(Head + "S1,penalty,2022-02-30,minor,12a\n" + Good);

        Assert.Equal(
            [
                ResultHeader,
                "S1,sample,1.0,2023-03-31,rejected,,,,,false,\"'2022-02-30' in column 'occurred_on' is not a day; "
                    + "expected YYYY-MM-DD; "
                    + "'12a' in column 'amount' is not a number; expected digits 0-9, with '.' before decimals "
                    + "and '-' for less than 0\"",
                GoodResult,
            ],
            result.OutputLines);
        Assert.Equal(
            [
                "records.csv(2,12): error CG0480: subject 'S1': '2022-02-30' in column 'occurred_on' is not a day; "
                    + "expected YYYY-MM-DD",
                "records.csv(2,29): error CG0481: subject 'S1': '12a' in column 'amount' is not a number; expected "
                    + "digits 0-9, with '.' "
                    + "before decimals and '-' for less than 0",
                "graded 1, not rated 0, undetermined 0, rejected 1",
            ],
            result.ErrorLines);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Grade_FaultsOfCellsAndOfTheLibrary_AreAllNamed()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade(Head + "S1,penalti,2023-01-10,,\nS1,penalty,2023-1-1,minor,\n" + Good);

        Assert.Equal(3, result.ErrorLines.Length);
        Assert.StartsWith("records.csv(2,4): error CG0401: subject 'S1': ", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith("records.csv(3,12): error CG0480: subject 'S1': ", result.ErrorLines[1], StringComparison.Ordinal);
        Assert.Equal(GoodResult, result.OutputLines[2]);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Grade_MissingField_IsPlacedAtItsCell()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade(Head + "S1,penalty,2023-01-10,,5\n");

        Assert.StartsWith("records.csv(2,23): error CG0402: subject 'S1': ", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Grade_FaultyFact_IsPlacedInTheSubjectsFile()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade(Head, "subject_id,has-license,staff\nS1,true,2\nS2,yes,3\n");

        Assert.StartsWith("subjects.csv(3,4): error CG0422: subject 'S2': ", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("graded 1, not rated 0, undetermined 0, rejected 1", result.ErrorLines[^1]);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Grade_UnknownFactColumn_NamesTheNearestAndHasNoResults()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade(Head, "subject_id,has-licence\nS1,true\n");

        Assert.Equal(
            ["subjects.csv(1,12): error CG0611: unknown column 'has-licence'; did you mean 'has-license'?"], result.ErrorLines);
        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void Grade_SubjectTwiceInTheSubjectsFile_IsRejected()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade(Head + Good, "subject_id\nS1\nS2\nS1\n");

        Assert.Equal(
            [
                "subjects.csv(4,1): error CG0488: subject 'S1': the subject is given twice, on lines 2 and 4",
                "graded 1, not rated 0, undetermined 0, rejected 1",
            ],
            result.ErrorLines);
        Assert.Equal(
            "S1,sample,1.0,2023-03-31,rejected,,,,,false,\"the subject is given twice, on lines 2 and 4\"",
            result.OutputLines[1]);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Grade_RowWithoutSubject_LosesNothingElse()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade(Head + ",penalty,2023-01-10,minor,\n" + Good);

        Assert.Equal(
            [
                "records.csv(2,1): error CG0486: the row has no 'subject_id' and belongs to no subject",
                "graded 1, not rated 0, undetermined 0, rejected 0",
            ],
            result.ErrorLines);
        Assert.Equal([ResultHeader, GoodResult], result.OutputLines);
        Assert.Equal(1, result.ExitCode);
    }
}
