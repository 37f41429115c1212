using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CreditGrading;

/// <summary>What grading a subject gave.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed class GradingResult
{
    internal GradingResult(GradingScheme scheme, string subjectId, LocalDate asOf, GradingOutcome outcome)
    {
        Scheme = scheme;
        SubjectId = subjectId;
        AsOf = asOf;
        Outcome = outcome;
    }

    /// <summary>The scheme that decided.</summary>
    public GradingScheme Scheme { get; }

    /// <summary>The subject's id.</summary>
    public string SubjectId { get; }

    /// <summary>The evaluation date.</summary>
    public LocalDate AsOf { get; }

    /// <summary>How grading ended.</summary>
    public GradingOutcome Outcome { get; }

    /// <summary>Whether there is a grade.</summary>
    [MemberNotNullWhen(true, nameof(Grade))]
    public bool IsGraded => Outcome == GradingOutcome.Graded;

    /// <summary>The grade in force, or null unless <see cref="IsGraded"/>.</summary>
    public Grade? Grade { get; internal init; }

    /// <summary>
    /// The score in points, without trailing zeros; null where the scheme gives none, or it is not known and does not matter. It
    /// is exact unless <see cref="IsScoreRounded"/>.
    /// </summary>
    public decimal? Score { get; internal init; }

    /// <summary>
    /// Whether <see cref="Score"/> had to be rounded for display, half away from zero; nothing else is decided by the rounded
    /// number.
    /// </summary>
    public bool IsScoreRounded { get; internal init; }

    /// <summary>
    /// The exact score as a fraction in lowest terms, such as <c>250/3</c>; null unless <see cref="IsScoreRounded"/>.
    /// </summary>
    public string? ScoreFraction { get; internal init; }

    /// <summary>The category of <see cref="Grade"/>; null where there is no grade or the scheme has no categories.</summary>
    public Category? Category => Grade?.Category;

    /// <summary>The named outcome; null unless <see cref="Outcome"/> is <see cref="GradingOutcome.NotRated"/>.</summary>
    public NamedOutcome? NamedOutcome { get; internal init; }

    /// <summary>The measures that the result brings, in the scheme's order; empty where there are none.</summary>
    public ImmutableArray<SupervisionMeasure> Measures { get; internal init; } = [];

    /// <summary>Whether a figure that no source states took part; see the scheme's semantics, section 11.</summary>
    public bool UsesAssumed { get; internal init; }

    /// <summary>Why: faults, missing facts, fired rulings, notes; empty where only the score decided.</summary>
    public ImmutableArray<GradingReason> Reasons { get; internal init; } = [];
}
