using CreditGrading.Bulk;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Bulk;

/// <summary>
/// How a batch is cut, and over how many threads it is spread, is nothing to its results; a run can be canceled.
/// </summary>
public sealed class BatchRunTests
{
    private const int Many = 40_000;

    private static readonly Grader Grader = Loading.Grader(Population.Scheme);
    private static readonly SubjectBatch Whole = Population.Batch(0, Many);
    private static readonly IReadOnlyList<string> Alone =
        [.. Enumerable.Range(0, Many).Select(i => BatchTrial.LineOf(Grader.Grade(Whole.SubjectAt(i), Trial.Day)))];

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(7, true)]
    [InlineData(64, true)]
    [InlineData(null, true)]
    [InlineData(1, false)]
    [InlineData(7, false)]
    public void Grade_AnyNumberOfThreads_GivesEachSubjectWhatItHasAlone(int? threads, bool useKernel)
    {
        var results = new BatchResults();

        Grader.GradeMany(Whole, Trial.Day, results, new() { Threads = threads, UseKernel = useKernel });

        Assert.Equal(Alone, BatchTrial.LinesOf(results));
    }

    [Fact]
    public void Grade_Population_TakesEveryPath()
    {
        var paths = BatchPaths.Of(Population.Scheme, Whole).Concat(BatchPaths.Of(Population.RepeatScheme,
            Whole)).GroupBy(path => path).ToDictionary(group => group.Key, group => group.Count());

        Assert.All(Enum.GetValues<BatchPath>(), path => Assert.InRange(paths.GetValueOrDefault(path), Many / 100, 2 * Many));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Grade_RowsThatTheEvaluatorGoesThrough_AreThoseOfOneAlone(int threads)
    {
        var grader = Loading.Grader(Population.RepeatScheme);
        var results = new BatchResults();

        grader.GradeMany(Whole, Trial.Day, results, new() { Threads = threads });

        Assert.Equal(
            Enumerable.Range(0, Many).Select(i => BatchTrial.LineOf(grader.Grade(Whole.SubjectAt(i),
                Trial.Day))), BatchTrial.LinesOf(results));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(999)]
    [InlineData(20_000)]
    [InlineData(39_999)]
    public void Grade_PopulationInParts_GivesWhatTheWholeGives(int part)
    {
        var count = part == 1 ? 500 : Many;
        var results = new BatchResults();
        var lines = new List<string>();
        for (var first = 0; first < count; first += part)
        {
            Grader.GradeMany(Population.Batch(first, Math.Min(part, count - first)), Trial.Day, results);
            lines.AddRange(BatchTrial.LinesOf(results));
        }

        Assert.Equal(Alone.Take(count), lines);
    }

    // A heavy subject among light ones, so that chunks are uneven.
    [Fact]
    public void Grade_OneSubjectWithMostRecords_GivesEachWhatItHasAlone()
    {
        var heavy = Enumerable.Repeat(Trial.Record(), 100_000).ToArray();

        BatchTrial.Agree(Grader, BatchTrial.Batch([.. Enumerable.Repeat(Array.Empty<CreditRecord>(), 50), heavy,
            [Trial.Record()]]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Grade_CanceledBefore_ThrowsAndTheGraderGoesOn(int threads)
    {
        using var source = new CancellationTokenSource();
        var results = new BatchResults();
        var options = new BatchOptions { Threads = threads };
        source.Cancel();
        Grader.GradeMany(Whole, Trial.Day, results, options);

        Assert.Throws<OperationCanceledException>(() => Grader.GradeMany(Whole, Trial.Day, results, options, source.Token));
        Assert.Equal(0, results.Count);
        Assert.Throws<OperationCanceledException>(() => Grader.GradeMany(Whole, Grader.Scheme.FirstDay.PlusDays(-1), results,
            options, source.Token));
        Assert.Throws<OperationCanceledException>(() => Grader.GradeMany(Population.Batch(0, 0), Trial.Day, results, options,
            source.Token));
        Grader.GradeMany(Whole, Trial.Day, results, options);

        Assert.Equal(Alone, BatchTrial.LinesOf(results));
    }

    // Whenever the cancellation comes, the run either says so or has done everything; another run follows into the same columns
    // at once, which a thread that still wrote would spoil.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Grade_CanceledWhileItRuns_SaysSoOrIsComplete(int threads)
    {
        var results = new BatchResults();
        var options = new BatchOptions { Threads = threads, UseKernel = false };
        var small = Population.Batch(0, 200);
        Grader.GradeMany(Whole, Trial.Day, results, options);
        for (var attempt = 0; attempt < 10; attempt++)
        {
            Grader.GradeMany(Whole, Grader.Scheme.FirstDay.PlusDays(-1), results);

            var isCanceled = IsCanceled(results, options);
            Assert.Equal(isCanceled ? [] : Alone, BatchTrial.LinesOf(results));

            Grader.GradeMany(small, Trial.Day, results, options);
            Assert.Equal(Alone.Take(200), BatchTrial.LinesOf(results));
        }
    }

    /// <summary>
    /// Cancels a run as soon as it has graded the first subject that is not of rank 0; tells whether the run was canceled.
    /// </summary>
    private static bool IsCanceled(BatchResults results, BatchOptions options)
    {
        using var source = new CancellationTokenSource();
        var ranks = results.Columns.Ranks;
        var isOver = false;
        var canceler = new Thread(() =>
        {
            SpinWait.SpinUntil(() => Volatile.Read(ref ranks[5]) > 0 || Volatile.Read(ref isOver));
            source.Cancel();
        });
        canceler.Start();
        var thrown = Record.Exception(() => Grader.GradeMany(Whole, Trial.Day, results, options, source.Token));
        Volatile.Write(ref isOver, true);
        canceler.Join();
        Assert.True(thrown is null or OperationCanceledException, thrown?.ToString());
        return thrown is not null;
    }
}
