using System.Diagnostics;

namespace CreditGrading.Benchmarks.Quick;

/// <summary>
/// Times contenders in rounds, each of them once a round, so that what else the machine does falls on all alike. Figures are
/// medians over the rounds; only ratios inside one run mean anything.
/// </summary>
internal static class QuickRunner
{
    private const int Rounds = 15;

    /// <summary>Each contender works so long in a round, if it takes many runs.</summary>
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(20);

    public static IReadOnlyDictionary<string, Measurement> Run(IReadOnlyList<Contender> contenders)
    {
        var measurements = new Dictionary<string, Measurement>();
        var runs = new Dictionary<string, int>();
        foreach (var contender in contenders)
        {
            contender.Run();
            contender.Check();
            WarmUp(contender);
            measurements.Add(contender.Key, new(contender, BytesPerSubject(contender)));
            runs.Add(contender.Key, Math.Max(1, (int)Math.Ceiling(Turn / Time(contender, 1))));
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var contender in contenders)
            {
                var count = runs[contender.Key];
                measurements[contender.Key].Add(Time(contender, count).TotalNanoseconds / count);
            }
        }

        return measurements;
    }

    /// <summary>
    /// Runs until the runtime has had the time to compile its hot loops for good, which it does in the background.
    /// </summary>
    private static void WarmUp(Contender contender)
    {
        var start = Stopwatch.GetTimestamp();
        for (var runs = 0; runs < 40 && Stopwatch.GetElapsedTime(start) < 15 * Turn; runs++)
        {
            contender.Run();
        }
    }

    private static TimeSpan Time(Contender contender, int runs)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < runs; i++)
        {
            contender.Run();
        }

        return Stopwatch.GetElapsedTime(start);
    }

    private static double BytesPerSubject(Contender contender)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        contender.Run();
        return (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)contender.Subjects;
    }
}
