using CreditGrading.Bulk;
using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Bulk;

/// <summary>One batch under several dates and schemes; what a run allocates.</summary>
public sealed class BatchGraderTests
{
    private static readonly SubjectBatch Batch = Population.Batch(0, 300);

    [Fact]
    public void Grade_SeveralDates_GiveWhatEachGivesAlone()
    {
        var grader = Loading.Grader(Population.Scheme);
        foreach (var days in (int[])[0, -1, 0, -365, 1000, -366, -365, 0])
        {
            BatchTrial.Agree(grader, Batch, Trial.Day.PlusDays(days));
        }
    }

    [Fact]
    public void Grade_DayOfAnotherCalendar_IsThatDay()
    {
        var grader = Loading.Grader(Population.Scheme);

        var results = BatchTrial.Agree(grader, Batch, Trial.Day.WithCalendar(CalendarSystem.Julian));

        Assert.Equal(Trial.Day, results.AsOf);
    }

    [Fact]
    public void Grade_SeveralSchemes_GiveWhatEachGivesAlone()
    {
        string[] schemes =
        [
            Population.Scheme, Population.RepeatScheme, RecordKinds.Scheme(isPlain: true),
            SmallScheme.With("grades: [{grade: A, score: {atLeast: 98}}, {grade: X, score: {atLeast: 90}}, {grade: B}]",
                SmallScheme.Indicators(SmallScheme.Deduction("award"), SmallScheme.Bonus("penalty"))),
        ];
        Grader[] graders = [.. schemes.Select(Loading.Grader), Loading.Grader(Population.Scheme),
            Grader.Compile(BundledSchemes.Get("jining"))];
        foreach (var ignoresUnknown in (bool[])[false, true])
        {
            foreach (var grader in graders.Concat(Enumerable.Reverse(graders)))
            {
                BatchTrial.Agree(grader, Batch,
                    options: new() { IgnoreUnknownIndicators = ignoresUnknown, AllowOutOfForce = true });
            }
        }
    }

    [Fact]
    public void Grade_KnowledgeDates_GiveWhatEachGivesAlone()
    {
        var grader = Loading.Grader(Population.Scheme);
        var lines = new HashSet<string>();
        foreach (var days in (int[])[-2, -1, 0, 1, 5])
        {
            var results = BatchTrial.Agree(grader, Batch, options: new() { KnownBy = Trial.Day.PlusDays(days) });
            lines.Add(string.Join('\n', BatchTrial.LinesOf(results)));
        }

        Assert.Equal(4, lines.Count);
    }

    [Fact]
    public void Grade_OutOfForce_RejectsAllUnlessAllowed()
    {
        var grader = Loading.Grader(Population.Scheme);
        var before = grader.Scheme.FirstDay.PlusDays(-1);

        var rejected = BatchTrial.Agree(grader, Batch, before);
        Assert.All(rejected.Outcomes.ToArray(), outcome => Assert.Equal(GradingOutcome.Rejected, outcome));
        Assert.All(rejected.Ranks.ToArray(), rank => Assert.Equal(-1, rank));
        Assert.All(rejected.ScaledScores.ToArray(), score => Assert.Equal(0, score));
        Assert.Equal((before, grader.Scheme), (rejected.AsOf, rejected.Scheme));

        var allowed = BatchTrial.Agree(grader, Batch, before, new() { AllowOutOfForce = true });
        Assert.Contains(GradingOutcome.Graded, allowed.Outcomes.ToArray());
    }

    // P9: what a run allocates is the same for a thousand subjects and for a hundred thousand, on each of the ways.
    [Theory]
    [InlineData("the kernel alone", "penalty", true)]
    [InlineData("the kernel, then the evaluator", "listed", true)]
    [InlineData("the evaluator", "penalty", false)]
    [InlineData("everyone rejected", "unknown", true)]
    public void Grade_MoreSubjects_AllocatesNoMore(string way, string indicator, bool useKernel)
    {
        var grader = Loading.Grader(Population.Scheme);
        var (few, many) = (Population.UsualBatch(1_000, indicator), Population.UsualBatch(100_000, indicator));
        var results = new BatchResults();
        var options = new BatchOptions { Threads = 1, UseKernel = useKernel };
        long Run(SubjectBatch batch) => AllocatedBytes.Of(() => grader.GradeMany(batch, Trial.Day, results, options));

        _ = (Run(many), Run(few));
        var (ofFew, ofMany) = (Run(few), Run(many));

        // The buffers of a run come from a pool, which may allocate a node of its own: a few bytes for a run, none for a subject.
        Assert.True(Math.Max(ofFew, ofMany) < 1_000, $"{way}: {ofFew} bytes for 1,000 subjects, {ofMany} for 100,000");
    }
}
