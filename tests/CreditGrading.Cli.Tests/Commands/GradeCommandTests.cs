using CreditGrading.Cli.Input;
using static CreditGrading.Cli.Tests.Fixtures.GradeSample;

namespace CreditGrading.Cli.Tests.Commands;

public sealed class GradeCommandTests
{
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
}
