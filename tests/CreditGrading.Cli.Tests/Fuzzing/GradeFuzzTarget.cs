
namespace CreditGrading.Cli.Tests.Fuzzing;

/// <summary>Grades spoiled records and subjects by the command line.</summary>
internal sealed class GradeFuzzTarget : IFuzzTarget
{
    private const string WithSubjects = " --subjects subjects.csv";

    private static readonly string Records = ReadBytes("sample-records.csv");
    private static readonly string Subjects = ReadBytes("sample-subjects.csv");

    private readonly Workspace _workspace = new();

    public static string OutcomeOf(int exitCode) => $"exit code {exitCode}";

    public FuzzInput Draw(Dice dice)
    {
        var (records, subjects) = (CsvMutation.Sample(dice, Records), CsvMutation.Sample(dice, Subjects));
        var hasSubjects = dice.Chance(60);
        var manner = "grade --scheme jining --as-of " + dice.Pick(["2023-03-31", "2023-04-01", "2024-02-29", "2022-12-01",
            "2022-11-30"])
            + " --records " + dice.Pick(["-", "records.csv"])
            + (hasSubjects ? WithSubjects : "")
            + dice.Weighted((60, ""), (25, " --format jsonl"), (7, " --format table"), (8, " --excel"))
            + dice.Weighted((80, ""), (10, " --unknown-indicators ignore"), (10, " --known-by 2023-01-01"))
            + dice.Weighted((85, ""), (15, " --allow-out-of-force"))
            + dice.Weighted((88, ""), (6, " --encoding gb18030"), (3, " --encoding utf-16"), (3, " --encoding windows-1252"))
            + dice.Weighted((70, ""), (30, " --lang zh"));
        return hasSubjects
            ? new(manner, CsvMutation.Mutate(dice, records, subjects), CsvMutation.Mutate(dice, subjects, records))
            : new(manner, CsvMutation.Mutate(dice, records, subjects));
    }

    public string Check(FuzzInput input, ISet<string> codes)
    {
        var records = Encoding.Latin1.GetBytes(input.Parts[0]);
        _workspace.Write("records.csv", records);
        if (input.Parts.Count > 1)
        {
            _workspace.Write("subjects.csv", Encoding.Latin1.GetBytes(input.Parts[1]));
        }

        using var stream = new MemoryStream(records);
        var arguments = Workspace.Split(input.Manner).Select(word =>
            word.EndsWith(".csv", StringComparison.Ordinal) ? _workspace.PathOf(word) : word);
        var result = _workspace.Run(stream, [.. arguments]);

        codes.UnionWith(CommandResultCheck.Check(result, input.Manner));
        return OutcomeOf(result.ExitCode);
    }

    public void Dispose() => _workspace.Dispose();

    private static string ReadBytes(string name) =>
        Encoding.Latin1.GetString(File.ReadAllBytes(Repository.PathOf("schemes", "jining", name))).ReplaceLineEndings("\n");
}
