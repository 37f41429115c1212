using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CreditGrading.Telemetry;

/// <summary>
/// What the library tells those who listen, by the means of the runtime: a meter and an activity source, both named
/// <see cref="Name"/>. Nothing that is told names a subject.
/// </summary>
internal static class GradingTelemetry
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Name = "CreditGrading";

    /// <summary>The counter of results.</summary>
    public const string SubjectsName = "credit_grading.subjects";

    /// <summary>The histogram of how long calls take.</summary>
    public const string DurationName = "credit_grading.duration";

    /// <summary>Which call it was: <c>grade</c>, <c>explain</c> or <c>gradeMany</c>.</summary>
    public const string OperationTag = "credit_grading.operation";

    /// <summary>The id of the scheme.</summary>
    public const string SchemeTag = "credit_grading.scheme.id";

    /// <summary>The version of the scheme.</summary>
    public const string VersionTag = "credit_grading.scheme.version";

    /// <summary>The fingerprint of the scheme; of activities only.</summary>
    public const string FingerprintTag = "credit_grading.scheme.fingerprint";

    /// <summary>How many subjects a batch has; of activities only.</summary>
    public const string CountTag = "credit_grading.subject_count";

    /// <summary>How grading ended; of batches only with the counter.</summary>
    public const string OutcomeTag = "credit_grading.outcome";

    /// <summary>The category of the grade, where it has one; of batches only with the counter.</summary>
    public const string CategoryTag = "credit_grading.category";

    private static readonly string? Version = typeof(GradingTelemetry).Assembly.GetName().Version?.ToString(3);

    private static readonly Meter Meter = new(Name, Version);

    /// <summary>The source of activities.</summary>
    public static ActivitySource Source { get; } = new(Name, Version);

    /// <summary>Counts results.</summary>
    public static Counter<long> Subjects { get; } =
        Meter.CreateCounter<long>(SubjectsName, "{subject}", "Subjects that were graded, by how it ended.");

    /// <summary>Measures calls.</summary>
    public static Histogram<double> Duration { get; } =
        Meter.CreateHistogram<double>(DurationName, "s", "How long a call took: of one subject, or of a batch.");

    /// <summary>Whether anybody listens.</summary>
    public static bool IsOn => Subjects.Enabled || Duration.Enabled || Source.HasListeners();
}
