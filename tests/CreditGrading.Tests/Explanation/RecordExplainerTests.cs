using CreditGrading.Explanation;
using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Explanation;

/// <summary>
/// What became of records: their states and days, and the steps of their points. The evaluation date is 2023-03-31.
/// </summary>
public sealed class RecordExplainerTests
{
    private static readonly LocalDate Day = Trial.Day;

    [Fact]
    public void Explain_CountedForAYear_GivesFirstAndLastDay()
    {
        var record = Only(Deduction("{years: 1}"), Trial.Record(occurredOn: new(2022, 6, 1)));

        Assert.Equal(RecordState.Counted, record.State);
        Assert.Equal(new LocalDate(2022, 6, 1), record.NamedDate);
        Assert.Equal((new(2022, 6, 1), new(2023, 6, 1), new(2023, 6, 2)), (record.Since, record.LastDay, record.ChangesOn));
        Assert.Equal(-10, record.Contribution);
    }

    [Fact]
    public void Explain_WithoutATerm_HasNoLastDay()
    {
        var record = Only(Deduction("unlimited"), Trial.Record());

        Assert.Equal((null, null), (record.LastDay, record.ChangesOn));
    }

    [Fact]
    public void Explain_KnownLater_CountsSinceThen() => Assert.Equal(
        new LocalDate(2022, 7, 1),
        Only(Deduction(), Trial.Record(occurredOn: new(2022, 6, 1)) with { KnownOn = new(2022, 7, 1) }).Since);

    // What was known by a day that the caller gives does not depend on the evaluation date.
    [Fact]
    public void Explain_KnowledgeDateGiven_CountsSinceItsOwnStart() => Assert.Equal(
        new LocalDate(2022, 6, 1),
        Explain(
            Deduction(), new() { KnownBy = Day }, Trial.Record(occurredOn: new(2022, 6, 1)) with
            {
                KnownOn = new(2022, 7,
                1)
            }).Records[0].Since);

    [Fact]
    public void Explain_NotYetKnown_SaysFromWhen() => AssertOut(
        RecordState.NotYetKnown, null, Day.PlusDays(1), Trial.Record() with { KnownOn = Day.PlusDays(1) });

    [Fact]
    public void Explain_Unconfirmed_HasNoDays() => AssertOut(
        RecordState.Unconfirmed, null, null, Trial.Record() with { Status = RecordStatus.Unconfirmed });

    [Fact]
    public void Explain_Withdrawn_SaysSinceWhen() =>
        AssertOut(RecordState.Withdrawn, Day, null, Trial.Record() with { WithdrawnOn = Day });

    [Fact]
    public void Explain_NotStarted_SaysFromWhen() => AssertOut(
        RecordState.NotStarted, null, Day.PlusDays(1), Trial.Record(occurredOn: Day.PlusDays(1)));

    [Fact]
    public void Explain_Repaired_SaysSinceWhen() =>
        AssertOut(RecordState.Repaired, Day, null, Trial.Record() with { RepairedOn = Day });

    [Fact]
    public void Explain_Lapsed_SaysSinceWhen()
    {
        var record = Only(Deduction("{months: 6}"), Trial.Record(occurredOn: new(2022, 8, 31)));

        Assert.Equal((RecordState.Lapsed, new(2023, 3, 1), null), (record.State, record.Since, record.ChangesOn));
    }

    // The reasons are tested in the order of the semantics: what was withdrawn before it lapsed stays withdrawn.
    [Fact]
    public void Explain_SeveralReasons_GivesTheFirst()
    {
        var record = Trial.Record(occurredOn: new(2020, 1, 1)) with
        {
            WithdrawnOn = new(2022, 1, 1),
            RepairedOn = new(2021, 1,
            1)
        };

        Assert.Equal(RecordState.Withdrawn, Only(Deduction("{months: 6}"), record).State);
        Assert.Equal(RecordState.Unconfirmed, Only(Deduction("{months: 6}"),
            record with { Status = RecordStatus.Unconfirmed }).State);
        Assert.Equal(RecordState.Repaired, Only(Deduction("{months: 6}"), record with { WithdrawnOn = null }).State);
    }

    [Fact]
    public void Explain_RepairToCome_EndsTheCountBefore()
    {
        var record = Only(Deduction("{years: 5}"), Trial.Record() with { RepairedOn = Day.PlusDays(10) });

        Assert.Equal((RecordState.Counted, Day.PlusDays(9), Day.PlusDays(10)), (record.State, record.LastDay, record.ChangesOn));
    }

    [Fact]
    public void Explain_Suspended_IsNotCounted()
    {
        var yaml = SmallScheme.With(
            SmallScheme.Indicators(SmallScheme.Bonus(), SmallScheme.Signal()),
            "suspendBonuses: [{when: {count: {of: [listed], atLeast: 1}}, of: bonuses}]");

        var explanation = Explain(yaml, null, Trial.Record("award"), Trial.Record("listed"));

        Assert.Equal([RecordState.Suspended, RecordState.Counted], explanation.Records.Select(record => record.State));
        Assert.Equal(0, explanation.Records[0].Contribution);
    }

