namespace CreditGrading.Explanation;

/// <summary>One rung of the ladder: what it asks for, and how far the subject is from that.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record RungExplanation
{
    internal RungExplanation(Grade grade, bool? holds, Origin origin)
    {
        Grade = grade;
        Holds = holds;
        Origin = origin;
    }

    /// <summary>The grade it leads to.</summary>
    public Grade Grade { get; }

    /// <summary>Whether it holds; null where that is not known.</summary>
    public bool? Holds { get; }

    /// <summary>Whether the ladder ends here: it is the best rung that holds.</summary>
    public bool IsReached { get; internal init; }

    /// <summary>The bound on the score, in points; null where the score does not matter.</summary>
    public decimal? Bound { get; internal init; }

    /// <summary>Whether the score has to be at least, or above, the bound rather than at most, or below, it.</summary>
    public bool IsLowerBound { get; internal init; }

    /// <summary>Whether the bound itself is enough.</summary>
    public bool IsBoundIncluded { get; internal init; }

    /// <summary>Whether the exact score meets the bound; null without a bound or a score.</summary>
    public bool? IsBoundMet { get; internal init; }

    /// <summary>
    /// The score less the bound, in points, or the bound less the score where lower is better: below 0 it falls short. Null
    /// without either.
    /// </summary>
    public decimal? Distance { get; internal init; }

    /// <summary>
    /// Whether <see cref="Distance"/> had to be rounded; <see cref="IsBoundMet"/> is decided by the exact score.
    /// </summary>
    public bool IsDistanceRounded { get; internal init; }

    /// <summary>The condition beside the bound; null where there is none.</summary>
    public ConditionExplanation? Condition { get; internal init; }

    /// <summary>Where the bound and the condition come from.</summary>
    public Origin Origin { get; }
}
