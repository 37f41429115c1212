using CreditGrading.Evaluation;
using CreditGrading.Internal;
using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Evaluation;

/// <summary>Of many records the sorted days give what comparing each record with each other gives for few.</summary>
public sealed class RepeatDaysTests
{
    private static readonly string Indicators = SmallScheme.Indicators(
        SmallScheme.Deduction("a", validity: "{months: 2}", more: "repeat: [2, 3, 5]"),
        SmallScheme.Deduction("b", validity: "{years: 1}", more: "repeat: [4]"), SmallScheme.Deduction("plain"));

    private static readonly string Yaml = SmallScheme.With(Indicators);

    // The records beside them are of another indicator and do not count; they only make the subject one with many records.
    [Fact]
    public void CountBefore_ManyRecords_AreWhatFewGive()
    {
        var grader = Loading.Grader(Yaml);
        var padding = Enumerable.Repeat(
            Trial.Record("plain") with { WithdrawnOn = Trial.Day }, RepeatFactors.MostCompared + 1).ToArray();
        for (var seed = 1UL; seed <= 300; seed++)
        {
            var dice = new Dice(seed);
            var records = Enumerable.Range(0, dice.Range(1, 12)).Select(_ => Draw(dice)).ToArray();

            var few = grader.Grade(new("S1") { Records = records }, Trial.Day);
            var many = grader.Grade(new("S1") { Records = [.. records, .. padding] }, Trial.Day);

            Assert.Equal(GradingOutcome.Graded, few.Outcome);
            Assert.Equal(few.Score, many.Score);
        }
    }

    // Of a thousand records, one a day, the first weighs 10, the second 20, the third 30 and each later one 50; b's later ones
    // 40.
    [Fact]
    public void CountBefore_ThousandRecords_HaveTheirOrdinals()
    {
        var yaml = Yaml.Replace("{months: 2}", "unlimited", StringComparison.Ordinal);
        var records = Enumerable.Range(1, 1000).SelectMany(
            day => (IEnumerable<CreditRecord>)[Trial.Record("a", Trial.Day.PlusDays(-day)),
                Trial.Record("b", Trial.Day.PlusDays(-day / 3))]);

        Assert.Equal(100 - 10 - 20 - 30 - (997 * 50) - (1000 * 40) + (OldestOfB() * 30), Trial.Grade(yaml, [.. records]).Score);
    }

    // Where many subjects are graded at once, acts are numbered through all of them: any number may come, and none is that of
    // another indicator.
    [Theory]
    [InlineData(0)]
    [InlineData(1 << 20)]
    [InlineData(1 << 25)]
    [InlineData(int.MaxValue - 1)]
    public void CountBefore_ActsOfAnyNumber_AreApart(int act)
    {
        var (compiled, days) = (SmallScheme.Compiled(Indicators), new RepeatDays());
        RecordRow[] rows =
        [
            Row(0, act, 1), Row(0, act + 1, 2), Row(0, act, 3), Row(0, RecordRow.None, 4),
            Row(1, act, 1), Row(1, 0, 2), Row(1, 1, 3), Row(1, act, 4),
        ];

        days.Gather(compiled, DayKey.Of(Trial.Day), DayKey.Max, rows);

        Assert.Equal(rows.Select(row => CountByEach(row, rows)), rows.Select(row => days.CountBefore(row)));
    }

    private static int CountByEach(RecordRow row, RecordRow[] rows) => rows.Count(other => other.Indicator == row.Indicator
        && other.Named < row.Named && other.LastDay >= row.Named && (row.Act == RecordRow.None || other.Act != row.Act));

    private static RecordRow Row(int indicator, int act, int day)
    {
        var named = DayKey.Of(new(2023, 1, day));
        return new()
        {
            Indicator = indicator,
            Act = act,
            Named = named,
            Start = named,
            Known = DayKey.Min,
            Gone = DayKey.Max,
            LastDay = DayKey.Max,
        };
    }

    /// <summary>The records of b of the oldest day have none before them.</summary>
    private static int OldestOfB() =>
        Enumerable.Range(1, 1000).Count(day => Trial.Day.PlusDays(-day / 3) == Trial.Day.PlusDays(-1000 / 3));

    private static CreditRecord Draw(Dice dice)
    {
        var occurred = Trial.Day.PlusDays(-dice.Range(0, 150));
        return Trial.Record(dice.Range(0, 2) == 0 ? "a" : "b", occurred) with
        {
            Act = dice.Range(0, 2) == 0 ? null : $"act {dice.Range(0, 2)}",
            WithdrawnOn = dice.Range(0, 7) == 0 ? Trial.Day : null,
            KnownOn = dice.Range(0, 7) == 0 ? Trial.Day.PlusDays(1) : (LocalDate?)null,
            Status = dice.Range(0, 7) == 0 ? RecordStatus.Unconfirmed : RecordStatus.Confirmed,
        };
    }
}