    [Fact]
    public void Explain_SuspensionByAnUnknownFact_IsNotCertain()
    {
        var yaml = SmallScheme.With(
            SmallScheme.Fact("audited", "kind: flag, better: true"),
            SmallScheme.Indicators(SmallScheme.Bonus()),
            "suspendBonuses: [{when: {facts: {audited: false}}, of: bonuses}]");

        Assert.Equal(RecordState.SuspensionUnknown, Only(yaml, Trial.Record("award")).State);
    }

    [Fact]
    public void Explain_UnknownIndicatorIgnored_SaysSo()
    {
        var explanation = Explain(
            Deduction(), new() { IgnoreUnknownIndicators = true }, Trial.Record("other"), Trial.Record());

        Assert.Equal(["other", "penalty"], explanation.Records.Select(record => record.IndicatorCode));
        Assert.Equal([RecordState.Ignored, RecordState.Counted], explanation.Records.Select(record => record.State));
        Assert.Null(explanation.Records[0].Indicator);
    }

    [Fact]
    public void Explain_ReplacedByRepair_TellsOfBoth()
    {
        var yaml = SmallScheme.With(
            SmallScheme.Indicators(
                SmallScheme.Deduction(points: "10", validity: "{years: 3}", more: "repair: {effect: replace, as: minor-penalty}"),
                SmallScheme.Deduction("minor-penalty", "4", "{years: 1}")));

        var explanation = Explain(yaml, null, Trial.Record(occurredOn: new(2021, 6, 1)) with { RepairedOn = new(2023, 1, 10) });

        Assert.Equal([RecordState.Repaired, RecordState.Counted], explanation.Records.Select(record => record.State));
        Assert.Equal([false, true], explanation.Records.Select(record => record.IsReplacement));
        Assert.Equal([0, 0], explanation.Records.Select(record => record.Index));
        Assert.Equal(new LocalDate(2024, 1, 10), explanation.Records[1].LastDay);
        Assert.Equal(-4, explanation.Records[1].Contribution);
    }

    // A replacement lasts at most as long as the record would have.
    [Fact]
    public void Explain_ReplacedByRepair_EndsWithTheOriginal()
    {
        var yaml = SmallScheme.With(
            SmallScheme.Indicators(
                SmallScheme.Deduction(points: "10", validity: "{years: 2}", more: "repair: {effect: replace, as: minor-penalty}"),
                SmallScheme.Deduction("minor-penalty", "4", "{years: 1}")));

        var explanation = Explain(yaml, null, Trial.Record(occurredOn: new(2021, 6, 1)) with { RepairedOn = new(2023, 1, 10) });

        Assert.Equal(new LocalDate(2023, 6, 1), explanation.Records[1].LastDay);
    }

    [Fact]
    public void Explain_PreviousPeriodCounts_BeginsWithTheNextPeriod()
    {
        var yaml = SmallScheme.With(
            "evaluation: {every: quarter, period: previous}",
            SmallScheme.Indicators(SmallScheme.Deduction(validity: "evaluationPeriod")));

        var explanation = Explain(yaml, null, Trial.Record(occurredOn: new(2022, 11, 5)),
            Trial.Record(occurredOn: new(2023, 2, 5)));

        Assert.Equal((new(2023, 1, 1), new(2023, 3, 31)), (explanation.Records[0].Since, explanation.Records[0].LastDay));
        Assert.Equal((RecordState.NotStarted, new(2023, 4, 1)), (explanation.Records[1].State, explanation.Records[1].ChangesOn));
    }

    // It started, so that its repair is the first reason; the replacement begins with the period after its own.
    [Fact]
    public void Explain_RepairedUnderThePreviousPeriod_IsRepairedAndItsReplacementNotStarted()
    {
        var yaml = SmallScheme.With(
            "evaluation: {every: quarter, period: previous}",
            SmallScheme.Indicators(
                SmallScheme.Deduction(validity: "evaluationPeriod",
                    more: "repair: {effect: replace, as: milder}, allowNonMonotone: a test"),
                SmallScheme.Deduction("milder", "4", "evaluationPeriod")));

        var explanation = Explain(yaml, null, Trial.Record(occurredOn: new(2023, 2, 5)) with { RepairedOn = new(2023, 3, 1) });

        Assert.Equal((RecordState.Repaired, new(2023, 3, 1)), (explanation.Records[0].State, explanation.Records[0].Since));
        Assert.Equal((RecordState.NotStarted, new(2023, 4, 1)), (explanation.Records[1].State, explanation.Records[1].ChangesOn));
    }

    // Of records that weigh the same, counting once is kept as a cap in points; it is told as what it is.
    [Fact]
    public void Explain_CountedOnce_IsNotToldAsACapInPoints()
    {
        var explanation = Explain(Deduction(more: "unit: once"), null, Trial.Record(), Trial.Record());

        Assert.Equal([["Own 10"], ["Own 10", "Unit 0"]], explanation.Records.Select(StepsOf));
    }

