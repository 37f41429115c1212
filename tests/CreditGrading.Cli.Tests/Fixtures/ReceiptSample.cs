using CreditGrading.Receipts;
using NodaTime;

namespace CreditGrading.Cli.Tests.Fixtures;

/// <summary>Files of three subjects, and the receipts of their grades under the test scheme.</summary>
internal static class ReceiptSample
{
    public const string Records = """
        subject_id,record_id,indicator,occurred_on,severity,known_on
        S1,R1,penalty,2023-01-01,minor,2023-01-05
        S1,R2,award,2023-02-01,,
        S2,R3,penalty,2023-02-01,serious,

        """;

    public const string Subjects = """
        subject_id,subject_type,has-license,staff
        S1,enterprise,true,12
        S2,,,
        S3,enterprise,,

        """;

    public static LocalDate AsOf { get; } = new(2023, 3, 31);

    public static Grader SampleGrader { get; } =
        Grader.Compile(SchemeLoader.LoadOrThrow(Encoding.UTF8.GetBytes(TestScheme.Text)));

    /// <summary>The receipt of a subject of the files above.</summary>
    public static string Receipt(string id)
    {
        CreditRecord[] records = id switch
        {
            "S1" =>
            [
                new() { Indicator = "penalty", RecordId = "R1", OccurredOn = new(2023, 1, 1), Severity = "minor",
                    KnownOn = new(2023, 1, 5) },
                new() { Indicator = "award", RecordId = "R2", OccurredOn = new(2023, 2, 1) },
            ],
            "S2" => [new() { Indicator = "penalty", RecordId = "R3", OccurredOn = new(2023, 2, 1), Severity = "serious" }],
            _ => [],
        };
        var facts = new Dictionary<string, FactValue> { ["has-license"] = true, ["staff"] = 12m };
        var subject = id == "S1"
            ? new CreditSubject(id, "enterprise") { Records = records, Facts = facts }
            : new CreditSubject(id) { Records = records };
        return GradingReceipt.Issue(SampleGrader, subject, AsOf).ToJson();
    }

    public static CommandResult Verify(
        Workspace workspace, string receipts, string records = Records, string subjects = Subjects, params string[] more)
    {
        var receiptsPath = workspace.Write("receipts.jsonl", receipts);
        var recordsPath = workspace.Write("records.csv", records);
        var subjectsPath = workspace.Write("subjects.csv", subjects);
        string[] scheme = more.Contains("--scheme") ? [] : ["--scheme", workspace.Write("scheme.yaml", TestScheme.Text)];
        return workspace.Run(["verify", receiptsPath, "--records", recordsPath, "--subjects", subjectsPath, .. scheme, .. more]);
    }
}
