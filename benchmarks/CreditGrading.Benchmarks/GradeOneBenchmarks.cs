using BenchmarkDotNet.Attributes;
using NodaTime;

namespace CreditGrading.Benchmarks;

/// <summary>
/// One subject with eight records under a scheme of points and caps: the grader against the idiomatic C# that a team would write for this
/// one scheme, with GroupBy and decimal. Both give the same score, or the benchmark does not start.
/// </summary>
[MemoryDiagnoser]
public class GradeOneBenchmarks
{
    private static readonly LocalDate AsOf = new(2023, 3, 31);

    private static readonly Dictionary<string, (decimal Points, decimal Cap, int Years, int Sign)> Rules = new()
    {
        ["warning"] = (10m, 50m, 1, -1),
        ["fine"] = (30m, 120m, 2, -1),
        ["award"] = (20m, 60m, 3, 1),
        ["promise-kept"] = (5m, 20m, 1, 1),
    };

    private readonly CreditSubject _subject = new("S1", "enterprise")
    {
        Records =
        [
            new() { Indicator = "warning", OccurredOn = new(2022, 6, 1) },
            new() { Indicator = "warning", OccurredOn = new(2021, 6, 1) },
            new() { Indicator = "fine", OccurredOn = new(2021, 9, 30) },
            new() { Indicator = "fine", OccurredOn = new(2022, 2, 28), RepairedOn = new(2022, 12, 1) },
            new() { Indicator = "award", OccurredOn = new(2020, 4, 1) },
            new() { Indicator = "award", OccurredOn = new(2022, 4, 1) },
            new() { Indicator = "promise-kept", OccurredOn = new(2022, 5, 1) },
            new() { Indicator = "promise-kept", OccurredOn = new(2022, 7, 1) },
        ],
    };

    private readonly Grader _grader = Grader.Compile(SchemeLoader.LoadOrThrow(Scheme));

    private const string Scheme = """
        semantics: 1
        id: bench
        version: "1"
        name: {zh: 基准测试, en: Benchmark}
        inForce: {firstDay: 2020-01-01, assumed: a benchmark}
        subjects: {types: [enterprise]}
        score: {better: higher, base: 1000, floor: 0, assumed: a benchmark}
        indicators:
          - {code: warning, name: {zh: 警告, en: Warning}, kind: deduction, points: 10, validity: {years: 1}, cap: {points: 50}, assumed: a benchmark}
          - {code: fine, name: {zh: 罚款, en: Fine}, kind: deduction, points: 30, validity: {years: 2}, cap: {points: 120}, assumed: a benchmark}
          - {code: award, name: {zh: 表彰, en: Award}, kind: bonus, points: 20, validity: {years: 3}, cap: {points: 60}, assumed: a benchmark}
          - {code: promise-kept, name: {zh: 履约, en: Promise kept}, kind: bonus, points: 5, validity: {years: 1}, cap: {points: 20}, assumed: a benchmark}
        grades:
          - {grade: A, score: {atLeast: 1000}, assumed: a benchmark}
          - {grade: B, score: {atLeast: 900}, assumed: a benchmark}
          - {grade: C, assumed: a benchmark}
        """;

    [GlobalSetup]
    public void CheckThatBothAgree()
    {
        if (Grade() != GroupBy())
        {
            throw new InvalidOperationException($"the grader gives {Grade()}, the loop {GroupBy()}");
        }
    }

    [Benchmark(Baseline = true)]
    public decimal GroupBy()
    {
        var score = 1000m;
        foreach (var records in _subject.Records.Where(Counts).GroupBy(record => record.Indicator))
        {
            var (points, cap, _, sign) = Rules[records.Key];
            score += sign * Math.Min(records.Sum(_ => points), cap);
        }

        return Math.Max(score, 0m);
    }

    [Benchmark]
    public decimal Grade() => _grader.Grade(_subject, AsOf).Score!.Value;

    private static bool Counts(CreditRecord record) =>
        (record.RepairedOn is null || record.RepairedOn > AsOf)
        && record.OccurredOn <= AsOf
        && record.OccurredOn!.Value.PlusYears(Rules[record.Indicator].Years) >= AsOf;
}
