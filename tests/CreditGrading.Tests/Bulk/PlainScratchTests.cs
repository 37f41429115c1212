using CreditGrading.Bulk;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Bulk;

/// <summary>Caps, groups and their limits, over subjects that come one after another into the same sums.</summary>
public sealed class PlainScratchTests
{
    private static readonly string[] Limits = ["floor: -15", "ceiling: 12", "floor: -5, ceiling: 3, base: 2", ""];

    // Groups with limits: none, one, or three; each with and without an indicator outside of all groups.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Take_GroupsWithLimits_GiveWhatEachSubjectHasAlone(int limited)
    {
        var groups = Enumerable.Range(0,
            4).Select(i => $"{{code: g{i}, {SmallScheme.Name}{(i < limited ? $", {Limits[i]}" : i == 3 ? ", base: 1" : "")}}}");
        var indicators = Enumerable.Range(0, 4).SelectMany(i => new[]
        {
            SmallScheme.Deduction($"d{i}", $"{4 + i}", more: $"group: g{i}, cap: {{points: 20}}"),
            SmallScheme.Bonus($"b{i}", "2.5", more: $"group: g{i}"),
        });
        var yaml = SmallScheme.With(
            "score: {better: higher, base: 100, floor: 60, ceiling: 110}", $"groups: [{string.Join(", ", groups)}]",
            SmallScheme.Indicators([.. indicators, SmallScheme.Deduction("d4", "1.5", more: "cap: {points: 6}"),
                SmallScheme.Bonus("b4", "3")]));
        var scheme = BatchPaths.Compile(yaml);

        var batch = Subjects(2_000, scheme.Indicators.Length, i => scheme.Indicators[i].Code);

        Assert.Equal(limited, PlainShape.Of(scheme)!.Lanes.Length);
        Assert.All(BatchPaths.Of(yaml, batch), path => Assert.Equal(BatchPath.Simple, path));
        var scores = BatchTrial.Agree(Loading.Grader(yaml), batch).ScaledScores.ToArray();
        Assert.InRange(scores.Distinct().Count(), 30, 2_000);
    }

    [Fact]
    public void Take_LimitThatIsAssumed_CountsWhereItWasReached()
    {
        var yaml = SmallScheme.With(
            "sources: {plan: {title: 方案}}", "assumed", "cite: plan 一",
            $"groups: [{{code: g, {SmallScheme.Name}, floor: {{value: -15, assumed: an example}}}}, {{code: h, {SmallScheme.Name}, ceiling: 5}}]",
            SmallScheme.Indicators(SmallScheme.Deduction(more: "group: g"), SmallScheme.Bonus(more: "group: h")));

        var results = BatchTrial.Grade(
            yaml, [Trial.Record()], [Trial.Record(), Trial.Record()], [Trial.Record("award")], [Trial.Record(), Trial.Record(),
                Trial.Record("award")], []);

        Assert.Equal([false, true, false, true, false], Enumerable.Range(0, 5).Select(results.UsesAssumed));
    }

    [Theory]
    [InlineData("1000000000000")]
    [InlineData("999999999999")]
    public void Take_MostPointsOfMostRecords_AreExact(string points)
    {
        var yaml = SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(points: points),
            SmallScheme.Bonus(points: points)));
        var most = Enumerable.Repeat(Trial.Record(), CountedPoints.MostRecords).ToArray();
        IReadOnlyList<CreditRecord> awards = [.. most.Select(record => record with { Indicator = "award" })];
        var beyond = most.Append(Trial.Record()).ToArray();

        var results = BatchTrial.Grade(yaml, most, awards, beyond, [], [.. most[..1000], .. awards.Take(1047)]);

        var each = decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(
            [100 - (2047 * each), 100 + (2047 * each), 100 - (2048 * each), 100, 100 + (47 * each)],
            Enumerable.Range(0, 5).Select(i => results.ScoreOf(i)!.Value));
        Assert.Equal(
            [BatchPath.Simple, BatchPath.General], BatchPaths.Of(yaml, BatchTrial.Batch(most, beyond)));
    }

    [Fact]
    public void Pour_CountedPoints_AreWhatConditionsRead()
    {
        var yaml = SmallScheme.With(
            SmallScheme.Indicators(SmallScheme.Deduction(more: "cap: {points: 30}"), SmallScheme.Bonus(points: "4"),
                SmallScheme.Signal()),
            "grades: [{grade: A, when: {deductionPoints: {atMost: 20}}}, {grade: B, when: {netPoints: {atLeast: -25}}}, {grade: C}, {grade: D, rulingOnly: true}]",
            "rulings: [{when: {count: {of: [penalty, listed], atLeast: 5}}, cap: D}]");
        var batch = Subjects(500, 3, i => i == 0 ? "penalty" : i == 1 ? "award" : "listed");

        var results = BatchTrial.Agree(Loading.Grader(yaml), batch);

        Assert.All(BatchPaths.Of(yaml, batch), path => Assert.Equal(BatchPath.Concluded, path));
        Assert.Equal([0, 1, 2, 3], results.Ranks.ToArray().Distinct().Order().Select(rank => (int)rank));
    }

    /// <summary>
    /// Subjects with up to a score of records, usual ones and such as no longer count, of indicators to and fro.
    /// </summary>
    private static SubjectBatch Subjects(int count, int indicators, Func<int, string> codeOf)
    {
        var builder = new SubjectBatchBuilder();
        for (var i = 0; i < count; i++)
        {
            var subject = builder.AddSubject($"S{i}");
            for (var k = 0; k < i % 23; k++)
            {
                var code = codeOf(((i * 7) + (k * k)) % indicators);
                builder.AddRecord(subject, builder.IndicatorOf(code), Trial.Day.PlusDays((i + k) % 11 == 0 ? 1 : -k));
            }
        }

        return builder.Build();
    }
}
