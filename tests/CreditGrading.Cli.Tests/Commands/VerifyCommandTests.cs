using CreditGrading.Receipts;
using static CreditGrading.Cli.Tests.Fixtures.ReceiptSample;

namespace CreditGrading.Cli.Tests.Commands;

public sealed class VerifyCommandTests
{
    [Fact]
    public void Verify_AllAsBefore_SaysSameWithBothReplaysAndEndsWith0()
    {
        using var workspace = new Workspace();

        var result = Verify(workspace, Receipt("S1"));

        Assert.Equal(
            [
                $"{workspace.PathOf("receipts.jsonl")}(1): same",
                "┌────────────────┬────────────┬─────────┬───────┬───────┐",
                "│ replay         │ known_by   │ outcome │ score │ grade │",
                "├────────────────┼────────────┼─────────┼───────┼───────┤",
                "│ in the receipt │ 2023-03-31 │ graded  │ 94.5  │ B     │",
                "│ as known then  │ 2023-03-31 │ graded  │ 94.5  │ B     │",
                "│ as known now   │ 2023-03-31 │ graded  │ 94.5  │ B     │",
                "└────────────────┴────────────┴─────────┴───────┴───────┘",
            ],
            result.OutputLines);
        Assert.Equal("same 1, differing 0, not verified 0\n", result.Error);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Verify_RecordsKnownLater_HoldsAndShowsNow()
    {
        using var workspace = new Workspace();
        var records = $"{Records}S1,R9,blacklist,2023-03-01,,2023-05-01\n";

        var result = Verify(workspace, Receipt("S1"), records);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            "  the same input as known then; 1 record became known after 2023-03-31, left out of the replay as known then: "
                + "the record 'R9'",
            result.OutputLines[1]);
        Assert.Equal("│ as known then  │ 2023-03-31 │ graded  │ 94.5  │ B     │", result.OutputLines[^3]);
        Assert.Equal("│ as known now   │ 2023-05-01 │ graded  │ 94.5  │ C     │", result.OutputLines[^2]);
    }

    [Fact]
    public void Verify_KnownByGiven_IsThatOfNow()
    {
        using var workspace = new Workspace();
        var records = $"{Records}S1,R9,blacklist,2023-03-01,,2023-05-01\n";

        var result = Verify(workspace, Receipt("S1"), records, Subjects, "--known-by", "2023-04-30");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("│ as known now   │ 2023-04-30 │ graded  │ 94.5  │ B     │", result.OutputLines[^2]);
    }

    [Fact]
    public void Verify_ChangedRecord_IsNamedAndEndsWith1()
    {
        using var workspace = new Workspace();
        var records = Records.Replace("minor", "serious", StringComparison.Ordinal);

        var result = Verify(workspace, Receipt("S1"), records);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal($"{workspace.PathOf("receipts.jsonl")}(1): differs", result.OutputLines[0]);
        Assert.StartsWith("  the record 'R1' has changed: its hash is ", result.OutputLines[1], StringComparison.Ordinal);
        Assert.Equal(
            ["  result.score: 94.5 -> 45", "  result.grade: B -> C", "  result.category: minorDishonesty -> seriousDishonesty"],
            result.OutputLines[2..5]);
        Assert.Equal("│ as known then  │ 2023-03-31 │ graded  │ 45    │ C     │", result.OutputLines[^3]);
        Assert.Equal("same 0, differing 1, not verified 0\n", result.Error);
    }

