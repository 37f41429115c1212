namespace CreditGrading;

/// <summary>How to grade, beside the evaluation date.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record GradingOptions
{
    /// <summary>The options used where none are given.</summary>
    public static GradingOptions Default { get; } = new();

    /// <summary>The knowledge date: a record known later is left out. Null, the default, means the evaluation date.</summary>
    public LocalDate? KnownBy { get; init; }

    /// <summary>Whether to grade on a day on which the scheme is not in force, and mark the result; false by default.</summary>
    public bool AllowOutOfForce { get; init; }

    /// <summary>
    /// Whether to leave out a record whose indicator the scheme does not know, and say in the result how many were; false by
    /// default: its subject is rejected.
    /// </summary>
    public bool IgnoreUnknownIndicators { get; init; }
}
