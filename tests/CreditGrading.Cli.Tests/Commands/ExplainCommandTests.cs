using System.Text.Json;

namespace CreditGrading.Cli.Tests.Commands;

public sealed class ExplainCommandTests
{
    private const string Records = """
        subject_id,record_id,indicator,occurred_on,severity
        S1,R1,penalty,2023-01-01,minor
        S1,R2,award,2023-02-01,
        S2,R3,penalty,2023-02-01,serious
        S3,R4,penalty,2023-02-31,serious
        S4,R5,nothing,2023-02-01,

        """;

    private const string Subjects = """
        subject_id,subject_type,staff
        S1,enterprise,12
        S5,enterprise,1

        """;

    [Theory]
    [InlineData("text", "Explanation of a credit grading\n")]
    [InlineData("markdown", "# Explanation of a credit grading\n")]
    [InlineData("json", "{\n  \"subjectId\": \"S1\",\n")]
    [InlineData("letter", "Notice of a credit grading (trial)\n")]
    [InlineData("letter-markdown", "# Notice of a credit grading (trial)\n")]
    [InlineData("letter-html", "<!DOCTYPE html>\n<html lang=\"en\">\n")]
    [InlineData("receipt", "{\"asOf\":\"2023-03-31\",")]
    public void Explain_EachFormat_IsWritten(string format, string start)
    {
        using var workspace = new Workspace();

        var result = Explain(workspace, "S1", "--format", format);

        Assert.StartsWith(start, result.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Explain_WithoutAFormat_IsTextInTheLanguageAsked()
    {
        using var workspace = new Workspace();

        var chinese = Explain(workspace, "S1", "--lang", "zh");
        var english = Explain(workspace, "S1");

        Assert.Contains("  - 处罚（R1，2023-01-01）：-10.5\n", chinese.Output, StringComparison.Ordinal);
        Assert.Contains("  - Penalty (R1, 2023-01-01): -10.5\n", english.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_Json_HoldsWhatGradeGives()
    {
        using var workspace = new Workspace();

        using var json = JsonDocument.Parse(Explain(workspace, "S1", "--format", "json").Output);

        Assert.Equal(94.5m, json.RootElement.GetProperty("result").GetProperty("score").GetDecimal());
        Assert.Equal("B", json.RootElement.GetProperty("result").GetProperty("grade").GetString());
    }

    [Fact]
    public void Explain_Receipt_IsVerified()
    {
        using var workspace = new Workspace();
        var receipt = workspace.PathOf("receipt.jsonl");

        var written = Explain(workspace, "S1", "--format", "receipt", "--out", receipt);
        var verified = workspace.Run(
            "verify", receipt, "--records", workspace.PathOf("records.csv"), "--subjects", workspace.PathOf("subjects.csv"),
            "--scheme", workspace.PathOf("scheme.yaml"));

        Assert.Empty(written.Output);
        Assert.Equal($"{receipt}(1): same", verified.OutputLines[0]);
        Assert.Equal(0, verified.ExitCode);
    }

    [Fact]
    public void Explain_SubjectWithoutRecords_IsExplainedToo()
    {
        using var workspace = new Workspace();

        var result = Explain(workspace, "S5");

        Assert.Contains("Result: grade A+ (trustworthy)", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Explain_SubjectThatIsNotThere_NamesTheNearest()
    {
        using var workspace = new Workspace();

        var result = Explain(workspace, "s1");

        Assert.Equal(
            ["records.csv: error CG0491: there is no subject 's1' in the files; did you mean 'S1'?"], result.ErrorLines);
        Assert.Empty(result.Output);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Explain_CellThatCannotBeRead_IsNamedAndNothingIsExplained()
    {
        using var workspace = new Workspace();

        var result = Explain(workspace, "S3", "--format", "receipt");

        Assert.Contains("records.csv(5,15): error CG0480", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(result.Output);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Explain_UnknownIndicator_IsNamedOrLeftOut()
    {
        using var workspace = new Workspace();

        var rejected = Explain(workspace, "S4");
        var ignored = Explain(workspace, "S4", "--unknown-indicators", "ignore");

        Assert.Contains("CG0401", Assert.Single(rejected.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(1, rejected.ExitCode);
        Assert.Contains("nothing (R5): not counted: the scheme has no such indicator", ignored.Output, StringComparison.Ordinal);
        Assert.Equal(0, ignored.ExitCode);
    }

    [Fact]
    public void Explain_SchemeOutOfForce_SaysSoOnce()
    {
        using var workspace = new Workspace();

        var result = workspace.Run(
            "explain", "--scheme", workspace.Write("scheme.yaml", TestScheme.Text), "--as-of", "2024-03-31", "--subject", "S2",
            "--records", workspace.Write("records.csv", Records));

        Assert.Contains("CG0501", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Explain_RowWithoutASubject_IsNamedBesideTheExplanation()
    {
        using var workspace = new Workspace();

        var result = ExplainOf(workspace, "S1", Records + ",R9,penalty,2023-01-01,minor\n");

        Assert.Contains("CG0486", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.NotEmpty(result.Output);
        Assert.Equal(1, result.ExitCode);
    }

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--known-by", "yesterday")]
    [InlineData("--subjects", "-")]
    public void Explain_WrongUsage_EndsWith2(string option, string value)
    {
        using var workspace = new Workspace();

        var records = workspace.Write("records.csv", Records);

        var result = workspace.Run(
            "explain", "--scheme", "jining", "--as-of", "2023-03-31", "--subject", "S1", "--records", records, option, value);

        Assert.Single(result.ErrorLines);
        Assert.Empty(result.Output);
        Assert.Equal(2, result.ExitCode);
    }

    private static CommandResult Explain(Workspace workspace, string subject, params string[] more) =>
        ExplainOf(workspace, subject, Records, more);

    private static CommandResult ExplainOf(Workspace workspace, string subject, string records, params string[] more)
    {
        var scheme = workspace.Write("scheme.yaml", TestScheme.Text);
        var recordsPath = workspace.Write("records.csv", records);
        var subjects = workspace.Write("subjects.csv", Subjects);
        return workspace.Run(
            [
                "explain", "--scheme", scheme, "--as-of", "2023-03-31", "--subject", subject, "--records", recordsPath,
                "--subjects", subjects, .. more,
            ]);
    }
}
