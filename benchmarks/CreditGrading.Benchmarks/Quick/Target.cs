using System.Globalization;

namespace CreditGrading.Benchmarks.Quick;

/// <summary>What a contender has to reach in the same run.</summary>
internal sealed class Target
{
    private readonly Func<Measurement, IReadOnlyDictionary<string, Measurement>, bool> _isMet;

    private Target(string text, Func<Measurement, IReadOnlyDictionary<string, Measurement>, bool> isMet)
    {
        Text = text;
        _isMet = isMet;
    }

    public string Text { get; }

    /// <summary>A record takes at most so many times what a record takes another contender, which is named by its key.</summary>
    public static Target AtMostTimes(double ratio, string other, string called) => new(
        string.Create(CultureInfo.InvariantCulture, $"<= {ratio} x {called}"),
        (own, all) => own.RatioTo(all[other]) <= ratio);

    /// <summary>It is at least so many times as fast as another contender.</summary>
    public static Target FasterThan(double times, string other, string called) => new(
        string.Create(CultureInfo.InvariantCulture, $">= {times} x faster than {called}"),
        (own, all) => own.RatioTo(all[other]) * times <= 1);

    /// <summary>A record takes at most so many nanoseconds; only for a machine that is known.</summary>
    public static Target NanosecondsPerRecord(double limit) => new(
        string.Create(CultureInfo.InvariantCulture, $"<= {limit} ns a record"),
        (own, _) => own.NanosecondsPerRecord <= limit);

    /// <summary>Nothing is allocated. What a run allocates once for all subjects is less than a tenth of a byte for each.</summary>
    public static Target NothingAllocated() => new("0 B a subject", (own, _) => own.BytesPerSubject < 0.1);

    public bool IsMet(Measurement own, IReadOnlyDictionary<string, Measurement> all) => _isMet(own, all);
}
