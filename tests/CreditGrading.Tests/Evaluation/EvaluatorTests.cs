using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Evaluation;

public sealed class EvaluatorTests
{
    private static readonly LocalDate Day = Trial.Day;

    public static TheoryData<string, CreditRecord, string, bool> Records => new()
    {
        { "in its year, last day", Trial.Record(occurredOn: Day.PlusYears(-1)), "{years: 1}", true },
        { "a day past its year", Trial.Record(occurredOn: Day.PlusYears(-1).PlusDays(-1)), "{years: 1}", false },
        { "today", Trial.Record(occurredOn: Day), "{years: 1}", true },
        { "tomorrow", Trial.Record(occurredOn: Day.PlusDays(1)), "{years: 1}", false },
        { "known today", Trial.Record() with { KnownOn = Day }, "unlimited", true },
        { "known tomorrow", Trial.Record() with { KnownOn = Day.PlusDays(1) }, "unlimited", false },
        { "repaired today", Trial.Record() with { RepairedOn = Day }, "unlimited", false },
        { "repaired tomorrow", Trial.Record() with { RepairedOn = Day.PlusDays(1) }, "unlimited", true },
        { "withdrawn today", Trial.Record() with { WithdrawnOn = Day }, "unlimited", false },
        { "withdrawn tomorrow", Trial.Record() with { WithdrawnOn = Day.PlusDays(1) }, "unlimited", true },
        { "unconfirmed", Trial.Record() with { Status = RecordStatus.Unconfirmed }, "unlimited", false },
        { "own term ends today", Trial.Record() with { ExpiresOn = Day }, "ownTerm", true },
        { "own term ended yesterday", Trial.Record() with { ExpiresOn = Day.PlusDays(-1) }, "ownTerm", false },
        { "first day of the quarter", Trial.Record(occurredOn: new(2023, 1, 1)), "evaluationPeriod", true },
        { "last day of the quarter before", Trial.Record(occurredOn: new(2022, 12, 31)), "evaluationPeriod", false },
    };

    public static TheoryData<string, CreditRecord, string, bool> ContinuingRecords => new()
    {
        { "going on since long ago", Trial.Record(occurredOn: new(1999, 1, 1)), "{years: 1}", true },
        { "ended a year ago", Trial.Record(occurredOn: new(1999, 1, 1)) with { EndedOn = Day.PlusYears(-1) }, "{years: 1}",
            true },
        { "ended longer ago", Trial.Record(occurredOn: new(1999, 1, 1)) with { EndedOn = Day.PlusYears(-1).PlusDays(-1) },
            "{years: 1}", false },
        { "ends today", Trial.Record() with { EndedOn = Day }, "untilEnded", false },
        { "ends tomorrow", Trial.Record() with { EndedOn = Day.PlusDays(1) }, "untilEnded", true },
        { "going on", Trial.Record(), "untilEnded", true },
        { "going on, in this quarter", Trial.Record(), "evaluationPeriod", true },
        { "ended before the quarter", Trial.Record() with { EndedOn = new(2022, 12, 31) }, "evaluationPeriod", false },
    };

    [Theory]
    [MemberData(nameof(Records))]
    public void Evaluate_Record_CountsOrNot(string situation, CreditRecord record, string validity, bool counts) =>
        AssertCounts(situation, record, SmallScheme.Deduction(validity: validity), counts);

    [Theory]
    [MemberData(nameof(ContinuingRecords))]
    public void Evaluate_ContinuingConduct_CountsOrNot(string situation, CreditRecord record, string validity, bool counts) =>
        AssertCounts(situation, record, SmallScheme.Deduction(validity: validity, more: "continuing: true"), counts);

    // The lag moves the start and never the end.
    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    [InlineData(365, true)]
    [InlineData(366, false)]
    public void Evaluate_Lag_DelaysTheStartAndNotTheEnd(int daysAgo, bool counts) => AssertCounts(
        "lag", Trial.Record(occurredOn: Day.PlusDays(-daysAgo)), SmallScheme.Deduction(validity: "{days: 365}",
            more: "lagDays: 30"), counts);

