namespace CreditGrading.Bulk;

/// <summary>How to grade a batch.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record BatchOptions
{
    /// <summary>The options used where none are given.</summary>
    public static BatchOptions Default { get; } = new();

    /// <summary>How each subject is graded; <see cref="GradingOptions.Default"/> unless stated.</summary>
    public GradingOptions Grading { get; init; } = GradingOptions.Default;

    /// <summary>
    /// The most threads that grade at once, 1 or more; null, the default, means one for each processor. Results do not depend on
    /// it.
    /// </summary>
    public int? Threads { get; init; }

    /// <summary>
    /// Whether the kernel for plain records may be used where the scheme allows, true by default. Results do not depend on it;
    /// false is for checking that.
    /// </summary>
    public bool UseKernel { get; init; } = true;
}
