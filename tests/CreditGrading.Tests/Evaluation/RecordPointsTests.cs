using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Evaluation;

/// <summary>What one record weighs: by how long its conduct lasted, what a repair gives back, how much is too much.</summary>
public sealed class RecordPointsTests
{
    private const string Shares =
        "repair: {effect: giveBack, shares: [{days: 30, amountUpTo: 1000, share: 0.8}, {days: 90, share: 0.5}, {share: 0.25}]}";

    // Three months from 2022-10-31 end with 2023-01-31; below four months ends with 2023-02-27.
    [Theory]
    [InlineData(2023, 1, 31, 95)]
    [InlineData(2023, 2, 1, 92)]
    [InlineData(2023, 2, 27, 92)]
    [InlineData(2023, 2, 28, 80)]
    public void OwnPointsOf_ConductThatEnded_GoByItsBrackets(int year, int month, int day, int score) => Assert.Equal(
        score, Score(Lasting(), Trial.Record(occurredOn: new(2022, 10, 31)) with { EndedOn = new(year, month, day) }));

    // What still continues on 2023-03-31 has lasted until then, whenever it is to end.
    [Theory]
    [InlineData(2022, 12, 31, null, 95)]
    [InlineData(2022, 12, 30, null, 92)]
    [InlineData(2022, 12, 31, 60, 95)]
    [InlineData(2022, 12, 1, null, 92)]
    [InlineData(2022, 11, 30, null, 80)]
    public void OwnPointsOf_ConductThatContinues_GoByTheEvaluationDate(int year, int month, int day, int? endsInDays,
        int score) => Assert.Equal(
        score, Score(Lasting(), Trial.Record(occurredOn: new(year, month, day)) with
        {
            EndedOn = endsInDays is { } days ? Trial.Day.PlusDays(days) : null,
        }));

    [Fact]
    public void OwnPointsOf_DurationWithoutABeginning_IsAFault() => Assert.Equal(
        ["CG0402 occurred_on"],
        Trial.ReasonsOf(Trial.Grade(
            Lasting("date: publishedOn, "), new CreditRecord { Indicator = "penalty", PublishedOn = Trial.Day })));

    [Theory]
    [InlineData(30, 1000, 98)]
    [InlineData(30, 1000.01, 95)]
    [InlineData(31, 1000, 95)]
    [InlineData(90, 5000, 95)]
    [InlineData(91, 5000, 92.5)]
    public void KeptOf_Repair_GivesBackTheShareOfTheFirstRowThatFits(int days, decimal amount, decimal score) => Assert.Equal(
        score, Score(Penalty(Shares), Trial.Record() with
        {
            Amount = amount,
            RepairedOn = Trial.Record().OccurredOn!.Value.PlusDays(days),
        }));

    [Fact]
    public void KeptOf_RepairNotYetInEffect_GivesNothingBack() => Assert.Equal(
        90, Score(Penalty(Shares), Trial.Record() with { Amount = 1, RepairedOn = Trial.Day.PlusDays(1) }));

    [Fact]
    public void KeptOf_RowOnAnAmount_AsksARepairedRecordForIt()
    {
        Assert.Equal(["CG0402 amount"], Trial.ReasonsOf(Trial.Grade(Penalty(Shares),
            Trial.Record() with { RepairedOn = Trial.Day })));
        Assert.Equal(90, Score(Penalty(Shares), Trial.Record()));
    }

    // Given back altogether a record is gone; with the least left of it, it is counted.
    [Theory]
    [InlineData("1", 100, "A")]
    [InlineData("0.999999", 99.99999, "B")]
    public void KeptOf_WholeShare_DropsTheRecord(string share, decimal score, string grade)
    {
        var yaml = SmallScheme.With(
            SmallScheme.Indicators(SmallScheme.Deduction(more: $"repair: {{effect: giveBack, shares: [{{share: {share}}}]}}")),
            "grades: [{grade: A, score: {atLeast: 90}}, {grade: B}]", SmallScheme.Ruling("{count: {of: [penalty], atLeast: 1}}"));

        var result = Trial.Grade(yaml, Trial.Record() with { RepairedOn = Trial.Day });

        Assert.Equal((score, grade), (result.Score, result.Grade?.Code));
    }

    [Theory]
    [InlineData(100_000_000_000, true)]
    [InlineData(100_000_000_001, false)]
    public void PointsOf_Quantity_MayComeToAMillionMillion(decimal quantity, bool isSound)
    {
        var yaml = SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(more: "unit: quantity")));

        var result = Trial.Grade(yaml, Trial.Record() with { Quantity = quantity });

        Assert.Equal(isSound ? [] : ["CG0413 quantity"], Trial.ReasonsOf(result));
    }

    // The third record would weigh three times as much, so no record may come to more than a third.
    [Theory]
    [InlineData(33_333_333_333, true)]
    [InlineData(33_333_333_334, false)]
    public void PointsOf_QuantityWithRepeats_LeavesRoomForTheLargestFactor(decimal quantity, bool isSound)
    {
        var yaml = SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(more: "unit: quantity, repeat: [2, 3]")));

        Assert.Equal(isSound, Trial.Grade(yaml, Trial.Record() with { Quantity = quantity }).Outcome != GradingOutcome.Rejected);
    }

    private static decimal? Score(string yaml, CreditRecord record) => Trial.Grade(yaml, record).Score;

    private static string Penalty(string more) => SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(more: more)));

    private static string Lasting(string more = "") => SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(
        points: "{by: duration, brackets: [{upTo: {months: 3}, points: 5}, {below: {months: 4}, points: 8}, {points: 20}]}",
        more: $"{more}continuing: true")));
}
