using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace CreditGrading.Tests.Shared;

/// <summary>One thread of a fuzz test.</summary>
/// <param name="target">What it tries.</param>
/// <param name="seed">What the inputs follow from, together with their numbers.</param>
/// <param name="next">Gives the number of the next input; null where there is none.</param>
internal sealed class FuzzWorker(IFuzzTarget target, ulong seed, Func<int?> next) : IDisposable
{
    /// <summary>Far more than any input takes, even on a busy machine.</summary>
    public static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(20);

    private const long MaxBytes = 512L << 20;

    private long _started;
    private FuzzInput? _current;

    /// <summary>What it reached.</summary>
    public FuzzReport Report { get; } = new();

    /// <summary>What went wrong; null where nothing did.</summary>
    public FuzzFailure? Failure { get; private set; }

    /// <summary>The input that it has been trying for too long; null where there is none.</summary>
    public FuzzInput? Hanging =>
        Volatile.Read(ref _started) is > 0 and var started && Stopwatch.GetElapsedTime(started) > MaxTime
            ? Volatile.Read(ref _current)
            : null;

    /// <summary>Draws the input of a number.</summary>
    public static FuzzInput Draw(IFuzzTarget target, ulong seed, int number) =>
        target.Draw(new Dice(unchecked(seed + ((ulong)number * 0xD1342543DE82EF95UL))));

    /// <summary>Tries inputs until there are no more, or one fails.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever is thrown is what the test is after.")]
    public void Run()
    {
        while (Failure is null && next() is { } number)
        {
            var input = Draw(target, seed, number);
            Volatile.Write(ref _current, input);
            var started = Stopwatch.GetTimestamp();
            Volatile.Write(ref _started, started);
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                var outcome = target.Check(input, Report.CodeSink);
                var (time, bytes) = (Stopwatch.GetElapsedTime(started), GC.GetAllocatedBytesForCurrentThread() - before);
                Report.Add(number, input.Length, outcome, time, bytes);
                Assert.True(time < MaxTime, $"took {time}");
                Assert.True(bytes < MaxBytes, $"allocated {bytes} bytes");
            }
            catch (Exception exception)
            {
                Failure = new(number, input, exception);
            }

            Volatile.Write(ref _started, 0);
        }
    }

    public void Dispose() => target.Dispose();
}