    [Fact]
    public void Verify_InChinese_SaysTheSameInChinese()
    {
        using var workspace = new Workspace();
        var records = Records.Replace("S1,R2,", "S1,R4,", StringComparison.Ordinal);

        var result = Verify(workspace, Receipt("S1"), records, Subjects, "--lang", "zh");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            [
                $"{workspace.PathOf("receipts.jsonl")}(1): 不符",
                "  缺少记录“R2”，凭证中有",
                "  记录“R4”是新增的，凭证中没有",
            ],
            result.OutputLines[..3]);
        Assert.Contains("按当时所知", result.OutputLines[^3], StringComparison.Ordinal);
        Assert.Equal("相符 0，不符 1，未核验 0\n", result.Error);
    }

    [Fact]
    public void Verify_SeveralReceipts_AreTakenLineByLine()
    {
        using var workspace = new Workspace();
        var text = $"\ufeff{Receipt("S1")}\r\n\n{Receipt("S2")}\nno receipt\n{Receipt("S9")}\n";

        var result = Verify(workspace, text);

        var file = workspace.PathOf("receipts.jsonl");
        Assert.Equal(
            [
                $"{file}(1): same",
                $"{file}(3): same",
                $"{file}(4): not verified",
                "  this is not JSON: it cannot be read at line 1, byte 2",
                $"{file}(5): not verified",
                $"  there is no subject 'S9' in {workspace.PathOf("subjects.csv")}, {workspace.PathOf("records.csv")}",
            ],
            result.OutputLines.Where(line => line[0] is not ('┌' or '│' or '├' or '└')));
        Assert.Equal("same 2, differing 0, not verified 2\n", result.Error);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Verify_NotRated_ShowsTheOutcome()
    {
        using var workspace = new Workspace();
        var subjects = Subjects.Replace("S3,enterprise", "S3,other", StringComparison.Ordinal);
        var subject = new CreditSubject("S3", "other");

        var result = Verify(workspace, GradingReceipt.Issue(SampleGrader, subject, AsOf).ToJson(), Records, subjects);

        Assert.Equal(0, result.ExitCode);
        Assert.Matches("notRated +│ +│ [a-zA-Z-]+ +│$", result.OutputLines[^2]);
    }

    [Fact]
    public void Verify_EditedReceipt_SaysSo()
    {
        using var workspace = new Workspace();

        var result = Verify(workspace, Receipt("S1").Replace("\"94.5\"", "\"99.5\"", StringComparison.Ordinal));

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("  the receipt was edited or damaged: its resultHash is ", result.OutputLines[1],
            StringComparison.Ordinal);
        Assert.StartsWith("  the receipt was edited or damaged: its receiptHash is ", result.OutputLines[2],
            StringComparison.Ordinal);
        Assert.Equal("  result.score: 99.5 -> 94.5", result.OutputLines[3]);
    }

    [Fact]
    public void Verify_OtherContentOfTheScheme_IsNamed()
    {
        using var workspace = new Workspace();
        var text = TestScheme.Text.Replace("title: 示例方案文本", "title: 另一文本", StringComparison.Ordinal);
        var scheme = workspace.Write("other.yaml", text);

        var result = Verify(workspace, Receipt("S1"), Records, Subjects, "--scheme", scheme);

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("  the scheme has the version '1.0' but another content: its fingerprint is ", result.OutputLines[1],
            StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_WithoutScheme_TakesTheBundledOneThatTheReceiptNames()
    {
        using var workspace = new Workspace();
        var record = new CreditRecord { Indicator = "severe-dishonesty", OccurredOn = new(2022, 6, 1) };
        var subject = new CreditSubject("S1") { Records = [record] };
        var jining = GradingReceipt.Issue(Grader.Compile(BundledSchemes.Get("jining")), subject, AsOf).ToJson();
        var receipts = workspace.Write("receipts.jsonl", $"{jining}\n{Receipt("S1")}\n");
        var records = workspace.Write("records.csv", "subject_id,indicator,occurred_on\nS1,severe-dishonesty,2022-06-01\n");

        var result = workspace.Run("verify", receipts, "--records", records);

        Assert.Equal($"{receipts}(1): same", result.OutputLines[0]);
        Assert.Equal(
            [
                $"{receipts}(2): not verified",
                "  no scheme 'sample' is bundled: pass its file with --scheme; bundled are "
                    + string.Join(", ", BundledSchemes.Ids),
            ],
            result.OutputLines[^2..]);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Verify_RecordsFromStandardInput_AreRead()
    {
        using var workspace = new Workspace();
        var scheme = workspace.Write("scheme.yaml", TestScheme.Text);
        var receipts = workspace.Write("receipts.jsonl", Receipt("S2"));
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Records));

        var result = workspace.Run(input, "verify", receipts, "--scheme", scheme, "--records", "-");

        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Verify_EncodingGiven_IsThatOfTheRecords()
    {
        using var workspace = new Workspace();
        var subject = new CreditSubject("主体") { Records = [new() { Indicator = "award", OccurredOn = new(2023, 2, 1) }] };
        var receipts = workspace.Write("receipts.jsonl", GradingReceipt.Issue(SampleGrader, subject, AsOf).ToJson());
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        var records = workspace.Write("records.csv",
            encoding.GetBytes("subject_id,indicator,occurred_on\n主体,award,2023-02-01\n"));
        var scheme = workspace.Write("scheme.yaml", TestScheme.Text);

        var result = workspace.Run("verify", receipts, "--scheme", scheme, "--records", records, "--encoding", "gb18030");

        Assert.Equal(0, result.ExitCode);
    }
}
