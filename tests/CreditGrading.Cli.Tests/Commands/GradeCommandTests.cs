using CreditGrading.Cli.Input;

namespace CreditGrading.Cli.Tests.Commands;

public sealed class GradeCommandTests
{
    private const string ResultHeader = "subject_id,scheme,version,as_of,outcome,score,grade,category,measures,assumed,reason";
    private const string Head = "subject_id,indicator,occurred_on,severity,amount\n";
    private const string Good = "S2,penalty,2023-01-10,minor,\n";
    private const string GoodResult = "S2,sample,1.0,2023-03-31,graded,89.5,B,minorDishonesty,,true,";

    [Fact]
    public void Grade_SubjectsWithAndWithoutRecords_AreGradedInOrder()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade(
            Head + "S9,award,2023-01-10,,\n" + Good, "subject_id,subject_type\nS1,enterprise\nS2,enterprise\n");

        Assert.Equal(
            [
                ResultHeader,
                "S1,sample,1.0,2023-03-31,graded,100,A+,trustworthy,fast-lane;fewer-checks,true,",
                GoodResult,
                "S9,sample,1.0,2023-03-31,graded,105,A+,trustworthy,fast-lane;fewer-checks,true,",
            ],
            result.OutputLines);
        Assert.Equal(["graded 3, not rated 0, undetermined 0, rejected 0"], result.ErrorLines);
        Assert.Equal(0, result.ExitCode);
    }

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

    [Fact]
    public void Grade_NotRatedAndUndetermined_AreCountedAndNoFault()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade(
            Head,
            "subject_id,subject_type,suspended\nS1,socialOrganization,true\nS2,socialOrganization,\n"
                + "S3,socialOrganization,false\n");

        Assert.StartsWith("S1,sample,1.0,2023-03-31,notRated,,dormant,,,", result.OutputLines[1], StringComparison.Ordinal);
        Assert.StartsWith("S2,sample,1.0,2023-03-31,undetermined,,,,,", result.OutputLines[2], StringComparison.Ordinal);
        Assert.StartsWith("S3,sample,1.0,2023-03-31,graded,100,A+,", result.OutputLines[3], StringComparison.Ordinal);
        Assert.Equal(["graded 1, not rated 1, undetermined 1, rejected 0"], result.ErrorLines);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Grade_Ruling_IsGivenAsTheReason()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade(Head + "S1,blacklist,2023-01-10,,\n");

        Assert.Matches("^S1,sample,1.0,2023-03-31,graded,100,C,seriousDishonesty,,(true|false),.*C.*$", result.OutputLines[1]);
    }

    [Fact]
    public void Grade_UnknownIndicatorsIgnored_AreCounted()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade(Head + "S2,unheard-of,2023-01-10,,\n" + Good, null, "--unknown-indicators", "ignore");

        Assert.StartsWith("S2,sample,1.0,2023-03-31,graded,89.5,B,", result.OutputLines[1], StringComparison.Ordinal);
        Assert.Equal(["graded 1, not rated 0, undetermined 0, rejected 0; ignored records 1"], result.ErrorLines);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Grade_OutOfForce_IsSaidOnceAndRejectsAll()
    {
        using var workspace = new Workspace();

        var result = RunOn(workspace, "2024-03-31");

        Assert.Equal(2, result.ErrorLines.Length);
        Assert.StartsWith("error CG0501: ", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("graded 0, not rated 0, undetermined 0, rejected 2", result.ErrorLines[1]);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Grade_OutOfForceAllowed_IsMarkedInEachResult()
    {
        using var workspace = new Workspace();

        var result = RunOn(workspace, "2024-03-31", "--allow-out-of-force");

        Assert.Equal(["graded 2, not rated 0, undetermined 0, rejected 0"], result.ErrorLines);
        Assert.All(result.OutputLines[1..], line => Assert.Contains("2023-12-31", line, StringComparison.Ordinal));
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Grade_NoEvaluationDay_IsNotedOnceAndKeptOutOfTheResults()
    {
        using var workspace = new Workspace();

        var result = RunOn(workspace, "2023-03-30");

        Assert.Equal(2, result.ErrorLines.Length);
        Assert.StartsWith("info CG0503: ", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.All(result.OutputLines[1..], line => Assert.EndsWith(",true,", line, StringComparison.Ordinal));
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Grade_KnownBy_LeavesOutLaterKnowledge()
    {
        using var workspace = new Workspace();
        const string records = "subject_id,indicator,occurred_on,severity,known_on\nS1,penalty,2023-01-10,minor,2023-03-01\n";

        Assert.Contains(",89.5,B,", workspace.Grade(records).OutputLines[1], StringComparison.Ordinal);
        Assert.Contains(
            ",100,A+,", workspace.Grade(records, null, "--known-by", "2023-02-28").OutputLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Grade_MarkCrLfAndQuotes_GiveTheSameResults()
    {
        using var workspace = new Workspace();
        var text = (Head + Good).Replace("\n", "\r\n", StringComparison.Ordinal).Replace(
            "penalty", "\"penalty\"", StringComparison.Ordinal);

        var result = workspace.Grade([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]);

        Assert.Equal([ResultHeader, GoodResult], result.OutputLines);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Grade_Gb18030_IsReadWhereNamedAndWrittenAsUtf8()
    {
        using var workspace = new Workspace();
        var bytes = TextDecoder.FindEncoding("gb18030")?.GetBytes(Head + "主体一,penalty,2023-01-10,minor,\n") ?? [];

        var result = workspace.Grade(bytes, null, "--encoding", "gb18030");

        Assert.StartsWith("主体一,sample,", result.OutputLines[1], StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Grade_StandardInput_IsReadForRecords()
    {
        using var workspace = new Workspace();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Head + Good));
        var scheme = workspace.Write("scheme.yaml", TestScheme.Text);

        var result = workspace.Run(input, "grade", "--scheme", scheme, "--as-of", "2023-03-31", "--records", "-");

        Assert.Equal([ResultHeader, GoodResult], result.OutputLines);
    }

    [Fact]
    public void Grade_RefusedScheme_IsSaidWithItsDiagnostics()
    {
        using var workspace = new Workspace();
        var text = TestScheme.Text.Replace("cite: plan 六", "cite: plna 六", StringComparison.Ordinal);
        var scheme = workspace.Write("bad.yaml", text);
        var records = workspace.Write("records.csv", Head + Good);

        var result = workspace.Run("grade", "--scheme", scheme, "--as-of", "2023-03-31", "--records", records);

        Assert.Contains(
            result.ErrorLines,
            line => line.StartsWith("bad.yaml(", StringComparison.Ordinal) && line.Contains("'plna'", StringComparison.Ordinal));
        Assert.Empty(result.Output);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Grade_UnknownSchemeId_NamesTheBundledOnes()
    {
        using var workspace = new Workspace();
        var records = workspace.Write("records.csv", Head + Good);

        var result = workspace.Run("grade", "--scheme", "jinin", "--as-of", "2023-03-31", "--records", records);

        var line = Assert.Single(result.ErrorLines);
        Assert.StartsWith("error CG0621: 'jinin' is neither a file nor a bundled scheme: ", line, StringComparison.Ordinal);
        Assert.EndsWith("did you mean 'jining'?", line, StringComparison.Ordinal);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public void Grade_InChinese_GivesMessagesAndReasonsInChinese()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade(Head + "S1,penalty,x,minor,\n" + Good, null, "--lang", "zh");

        Assert.Equal(
            ["records.csv(2,12): error CG0480: 主体“S1”：列“occurred_on”的值“x”不是日期，应写作 YYYY-MM-DD", "已评级 1，不予评价 0，未定 0，拒绝 1"],
            result.ErrorLines);
        Assert.Equal("S1,sample,1.0,2023-03-31,rejected,,,,,false,列“occurred_on”的值“x”不是日期，应写作 YYYY-MM-DD", result.OutputLines[1]);
    }

    private static CommandResult RunOn(Workspace workspace, string asOf, params string[] more)
    {
        var scheme = workspace.Write("scheme.yaml", TestScheme.Text);
        var records = workspace.Write("records.csv", Head);
        var subjects = workspace.Write("subjects.csv", "subject_id\nS1\nS2\n");
        return workspace.Run(
            ["grade", "--scheme", scheme, "--as-of", asOf, "--records", records, "--subjects", subjects, .. more]);
    }
}
