using System.Diagnostics;
using Xunit.Abstractions;

namespace CreditGrading.Tests.Shared;

/// <summary>
/// Tries many random inputs on all processors; the same on each run of the same settings, whatever the threads do.
/// </summary>
/// <param name="name">What is tried.</param>
/// <param name="settings">How much is tried.</param>
/// <param name="makeTarget">Makes what tries it, once for each thread.</param>
internal sealed class FuzzRun(string name, FuzzSettings settings, Func<IFuzzTarget> makeTarget)
{
    private const int StackSize = 1 << 20;
    private const int PollMilliseconds = 200;

    private int _taken;
    private volatile bool _stops;

    /// <summary>Runs, and fails on the first input that does not end as documented, made as small as it can be.</summary>
    public FuzzReport Execute(ITestOutputHelper output)
    {
        var clock = Stopwatch.StartNew();
        FuzzWorker[] workers = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new FuzzWorker(makeTarget(),
            settings.Seed, Next))];
        Await(workers);
        var report = new FuzzReport();
        foreach (var worker in workers)
        {
            report.Add(worker.Report);
        }

        var failure = workers.Select(worker => worker.Failure).OfType<FuzzFailure>().FirstOrDefault();
        Array.ForEach(workers, worker => worker.Dispose());
        output.WriteLine(report.Show(name, clock.Elapsed));
        Assert.True(failure is null, failure is null ? null : Describe(failure));
        return report;
    }

    private void Await(FuzzWorker[] workers)
    {
        // A small stack, as servers have: depth must not depend on a large one.
        Thread[] threads = [.. workers.Select(worker => new Thread(worker.Run, StackSize) { IsBackground = true })];
        Array.ForEach(threads, thread => thread.Start());
        foreach (var thread in threads)
        {
            while (!thread.Join(PollMilliseconds))
            {
                _stops |= workers.Any(worker => worker.Failure is not null);
                var hanging = workers.Select(worker => worker.Hanging).FirstOrDefault(input => input is not null);
                Assert.True(hanging is null,
                    $"does not end: {(hanging is null ? "" : new FuzzFailure(0, hanging, new TimeoutException()).Show())}");
            }
        }
    }

    private int? Next()
    {
        var index = Interlocked.Increment(ref _taken) - 1;
        return index < settings.Count && !_stops ? settings.First + index : null;
    }

    private string Describe(FuzzFailure failure)
    {
        using var target = makeTarget();
        var smallest = FuzzShrinker.Shrink(target, failure);
        return $"{name}, seed {settings.Seed}, input {failure.Number}, shrunk from {failure.Input.Length} to {smallest.Input.Length} characters: "
            + $"{smallest.Show()}\n{smallest.Exception}";
    }
}
