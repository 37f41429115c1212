using CreditGrading.Bulk;
using CreditGrading.Compilation;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Bulk;

/// <summary>What is wrong with a subject rejects it as it does alone; facts and types are read as they are alone.</summary>
public sealed class BatchFolderTests
{
    private const string Facts =
        "facts: [{code: closed, name: {zh: 示例, en: Example}, kind: flag, better: false, default: false},"
        + " {code: staff, name: {zh: 示例, en: Example}, kind: number, better: higher, atLeast: 0, atMost: 100, default: 3},"
        + " {code: founded, name: {zh: 示例, en: Example}, kind: date, better: none},"
        + " {code: size, name: {zh: 示例, en: Example}, kind: choice, better: listedFirst, values: [large, small], default: large}]";

    private static readonly string Scheme = SmallScheme.With(
        Facts, SmallScheme.Indicators(SmallScheme.Deduction(), SmallScheme.Bonus(), SmallScheme.Signal()),
        "grades: [{grade: A, score: {atLeast: 100}}, {grade: B, score: {atLeast: 50}}, {grade: C}]",
        "rulings: [{when: {facts: {closed: true}}, cap: B}, {when: {facts: {staff: {below: 3}}}, cap: C}, {when: {facts: {size: small}}, cap: B}]");

    [Fact]
    public void Fold_FaultOfOneSubject_RejectsItAndNoOther()
    {
        var id = Trial.Record() with { RecordId = "r" };
        IReadOnlyList<CreditRecord>[] subjects =
        [
            [Trial.Record()], [null!], [Trial.Record(), null!], [id, id], [id, Trial.Record("award") with { RecordId = "r" }],
            [Trial.Record() with { RecordId = "" }, Trial.Record() with { RecordId = "" }], [id, id with { RecordId = "R" }],
            [Trial.Record("unknown")], [Trial.Record("unknown"), Trial.Record()], [Trial.Record("")], [Trial.Record(null!)], [],
        ];

        var results = BatchTrial.Agree(Loading.Grader(Scheme), BatchTrial.Batch(subjects));

        Assert.Equal([1, 2, 3, 4, 7, 8, 9, 10], Rejected(results));
    }

    [Fact]
    public void Fold_UnknownIndicatorsIgnored_LeavesTheRestOfTheSubject()
    {
        var unknown = Trial.Record("unknown") with { RecordId = "r", Quantity = -1 };

        var results = BatchTrial.Agree(
            Loading.Grader(Scheme), BatchTrial.Batch([unknown], [unknown, Trial.Record(), unknown], [Trial.Record(),
                Trial.Record() with { Quantity = -1 }]),
            options: new() { IgnoreUnknownIndicators = true });

        Assert.Equal([2], Rejected(results));
        Assert.Equal((100m, 90m), (results.ScoreOf(0), results.ScoreOf(1)));
    }

    [Fact]
    public void Fold_Facts_AreReadAsTheyAreAlone()
    {
        FactValue[] values = [default, true, false, "true", "no", 3m, 2m, 0m, 100m, 100.5m, 101m, -1m, "3", Trial.Day,
            "2020-01-01", "large", "small", "Small", ""];
        string[] codes = ["closed", "staff", "founded", "size", "undeclared", "objection_open", "current_grade", ""];
        var subjects =
            from code in codes
            from value in values.Select((item, index) => (Index: index, Item: item))
            from records in (int[])[0, 1, 3]
            select new CreditSubject($"{code} {value.Index} {records}")
            {
                Facts = new Dictionary<string, FactValue> { [code] = value.Item, ["closed "] = default }
                    .Where(fact => fact.Key == code || records == 3 && value.Index == 0).ToDictionary(),
                Records = [.. Enumerable.Repeat(Trial.Record(), records)],
            };

        var results = BatchTrial.Agree(Loading.Grader(Scheme), BatchTrial.BatchOf(subjects));

        Assert.InRange(Rejected(results).Count(), results.Count / 4, results.Count * 9 / 10);
        Assert.Equal([0, 1, 2], results.Ranks.ToArray().Where(rank => rank >= 0).Distinct().Order().Select(rank => (int)rank));
    }

