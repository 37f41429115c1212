using System.Collections.Concurrent;
using System.Globalization;
using CreditGrading.Bulk;
using CreditGrading.Tests.Fixtures;
using NodaTime;
using Xunit.Abstractions;

namespace CreditGrading.Tests;

/// <summary>Runs alone, as it keeps every core busy.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ReloadAlone
{
    public const string Name = "reload";
}

/// <summary>
/// Schemes are swapped under graders that never stop. Each swap has a number, which is the score, and is in the grade and the
/// measure, that its scheme gives: a result that mixes two swaps, or comes from one that was over before it was asked for, shows.
/// </summary>
[Collection(ReloadAlone.Name)]
public sealed class SchemeCatalogReloadTests(ITestOutputHelper output)
{
    private const int Graders = 8;
    private const string Swapped = "swapped";
    private const string Paired = "paired";
    private const string Resting = "resting";

    // The older target is the same code: a short look suffices.
#if NET10_0_OR_GREATER
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(30);
#else
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(3);
#endif

    private static readonly LocalDate Day = new(2023, 3, 31);
    private static readonly CreditSubject Subject = new("S1", "enterprise");

    private readonly SchemeCatalog _catalog = new SchemeCatalogBuilder()
        .AddScheme(Text(Swapped, 1)).AddScheme(Text(Paired, 1)).AddScheme(Text(Resting, 1)).Build();

    private readonly ConcurrentDictionary<int, string> _fingerprints = new();
    private int _begun = 1;
    private int _done = 1;

    [Fact]
    public async Task Grade_SchemesAreSwappedMeanwhile_GivesNothingTornStaleOrFailed()
    {
        _fingerprints[1] = _catalog.Get(Swapped).Fingerprint;
        using var end = new CancellationTokenSource(Time);
        var graders = Enumerable.Range(0, Graders).Select(grader => Task.Factory.StartNew(
            () => GradeUntil(grader, end.Token), CancellationToken.None, TaskCreationOptions.LongRunning,
            TaskScheduler.Default)).ToList();

        SwapUntil(end.Token);

        var counts = await Task.WhenAll(graders);
        output.WriteLine($"{_done} swaps, {counts.Sum()} results, by grader {string.Join(' ', counts)}");
        Assert.True(_done > 100, $"only {_done} swaps");
        Assert.All(counts, count => Assert.True(count > 100, $"only {count} results of a grader"));
    }

    private void SwapUntil(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            var number = _done + 1;
            Volatile.Write(ref _begun, number);
            Assert.False(_catalog.Replace($"{Text(Swapped, number)}\nunknown: 1", "faulty.yaml").IsSuccess);
            var (swapped, paired) = (SchemeLoader.LoadOrThrow(Text(Swapped, number)),
                SchemeLoader.LoadOrThrow(Text(Paired, number)));
            _fingerprints[number] = swapped.Fingerprint;

            // One way or the other: alone, or with another scheme in one change.
            if (number % 2 == 0)
            {
                Assert.True(_catalog.Replace(Text(Swapped, number)).IsSuccess);
            }
            else
            {
                _catalog.Update(schemes => schemes
                    .Remove(Swapped, "1").Remove(Paired, "1").AddScheme(swapped).AddScheme(paired));
            }

            Volatile.Write(ref _done, number);
        }
    }

    /// <summary>Grades until the end, in the way that the number of the grader says.</summary>
    /// <returns>How many results it looked at.</returns>
    private int GradeUntil(int grader, CancellationToken end)
    {
        var batch = BatchTrial.BatchOf(Subject, new CreditSubject("S2", "enterprise"));
        var (results, resting) = (new BatchResults(), _catalog.GraderFor(Resting, Day));
        var count = 0;
        while (!end.IsCancellationRequested)
        {
            var least = Volatile.Read(ref _done);
            switch (grader % 4)
            {
                case 0:
                    CheckOne(_catalog.GraderFor(Swapped, Day).Grade(Subject, Day), least);
                    break;
                case 1:
                    var explanation = _catalog.GraderFor(Swapped, Day).Explain(Subject, Day);
                    CheckOne(explanation.Result, least);
                    Assert.Equal(explanation.Result.Score, explanation.Contributions.Sum(part => part.Points));
                    break;
                case 2:
                    CheckMany(_catalog.GraderFor(Swapped, Day), batch, results, least);
                    break;
                default:
                    CheckPair();
                    Assert.Same(resting, _catalog.GraderFor(Resting, Day));
                    break;
            }

            count++;
        }

        return count;
    }

    private void CheckOne(GradingResult result, int least)
    {
        var number = Number(result.Score, least);
        Assert.Equal($"G{number}", result.Grade?.Code);
        Assert.Equal($"m{number}", Assert.Single(result.Measures).Id);
        Assert.Equal(_fingerprints[number], result.Scheme.Fingerprint);
    }

    private void CheckMany(Grader grader, SubjectBatch batch, BatchResults results, int least)
    {
        grader.GradeMany(batch, Day, results, new BatchOptions { Threads = 1 });
        for (var i = 0; i < results.Count; i++)
        {
            var number = Number(results.ScoreOf(i), least);
            Assert.Equal($"G{number}", results.GradeOf(i)?.Code);
            Assert.Equal(_fingerprints[number], results.Scheme!.Fingerprint);
        }
    }

    /// <summary>A pair that is changed at once is seen as a pair: every second swap changes the first alone.</summary>
    private void CheckPair()
    {
        var schemes = _catalog.Schemes;
        var (swapped, paired) = (NumberOf(schemes, Swapped), NumberOf(schemes, Paired));
        Assert.True(swapped == paired || (swapped == paired + 1 && swapped % 2 == 0), $"{swapped} beside {paired}");
    }

    /// <summary>The number that a score tells: of no swap that was over before, nor of one that had not begun.</summary>
    private int Number(decimal? score, int least)
    {
        var number = (int)Assert.NotNull(score);
        Assert.InRange(number, least, Volatile.Read(ref _begun));
        return number;
    }

    private static int NumberOf(IEnumerable<GradingScheme> schemes, string id) =>
        int.Parse(schemes.Single(scheme => scheme.Id == id).Grades[0].Code.AsSpan(1), NumberStyles.None,
            CultureInfo.InvariantCulture);

    private static string Text(string id, int number) => SmallScheme.With(
        $"id: {id}",
        string.Create(CultureInfo.InvariantCulture, $"score: {{better: higher, base: {number}}}"),
        string.Create(CultureInfo.InvariantCulture, $"grades: [{{grade: G{number}, score: {{atLeast: 0}}}}, {{grade: Z}}]"),
        string.Create(
            CultureInfo.InvariantCulture,
            $"measures: [{{id: m{number}, kind: supervision, text: {{zh: 走访, en: A visit}}, grades: [G{number}]}}]"));
}
