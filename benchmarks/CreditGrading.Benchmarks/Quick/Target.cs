using System.Globalization;

namespace CreditGrading.Benchmarks.Quick;

/// <summary>What a contender has to reach in the same run.</summary>
internal sealed class Target
{
    private readonly string? _other;
    private readonly Func<Measurement, Measurement, bool> _isMet;

    private Target(string text, string? other, Func<Measurement, Measurement, bool> isMet)
    {
        Text = text;
        _other = other;
        _isMet = isMet;
    }

    public string Text { get; }

    /// <summary>A record takes at most so many times what a record takes another contender, which is named by its key.</summary>
    public static Target AtMostTimes(double ratio, string other, string called) => new(
        string.Create(CultureInfo.InvariantCulture, $"<= {ratio} x {called}"),
        other,
        (own, others) => own.RatioTo(others) <= ratio);

    /// <summary>It is at least so many times as fast as another contender.</summary>
    public static Target FasterThan(double times, string other, string called) => new(
        string.Create(CultureInfo.InvariantCulture, $">= {times} x faster than {called}"),
        other,
        (own, others) => own.RatioTo(others) * times <= 1);

    /// <summary>A record takes at most so many nanoseconds; only for a machine that is known.</summary>
    public static Target NanosecondsPerRecord(double limit) => new(
        string.Create(CultureInfo.InvariantCulture, $"<= {limit} ns a record"),
        other: null,
        (own, _) => own.NanosecondsPerRecord <= limit);

    /// <summary>
    /// Nothing is allocated. What a run allocates once for all subjects is less than a tenth of a byte for each.
    /// </summary>
    public static Target NothingAllocated() => new("0 B a subject", other: null, (own, _) => own.BytesPerSubject < 0.1);

    /// <summary>Says whether it is met, or that the other contender was not run.</summary>
    public string Verdict(Measurement own, IReadOnlyDictionary<string, Measurement> all)
    {
        var others = own;
        return _other is not null && !all.TryGetValue(_other, out others) ? "not run" : _isMet(own, others!) ? "met" : "MISSED";
    }
}
