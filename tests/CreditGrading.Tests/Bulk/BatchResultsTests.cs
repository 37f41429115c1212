using CreditGrading.Bulk;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Bulk;

public sealed class BatchResultsTests
{
    private static readonly Grader Small = Loading.Grader(Population.Scheme);

    [Fact]
    public void Count_BeforeTheFirstRun_IsNothing()
    {
        var results = new BatchResults();

        Assert.Equal((0, null, 0), (results.Count, results.Scheme, results.ScoreDecimals));
        Assert.True(results.Outcomes.IsEmpty && results.Ranks.IsEmpty && results.ScaledScores.IsEmpty);
        Assert.Throws<ArgumentOutOfRangeException>("subject", () => results.HasFired(0, 0));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    [InlineData(100)]
    public void Members_NoSuchSubject_Throw(int subject)
    {
        var results = new BatchResults();
        Small.GradeMany(Population.Batch(0, 200), Trial.Day, results);
        Small.GradeMany(Population.Batch(0, 3), Trial.Day, results);

        Assert.Throws<ArgumentOutOfRangeException>(nameof(subject), () => results.OutcomeOf(subject));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(subject), () => results.GradeOf(subject));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(subject), () => results.CategoryOf(subject));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(subject), () => results.ScoreOf(subject));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(subject), () => results.IsScoreRounded(subject));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(subject), () => results.NamedOutcomeOf(subject));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(subject), () => results.UsesAssumed(subject));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(subject), () => results.HasFired(subject, 0));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void HasFired_NoSuchRuling_Throws(int ruling)
    {
        var results = new BatchResults();
        Small.GradeMany(Population.Batch(0, 3), Trial.Day, results);

        Assert.Throws<ArgumentOutOfRangeException>(nameof(ruling), () => results.HasFired(0, ruling));
    }

    // More rulings than bits in a word; each fires for the subject of its number, and for the one that has all.
    [Fact]
    public void HasFired_MoreRulingsThanBitsInAWord_TellsThoseThatDid()
    {
        const int Rulings = 130;
        var codes = Enumerable.Range(0, Rulings).Select(i => $"s{i}").ToList();
        var yaml = SmallScheme.With(
            SmallScheme.Indicators([.. codes.Select(code => SmallScheme.Signal(code))]),
            $"rulings: [{string.Join(", ", codes.Select(code => $"{{when: {{count: {{of: [{code}], atLeast: 1}}}}, cap: B}}"))}]");
        CreditRecord[] all = [.. codes.Select(code => Trial.Record(code))];

        var results = BatchTrial.Agree(
            Loading.Grader(yaml), BatchTrial.Batch([.. all.Select(record => (IReadOnlyList<CreditRecord>)[record]), all, []]));

        for (var subject = 0; subject < results.Count; subject++)
        {
            Assert.Equal(
                Enumerable.Range(0, Rulings).Where(ruling => ruling == subject || subject == Rulings),
                Enumerable.Range(0, Rulings).Where(ruling => results.HasFired(subject, ruling)));
        }
    }

    // Nothing of an earlier run is left, whether it was larger or smaller, of another scheme or refused as a whole.
    [Fact]
    public void Begin_AfterOtherRuns_HoldsNothingOfThem()
    {
        var unruled = SmallScheme.With(
            "grades: [{grade: A, score: {atLeast: 98}}, {grade: X, score: {atLeast: 90}}, {grade: B}]",
            SmallScheme.Indicators(SmallScheme.Deduction("penalty"), SmallScheme.Bonus("award")));
        Grader[] graders = [Small, Loading.Grader(Population.RepeatScheme), Loading.Grader(unruled), Loading.Grader(Fractions())];
        SubjectBatch[] batches = [Population.Batch(1, 250), Population.Batch(1, 3), Population.Batch(1, 0), Population.Batch(1,
            400), Population.Batch(1, 77)];
        var results = new BatchResults();
        foreach (var grader in graders.Concat(Enumerable.Reverse(graders)))
        {
            foreach (var batch in batches)
            {
                foreach (var asOf in new[] { Trial.Day, grader.Scheme.FirstDay.PlusDays(-1), Trial.Day.PlusYears(-1) })
                {
                    var fresh = new BatchResults();
                    grader.GradeMany(batch, asOf, fresh);

                    grader.GradeMany(batch, asOf, results);

                    Assert.Equal(BatchTrial.LinesOf(fresh), BatchTrial.LinesOf(results));
                    Assert.Equal((batch.SubjectCount, asOf, grader.Scheme), (results.Count, results.AsOf, results.Scheme));
                }
            }
        }
    }

    [Fact]
    public void ScaledScores_ExactScores_AreScoresAtTheScale()
    {
        var yaml = SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(points: "0.125")));

        var results = BatchTrial.Grade(yaml, [Trial.Record()], [], [Trial.Record(), Trial.Record("unknown")]);

        Assert.Equal(3, results.ScoreDecimals);
        Assert.Equal([99_875, 100_000, 0], results.ScaledScores.ToArray());
        Assert.Equal((99.875m, 100m, null), (results.ScoreOf(0), results.ScoreOf(1), results.ScoreOf(2)));
    }

    [Fact]
    public void ScaledScores_ScoresThatMayBeFractions_AreEmpty()
    {
        var grader = Loading.Grader(Fractions());
        var facts = new Dictionary<string, FactValue> { ["audit"] = 50m };

        var results = BatchTrial.Agree(grader, BatchTrial.BatchOf(new("S0") { Facts = facts }, new("S1")));

        Assert.True(results.ScaledScores.IsEmpty);
        Assert.Equal((GradingOutcome.Graded, GradingOutcome.Undetermined), (results.OutcomeOf(0), results.OutcomeOf(1)));
        Assert.NotNull(results.ScoreOf(0));
        Assert.Null(results.ScoreOf(1));
    }

    private static string Fractions() => SmallScheme.With(
        SmallScheme.Fact("audit", "kind: number, better: none, atLeast: 0, atMost: 100"),
        $"groups: [{{code: a, {SmallScheme.Name}, weight: 0.333333, from: audit}}, {{code: b, {SmallScheme.Name}, weight: 0.666667, base: 100}}]",
        "score: {better: higher, base: 0}",
        SmallScheme.Indicators(SmallScheme.Deduction(more: "group: b"), SmallScheme.Bonus(more: "group: b")));
}
