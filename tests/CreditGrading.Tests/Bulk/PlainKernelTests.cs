using CreditGrading.Bulk;
using CreditGrading.Compilation;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Bulk;

/// <summary>The loop over records in each of its forms, and what it leaves to the evaluator.</summary>
public sealed class PlainKernelTests
{
    private const string Rungs = "grades: [{grade: A, score: {atLeast: 100}}, {grade: B, score: {above: 88}}, {grade: C, score: {atLeast: 75}}, {grade: D}]";

    // With and without terms that differ, days that differ, and marks: each form of the loop, all its subjects at once.
    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(true, true, false)]
    [InlineData(false, false, true)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(true, true, true)]
    public void Grade_EachFormOfTheLoop_GivesWhatEachSubjectHasAlone(bool hasTerms, bool hasDates, bool hasMarks)
    {
        string[] codes = ["penalty", "award", "listed", .. hasTerms ? ["termed"] : Array.Empty<string>(),
            .. hasDates ? ["lagging"] : Array.Empty<string>()];
        var yaml = SmallScheme.With(
            "sources: {plan: {title: 方案}}", "assumed", "cite: plan 一", Rungs,
            SmallScheme.Indicators(
                SmallScheme.Deduction(validity: "{months: 6}",
                    more: $"cap: {{points: 50}}{(hasMarks ? ", assumed: an example" : "")}"),
                SmallScheme.Bonus(points: "3", validity: "{years: 1}"), SmallScheme.Signal(validity: "{years: 1}"),
                SmallScheme.Deduction("termed", "{by: severity, minor: 5, general: 9}",
                    "{by: severity, minor: {months: 2}, general: {months: 9}}"),
                SmallScheme.Deduction("lagging", "6", "{months: 5}", "lagDays: 31")),
            "rulings: [{when: {count: {of: [listed], atLeast: 2}}, cap: C}]");
        var batch = Batch(codes);

        var results = BatchTrial.Agree(Loading.Grader(yaml), batch);

        Assert.Equal((hasTerms, hasDates, hasMarks), FormOf(yaml, batch));
        Assert.Equal([-1, 0, 1, 2, 3], results.Ranks.ToArray().Distinct().Order().Select(rank => (int)rank));
        var paths = BatchPaths.Of(yaml, batch);
        Assert.All([BatchPath.Simple, BatchPath.Counted], path => Assert.Contains(path, paths));
        Assert.Equal(hasMarks, Enumerable.Range(0, results.Count).Any(results.UsesAssumed));
        BatchTrial.Agree(Loading.Grader(yaml), batch, Trial.Day.PlusMonths(-3), new() { KnownBy = Trial.Day });
    }

    // Few counted indicators are looked at for each subject, many are marked by their records: the answer is the same.
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(9)]
    public void Grade_CountedIndicators_BringTheRulingsOnlyWhereARecordCounts(int counted)
    {
        var yaml = PlainTablesTests.Signals(10, counted);
        CreditRecord[] records = [.. Enumerable.Range(0, 10).Select(i => Trial.Record($"s{i}"))];

        var results = BatchTrial.Grade(
            yaml, [.. records.Select(record => (IReadOnlyList<CreditRecord>)[record]),
                [.. records.Select(record => record with { RepairedOn = Trial.Day })], []]);

        Assert.Equal(
            Enumerable.Range(0, 12).Select(i => i < counted ? 1 : 0), results.Ranks.ToArray().Select(rank => (int)rank));
        Assert.Equal(counted > 4, FormOf(yaml, BatchTrial.Batch(records)).HasMarks);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Grade_AssumedIndicators_TakePartWhereThereIsARecord(bool areAll, bool isOne)
    {
        var lapsed = Trial.Record() with { WithdrawnOn = Trial.Day.PlusDays(-1) };

        var results = BatchTrial.Grade(
            PlainTablesTests.Assumed(areAll,
                isOne), [], [Trial.Record()], [lapsed], [Trial.Record("award")], [Trial.Record("award"), lapsed]);

        Assert.Equal(
            [areAll, areAll || isOne, areAll || isOne, areAll, areAll || isOne], Enumerable.Range(0,
                5).Select(results.UsesAssumed));
    }

    // The days on which a record begins and ceases to count, each with the day before and after.
    [Theory]
    [InlineData("penalty", 0, 184)]
    [InlineData("lagging", 40, 184)]
    public void Grade_DaysOfARecord_CountFromTheFirstToTheLast(string indicator, int first, int last)
    {
        var yaml = RecordKinds.Scheme(isPlain: true);
        var occurred = new NodaTime.LocalDate(2022, 3, 31);
        var batch = BatchTrial.Batch([Trial.Record(indicator, occurred)], [Trial.Record(indicator,
            occurred) with { KnownOn = occurred }]);
        var grader = Loading.Grader(yaml);
        for (var days = -1; days < 230; days++)
        {
            var results = BatchTrial.Agree(grader, batch, occurred.PlusDays(days));

            var counts = days >= first && days < last;
            Assert.Equal([counts ? 90 : 100, counts ? 90 : 100], Enumerable.Range(0,
                2).Select(i => (int)results.ScoreOf(i)!.Value));
        }
    }

    [Theory]
    [InlineData("period: previous")]
    [InlineData("period: current")]
    public void Grade_EvaluationPeriods_HoldTheirRecordsOnly(string period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var yaml = SmallScheme.With(
            $"evaluation: {{every: quarter, {period}}}",
            SmallScheme.Indicators(SmallScheme.Deduction(validity: "evaluationPeriod")));
        var grader = Loading.Grader(yaml);
        var batch = BatchTrial.Batch(
            [.. Enumerable.Range(0,
                300).Select(days => (IReadOnlyList<CreditRecord>)[Trial.Record(occurredOn: Trial.Day.PlusDays(1 - days))])]);
        int CountsAfter(int days) => BatchTrial.Agree(grader, batch,
            Trial.Day.PlusDays(days)).Ranks.ToArray().Count(rank => rank > 0);

        int[] counts = [CountsAfter(0), CountsAfter(1), CountsAfter(45), CountsAfter(92)];

        Assert.Equal(period.EndsWith("previous", StringComparison.Ordinal) ? [92, 90, 90, 1] : [90, 1, 1, 0], counts);
        Assert.All(BatchPaths.Of(yaml, batch), path => Assert.Equal(BatchPath.Simple, path));
    }

    // Fractions, means over units and objections: the kernel adds up what it can, the evaluator concludes.
    [Theory]
    [InlineData("objections: {effect: currentResultStands}")]
    [InlineData("suspendBonuses: [{when: {count: {of: [listed], atLeast: 1}}, of: [award]}]")]
    [InlineData("groups: [{code: a, name: {zh: 示例, en: Example}, weight: 0.333333, base: 50}, {code: b, name: {zh: 示例, en: Example}, weight: 0.666667, base: 70}]")]
    [InlineData("outcomes: [{outcome: gone, name: {zh: 示例, en: Example}, when: {count: {of: [listed], atLeast: 2}}}]")]
    [InlineData("rulings: [{when: {score: {atLeast: 107}}, cap: B, allowNonMonotone: an example}]")]
    [InlineData("score: {better: higher, base: {from: staff}}\nfacts: [{code: staff, name: {zh: 示例, en: Example}, kind: number, better: higher, atLeast: 0, atMost: 100, default: 90}]")]
    public void Grade_MoreThanTheScore_GivesWhatEachSubjectHasAlone(string section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var sections = section.Split('\n');
        var yaml = SmallScheme.With(
            [Rungs, SmallScheme.Indicators(SmallScheme.Deduction(validity: "{years: 1}"), SmallScheme.Bonus(points: "7"),
                SmallScheme.Signal()), .. sections]);
        var batch = Batch(["penalty", "award", "listed"], withFacts: true);

        var results = BatchTrial.Agree(Loading.Grader(yaml), batch,
            options: new() { IgnoreUnknownIndicators = true });

        Assert.InRange(results.Outcomes.ToArray().Count(outcome => outcome != GradingOutcome.Rejected), results.Count / 2,
            results.Count);
        Assert.InRange(BatchTrial.LinesOf(results).Distinct().Count(), 5, results.Count);
    }

    private static (bool HasTerms, bool HasDates, bool HasMarks) FormOf(string yaml, SubjectBatch batch)
    {
        var scheme = BatchPaths.Compile(yaml);
        var shape = PlainShape.Of(scheme)!;
        var plain = batch.FoldedFor(scheme, false, shape).Plain!;
        return (plain.Terms.Length > 0, plain.Clocks.Length > 0, new PlainTables(DatedScheme.Create(scheme, Trial.Day),
            shape).HasMarks);
    }

    private static SubjectBatch Batch(string[] codes, bool withFacts = false)
    {
        var builder = new SubjectBatchBuilder();
        for (var i = 0; i < 400; i++)
        {
            var subject = builder.AddSubject($"S{i}", i % 50 == 0 ? "other" : null);
            for (var k = 0; k < i % 7; k++)
            {
                builder.AddRecord(subject, new CreditRecord
                {
                    Indicator = codes[(i + (k * k)) % codes.Length],
                    OccurredOn = Trial.Day.PlusDays(-(((i * 13) + (k * 50)) % 400)),
                    Severity = i % 2 == 0 ? "minor" : "general",
                    RepairedOn = (i + k) % 9 == 0 && codes[(i + (k * k)) % codes.Length] != "award"
                        ? Trial.Day.PlusDays((k % 3) - 1)
                        : null,
                });
            }

            if (withFacts && i % 3 == 0)
            {
                builder.AddFact(subject, "objection_open", i % 2 == 0);
                builder.AddFact(subject, "current_grade", i % 5 == 0 ? "A" : "B");
            }
        }

        return builder.Build();
    }
}
