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

    /// <summary>What to do with records of unknown indicators; by default their subject is rejected.</summary>
    public UnknownIndicatorHandling UnknownIndicators { get; init; }
}
