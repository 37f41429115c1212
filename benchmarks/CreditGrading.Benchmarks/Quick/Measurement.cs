namespace CreditGrading.Benchmarks.Quick;

/// <summary>
/// What the rounds gave for one contender. Its times stand in the order of the rounds, as those of all others do.
/// </summary>
internal sealed class Measurement(Contender contender, double bytesPerSubject)
{
    private readonly List<double> _nanosecondsPerRecord = [];

    public Contender Contender { get; } = contender;

    public double BytesPerSubject { get; } = bytesPerSubject;

    public double NanosecondsPerRecord => Median(_nanosecondsPerRecord);

    public double NanosecondsPerSubject => NanosecondsPerRecord * Contender.Records / Contender.Subjects;

    public void Add(double nanosecondsPerRun) => _nanosecondsPerRecord.Add(nanosecondsPerRun / Contender.Records);

    /// <summary>
    /// The time of a record as a multiple of another's: in each round apart, as a busy machine slows down both.
    /// </summary>
    public double RatioTo(Measurement other) =>
        Median(_nanosecondsPerRecord.Zip(other._nanosecondsPerRecord, (own, others) => own / others));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