    // Subjects that state a default and that state nothing come to the same, by different ways.
    [Fact]
    public void Fold_FactsThatEqualTheDefault_ComeToWhatNoFactsComeTo()
    {
        var stated = new Dictionary<string, FactValue> { ["closed"] = false, ["staff"] = 3m, ["size"] = "large" };
        var batch = BatchTrial.BatchOf(
            new("S0") { Records = [Trial.Record()] }, new("S1") { Records = [Trial.Record()], Facts = stated },
            new CreditSubject("S2")
            {
                Records = [Trial.Record()],
                Facts = new Dictionary<string, FactValue> { ["staff"] = default },
            });

        var lines = BatchTrial.LinesOf(BatchTrial.Agree(Loading.Grader(Scheme), batch)).ToList();

        Assert.Single(lines.Distinct());
        Assert.Equal([BatchPath.Simple, BatchPath.Concluded, BatchPath.Concluded], BatchPaths.Of(Scheme, batch));
    }

    [Theory]
    [InlineData("subjects: {types: [enterprise, socialOrganization], default: socialOrganization}")]
    [InlineData("subjects: {types: [enterprise, socialOrganization]}")]
    public void Fold_Types_AreReadAsTheyAreAlone(string types)
    {
        var yaml = SmallScheme.With(
            types, SmallScheme.Indicators(SmallScheme.Deduction()),
            "grades: [{grade: A, score: {atLeast: 100}}, {grade: B}, {grade: C, rulingOnly: true}]",
            "rulings: [{when: {subjectType: socialOrganization}, cap: C}]");
        var batch = BatchTrial.BatchOf(
            from type in (string?[])[null, "", "enterprise", "socialOrganization", "Enterprise", "other"]
            from records in (int[])[0, 1]
            select new CreditSubject($"{type ?? "none"} {records} {type?.Length}",
                type)
            { Records = [.. Enumerable.Repeat(Trial.Record(), records)] });

        var results = BatchTrial.Agree(Loading.Grader(yaml), batch);

        Assert.Equal(0, results.Ranks[4]);
        Assert.Equal(1, results.Ranks[5]);
        Assert.Equal(2, results.Ranks[6]);
        Assert.All(results.Outcomes.ToArray()[8..], outcome => Assert.Equal(GradingOutcome.NotRated, outcome));
        Assert.Contains(BatchPath.Simple, BatchPaths.Of(yaml, batch));
    }

    // Records beyond what can be added up are a fault, whether the scheme knows them or not.
    [Theory]
    [InlineData(CompiledScheme.MaxRecords, false)]
    [InlineData(CompiledScheme.MaxRecords + 1, true)]
    public void Fold_VeryManyRecords_AreAFaultFromOneOnward(int count, bool isRejected)
    {
        var grader = Loading.Grader(Scheme);
        var options = new GradingOptions { IgnoreUnknownIndicators = true };
        var builder = new SubjectBatchBuilder();
        var (subject, unknown) = (builder.AddSubject("S1"), builder.IndicatorOf("unknown"));
        for (var i = 0; i < count; i++)
        {
            builder.AddRecord(subject, unknown, Trial.Day);
        }

        var results = new BatchResults();
        grader.GradeMany(builder.Build(), Trial.Day, results, new() { Grading = options });

        var alone = grader.Grade(new("S1") { Records = [.. Enumerable.Repeat(Trial.Record("unknown"), count)] }, Trial.Day,
            options);
        Assert.Equal([BatchTrial.LineOf(alone)], BatchTrial.LinesOf(results));
        Assert.Equal(isRejected, results.OutcomeOf(0) == GradingOutcome.Rejected);
    }

    [Fact]
    public void Fold_UnitsAndActs_AreOfOneSubjectEach()
    {
        var yaml = SmallScheme.With(
            SmallScheme.Indicators(SmallScheme.Deduction(), SmallScheme.Signal()), "acts: [{of: deductions}]",
            "rulings: [{when: {count: {of: [listed], atLeast: 2, unit: act}}, cap: B}]");
        var act = Trial.Record() with { Act = "a" };
        var listed = Trial.Record("listed") with { Act = "a" };

        var results = BatchTrial.Grade(
            yaml, [act, act], [act], [act, act with { Act = "b" }], [listed, listed], [listed,
                listed with { Act = "b" }], [listed with { Act = "b" }]);

        Assert.Equal([90, 90, 80, 100, 100, 100], results.ScaledScores.ToArray());
        Assert.Equal([1, 1, 1, 0, 1, 0], results.Ranks.ToArray().Select(rank => (int)rank));
    }

    private static IEnumerable<int> Rejected(BatchResults results) =>
        Enumerable.Range(0, results.Count).Where(i => results.OutcomeOf(i) == GradingOutcome.Rejected);
}