    [Fact]
    public void Evaluate_KnowledgeDate_ReplacesTheEvaluationDate()
    {
        var yaml = SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction()));
        var subject = new CreditSubject("S1") { Records = [Trial.Record() with { KnownOn = Day.PlusDays(5) }] };

        Assert.Equal(100, Trial.Grade(yaml, subject, new() { KnownBy = Day.PlusDays(4) }).Score);
        Assert.Equal(90, Trial.Grade(yaml, subject, new() { KnownBy = Day.PlusDays(5) }).Score);
    }

    [Fact]
    public void Evaluate_Caps_ComeBeforeGroupLimitsAndTheseBeforeThoseOfTheScore()
    {
        var yaml = SmallScheme.With(
            "score: {better: higher, base: 100, floor: 0, ceiling: 130}",
            $"groups: [{{code: good, {SmallScheme.Name}, base: 5, ceiling: 40}}]",
            SmallScheme.Indicators(
                SmallScheme.Bonus("a", "30", more: "group: good, cap: {points: 50}"),
                SmallScheme.Bonus("b", "10", more: "group: good"),
                SmallScheme.Bonus("c", "10"),
                SmallScheme.Deduction("d", "15")));

        Assert.Equal(105, Score(yaml));
        Assert.Equal(130, Score(yaml, "a", "a"));
        Assert.Equal(125, Score(yaml, "a", "a", "d"));
        Assert.Equal(130, Score(yaml, "a", "a", "b", "c"));
        Assert.Equal(0, Score(yaml, [.. Enumerable.Repeat("d", 9)]));
    }

    [Fact]
    public void Evaluate_LowerIsBetter_AddsDeductionsAndSubtractsBonuses()
    {
        var yaml = SmallScheme.With(
            "score: {better: lower, base: 0}",
            "grades: [{grade: A, score: {atMost: 0}}, {grade: B}]",
            SmallScheme.Indicators(SmallScheme.Deduction(), SmallScheme.Bonus(points: "3")));

        Assert.Equal(7, Score(yaml, "penalty", "award"));
    }

    [Fact]
    public void Evaluate_Outcomes_AreTriedInTheSchemesOrder()
    {
        var yaml = SmallScheme.With(
            $"outcomes: [{{outcome: first, {SmallScheme.Name}, when: {{subjectType: socialOrganization}}}}, "
            + $"{{outcome: second, {SmallScheme.Name}, when: {{subjectType: enterprise}}}}, {{outcome: third, {SmallScheme.Name}, when: {{subjectType: enterprise}}}}]");

        Assert.Equal("second", Trial.Grade(yaml).NamedOutcome?.Code);
    }

    [Fact]
    public void Evaluate_OutcomeUnknownBeforeOneThatHolds_IsUndetermined()
    {
        var yaml = SmallScheme.With(
            SmallScheme.Fact("dissolved", "kind: flag, better: none"),
            $"outcomes: [{{outcome: first, {SmallScheme.Name}, when: {{facts: {{dissolved: true}}}}}}, {{outcome: second, {SmallScheme.Name}, when: {{subjectType: enterprise}}}}]");

        Assert.Equal(["CG0431 dissolved"], Trial.ReasonsOf(Trial.Grade(yaml)));
        Assert.Equal("second", Trial.Grade(yaml, Trial.Subject(("dissolved", false))).NamedOutcome?.Code);
    }

    [Theory]
    [InlineData(null, "enterprise", GradingOutcome.Graded)]
    [InlineData(null, null, GradingOutcome.Undetermined)]
    [InlineData("", "enterprise", GradingOutcome.Graded)]
    [InlineData("school", "enterprise", GradingOutcome.NotRated)]
    public void Evaluate_SubjectType_IsTheDefaultOrKnownOrNotGraded(string? type, string? byDefault, GradingOutcome expected)
    {
        var yaml = SmallScheme.With($"subjects: {{types: [enterprise]{(byDefault is null ? "" : $", default: {byDefault}")}}}");

        Assert.Equal(expected, Trial.Grade(yaml, new CreditSubject("S1", type)).Outcome);
    }

    [Theory]
    [InlineData(0, 1, "B")]
    [InlineData(-1, 1, "A")]
    [InlineData(0, -1, "A")]
    public void Evaluate_Continues_HoldsForCountedRecordsThatHaveNotEnded(int occurred, int ended, string grade)
    {
        var yaml = SmallScheme.With(
            SmallScheme.Indicators(SmallScheme.Signal("going", validity: "{years: 1}", more: "continuing: true, lagDays: 1")),
            SmallScheme.Ruling("{continues: [going]}"));
        var record = Trial.Record("going", Day.PlusDays(-1 - occurred)) with { EndedOn = Day.PlusDays(ended) };
        record = occurred < 0 ? record with { OccurredOn = Day } : record;

        Assert.Equal(grade, Trial.Grade(yaml, record).Grade?.Code);
    }

    [Theory]
    [InlineData("100.05", "B")]
    [InlineData("100.04", "A")]
    public void Evaluate_Sum_AddsTheAmountsOfCountedRecords(string amount, string grade)
    {
        var yaml = SmallScheme.With(
            SmallScheme.Indicators(SmallScheme.Signal()), SmallScheme.Ruling("{sum: {of: [listed], atLeast: 200.05}}"));
        var record = Trial.Record("listed");

        var result = Trial.Grade(
            yaml,
            record with { Amount = 100 },
            record with { Amount = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture) },
            record,
            record with { Amount = 900, Status = RecordStatus.Unconfirmed });

        Assert.Equal(grade, result.Grade?.Code);
    }

    private static void AssertCounts(string situation, CreditRecord record, string indicator, bool counts)
    {
        var result = Trial.Grade(SmallScheme.With("evaluation: {every: quarter}", SmallScheme.Indicators(indicator)), record);

        Assert.True(result.Score == (counts ? 90 : 100), $"{situation}: {result.Score}");
    }

    private static decimal? Score(string yaml, params string[] indicators) =>
        Trial.Grade(yaml, [.. indicators.Select(indicator => Trial.Record(indicator))]).Score;
}
