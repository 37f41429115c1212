namespace CreditGrading;

/// <summary>Grades credit subjects under one scheme.</summary>
/// <remarks>Immutable and safe for concurrent use; make one for each scheme and keep it.</remarks>
public sealed class Grader
{
    private Grader(GradingScheme scheme)
    {
        Scheme = scheme;
    }

    /// <summary>The scheme it grades under.</summary>
    public GradingScheme Scheme { get; }

    /// <summary>Compiles a scheme.</summary>
    /// <param name="scheme">A loaded scheme.</param>
    /// <returns>A grader for it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is null.</exception>
    public static Grader Compile(GradingScheme scheme) => new(scheme);

    /// <summary>Grades one subject.</summary>
    /// <param name="subject">The subject with its records and facts.</param>
    /// <param name="asOf">The evaluation date (评价基准日).</param>
    /// <param name="options">How to grade; <see cref="GradingOptions.Default"/> where null.</param>
    /// <returns>The result; bad input gives <see cref="GradingOutcome.Rejected"/>, never an exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    public GradingResult Grade(CreditSubject subject, LocalDate asOf, GradingOptions? options = null) => throw new NotSupportedException();
}