    [Fact]
    public void Explain_TypeNotGraded_DoesNotSayThatASuspendableBonusCounts()
    {
        var yaml = SmallScheme.With(
            SmallScheme.Indicators(SmallScheme.Bonus(), SmallScheme.Signal()),
            "suspendBonuses: [{when: {count: {of: [listed], atLeast: 1}}, of: bonuses}]");

        var explanation = Loading.Grader(yaml).Explain(
            new CreditSubject("S1", "other") { Records = [Trial.Record("award"), Trial.Record("listed")] }, Day);

        Assert.Equal(GradingOutcome.NotRated, explanation.Result.Outcome);
        Assert.Equal(RecordState.SuspensionUnknown, explanation.Records[0].State);
        Assert.DoesNotContain("What counted", explanation.ToLetterText(MessageLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_UntilEnded_CountsUpToTheDayBefore()
    {
        var record = Only(
            Deduction("untilEnded", "continuing: true"),
            Trial.Record(occurredOn: new(2022, 1, 1)) with { EndedOn = new(2023, 5, 1) });

        Assert.Equal((new(2023, 4, 30), new(2023, 5, 1)), (record.LastDay, record.ChangesOn));
    }

    [Fact]
    public void Explain_Steps_TellOfQuantityAndRepeat()
    {
        var explanation = Explain(
            Deduction("{years: 3}", "unit: quantity, repeat: [2]"), null,
            Trial.Record(occurredOn: new(2022, 1, 1)), Trial.Record(occurredOn: new(2022, 2, 1)) with { Quantity = 3 });

        Assert.Equal(["Own 10"], StepsOf(explanation.Records[0]));
        Assert.Equal(["Own 10", "QuantityAndRepair 30", "Repeat 60"], StepsOf(explanation.Records[1]));
        Assert.Equal(-60, explanation.Records[1].Contribution);
    }

    [Fact]
    public void Explain_Steps_NameTheRecordThatCountsForTheAct()
    {
        var yaml = SmallScheme.With(
            SmallScheme.Indicators(SmallScheme.Deduction(), SmallScheme.Deduction("fine", "25")), "acts: [{of: deductions}]");

        var explanation = Explain(yaml, null, Trial.Record() with { Act = "a" }, Trial.Record("fine") with { Act = "a" });

        Assert.Equal(["Own 10", "Act 0"], StepsOf(explanation.Records[0]));
        Assert.Equal(1, explanation.Records[0].Steps[^1].OtherRecord);
        Assert.Equal(["Own 25"], StepsOf(explanation.Records[1]));
    }

    [Fact]
    public void Explain_Steps_NameTheSignalThatAbsorbsTheAct()
    {
        var yaml = SmallScheme.With(
            SmallScheme.Indicators(SmallScheme.Deduction(), SmallScheme.Signal()),
            "grades: [{grade: A, score: {atLeast: 100}}, {grade: B}]",
            "rulings: [{when: {count: {of: [listed], atLeast: 1}}, grade: B}]",
            "acts: [{of: deductions, absorbedBy: [listed]}]");

        var explanation = Explain(yaml, null, Trial.Record() with { Act = "a" }, Trial.Record("listed") with { Act = "a" });

        Assert.Equal(["Own 10", "Act 0"], StepsOf(explanation.Records[0]));
        Assert.Equal(1, explanation.Records[0].Steps[^1].OtherRecord);
        Assert.Empty(explanation.Records[1].Steps);
    }

    [Fact]
    public void Explain_WithoutAScore_RecordsStillWeigh()
    {
        var yaml = SmallScheme.With(
            "score", SmallScheme.Indicators(SmallScheme.Deduction(), SmallScheme.Bonus(points: "3")),
            "grades: [{grade: A, when: {netPoints: {atLeast: 0}}}, {grade: B}]");

        var explanation = Explain(yaml, null, Trial.Record(), Trial.Record("award"));

        Assert.Equal([-10, 3], explanation.Records.Select(record => record.Contribution));
        Assert.Empty(explanation.Contributions);
    }

    private static string Deduction(string validity = "{years: 3}", string more = "lagDays: 0") =>
        SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(validity: validity, more: more)));

    private static void AssertOut(RecordState state, LocalDate? since, LocalDate? changesOn, CreditRecord given)
    {
        var record = Only(Deduction(), given);

        Assert.Equal((state, since, changesOn), (record.State, record.Since, record.ChangesOn));
        Assert.Null(record.LastDay);
        Assert.Equal(0, record.Contribution);
        Assert.Empty(record.Steps);
    }

    private static RecordExplanation Only(string yaml, CreditRecord record) => Assert.Single(Explain(yaml, null, record).Records);

    private static IEnumerable<string> StepsOf(RecordExplanation record) =>
        record.Steps.Select(step => $"{step.Kind} {step.Points}");

    private static GradingExplanation Explain(string yaml, GradingOptions? options, params CreditRecord[] records) =>
        Loading.Grader(yaml).Explain(new CreditSubject("S1") { Records = records }, Day, options);
}
