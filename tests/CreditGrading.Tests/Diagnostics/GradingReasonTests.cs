using System.Collections.Immutable;
using System.Text;
using CreditGrading.Compilation;
using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Diagnostics;

/// <summary>
/// For each fault of a subject, and each other reason of a result, a subject that has it, and what is said about it.
/// </summary>
public sealed class GradingReasonTests
{
    private static readonly LocalDate Day = new(2024, 3, 31);
    private static readonly CreditRecord Penalty = new()
    {
        Indicator = "penalty",
        OccurredOn = new(2023, 9,
        1),
        Severity = "general"
    };
    private static readonly CreditRecord Fine = new() { Indicator = "fine", OccurredOn = new(2023, 9, 1), Points = 5 };
    private static readonly CreditRecord Listed = new() { Indicator = "listed", OccurredOn = new(2023, 9, 1) };
    private static readonly CreditRecord Contract = Listed with { Indicator = "contract", Unit = "K1", Amount = 1 };
    private static readonly CreditRecord Delay = Listed with { Indicator = "delay", Unit = "K1" };

    private static readonly ImmutableSortedDictionary<string, Case> Cases = new Dictionary<string, Case>
    {
        ["CG0401"] = new(Penalty with { Indicator = "penalties" }),
        ["CG0402"] = new(Penalty with { Severity = null }),
        ["CG0403"] = new(Penalty with { Severity = "severe" }),
        ["CG0404"] = new(Penalty with { Amount = -5 }),
        ["CG0405"] = new(Penalty with { Amount = 5.005m }),
        ["CG0406"] = new(Fine with { Points = 21 }),
        ["CG0407"] = new(Penalty with { RepairedOn = new(2023, 8, 31) }),
        ["CG0408"] = new(Penalty with { Indicator = "award", RepairedOn = new(2023, 9, 2) }),
        ["CG0409"] = new(Penalty with { RecordId = "R1" }, Penalty with { RecordId = "R1" }),
        ["CG0410"] = new([.. Enumerable.Repeat(Penalty, CompiledScheme.MaxRecords + 1)]),
        ["CG0411"] = new([null!]),
        ["CG0412"] = new(Penalty with { Status = (RecordStatus)7 }),
        ["CG0413"] = Mechanisms(80, Contract, Delay with { Quantity = 1_000_000_000_000 }),
        ["CG0414"] = Mechanisms(80, Contract, Contract),
        ["CG0415"] = Mechanisms(80, Contract, Delay with { Unit = "K2" }),
        ["CG0416"] = Mechanisms(80, Listed with { Indicator = "accident" }),
        ["CG0417"] = Mechanisms(80, Contract with { Amount = 0 }),
        ["CG0418"] = Mechanisms(80) with { Fact = ("accidents", 1_000_000_000_000m) },
        ["CG0421"] = new() { Fact = ("employes", 5m) },
        ["CG0422"] = new() { Fact = ("employees", "0.5") },
        ["CG0431"] = new() { Fact = ("founded", default) },
        ["CG0432"] = new() { Type = null },
        ["CG0433"] = new()
        {
            Scheme = "Adopting.yaml",
            Facts = { ["given"] = "good", ["given-on"] = new LocalDate(2023, 3,
            30) }
        },
        ["CG0434"] = Mechanisms(80),
        ["CG0501"] = new() { AsOf = new(2030, 3, 31) },
        ["CG0502"] = new() { AsOf = new(2030, 3, 31), Options = new() { AllowOutOfForce = true } },
        ["CG0503"] = new() { AsOf = new(2024, 3, 30) },
        ["CG0504"] = new(Penalty with { Indicator = "other" }) { Options = new() { IgnoreUnknownIndicators = true } },
        ["CG0505"] = Mechanisms(null, Contract, Listed with { Indicator = "exemplary" }),
        ["CG0506"] = Mechanisms(80, Contract, Contract with { Unit = "K2", Amount = 2 }, Delay),
        ["CG0511"] = new() { Type = "school" },
        ["CG0512"] = new() { Fact = ("dissolved", true) },
        ["CG0513"] = new() { Fact = ("founded", new LocalDate(2024, 1, 1)) },
        ["CG0514"] = new()
        {
            Scheme = "Adopting.yaml",
            Facts =
            {
                ["given"] = "good", ["given-on"] = Day, ["objection_open"] = true, ["current_grade"] = "B",
            },
        },
        ["CG0521"] = new(Listed, Listed),
        ["CG0522"] = new(Listed),
        ["CG0523"] = Mechanisms(80, Contract, Listed),
        ["CG0524"] = Mechanisms(80, Contract, Listed with { Indicator = "trusted" }),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static TheoryData<string> ReasonCodes => [.. Codes];

    internal static IEnumerable<string> Codes => Cases.Keys;

    [Fact]
    public void Grade_Cases_SayWhatWasApproved()
    {
        var text = new StringBuilder();
        foreach (var reason in Cases.Select(trial => Grade(trial.Value).Reasons.First(reason => reason.Code == trial.Key)))
        {
            text.Append(reason.Code).Append(' ').Append(reason.Kind);
            text.Append(reason.RecordIndex is null ? "" : $" record {reason.RecordIndex}").Append(
                reason.Field is null ? "" : $" {reason.Field}");
            text.Append('\n').Append("  ").Append(reason.Text.English).Append("\n  ").Append(reason.Text.Chinese).Append('\n');
        }

        Approved.Verify($"{DiagnosticFixtures.Folder}/Grading.approved.txt", text.ToString());
    }

    // The second ruling fires on two listings as well, and a date without a grade on its last day may have a note.
    [Theory]
    [MemberData(nameof(ReasonCodes))]
    public void Grade_Case_HasItsReasonFirst(string code)
    {
        var result = Grade(Cases[code]);

        Assert.Equal(code, result.Reasons[0].Code);
        Assert.Equal(code == "CG0521" ? 2 : 1, result.Reasons.Length);
    }

    private static Case Mechanisms(decimal? audit, params CreditRecord[] records) => new(records)
    {
        Scheme = "Mechanisms.yaml",
        Facts = { ["audit"] = audit is { } score ? score : default(FactValue) },
    };

    private static GradingResult Grade(Case trial)
    {
        var facts = trial.Facts.Count > 0
            ? trial.Facts
            : new Dictionary<string, FactValue> { ["founded"] = new LocalDate(2020, 1, 1) };
        if (trial.Fact is var (code, value))
        {
            facts[code] = value;
        }

        var subject = new CreditSubject("S1", trial.Type) { Records = trial.Records, Facts = facts };
        return Loading.Grader(File.ReadAllText(DiagnosticFixtures.PathOf(trial.Scheme))).Grade(subject, trial.AsOf,
            trial.Options);
    }

    private sealed record Case(params CreditRecord[] Records)
    {
        public string? Type { get; init; } = "enterprise";

        public string Scheme { get; init; } = "Grading.yaml";

        /// <summary>One fact beside those that every case has.</summary>
        public (string Code, FactValue Value)? Fact { get; init; }

        /// <summary>All facts, instead.</summary>
        public Dictionary<string, FactValue> Facts { get; } = [];

        public LocalDate AsOf { get; init; } = Day;

        public GradingOptions? Options { get; init; }
    }
}
