using CreditGrading.Internal;

namespace CreditGrading.Evaluation;

/// <summary>What evaluating a subject gave, as indexes and scaled numbers.</summary>
internal struct EvaluationOutcome
{
    /// <summary>How it ended; never <see cref="GradingOutcome.Rejected"/>, which is decided before.</summary>
    public GradingOutcome Outcome;

    /// <summary>The outcome that applied, or <see cref="NoOutcome"/>.</summary>
    public int AppliedOutcome;

    /// <summary>The rank of the grade in force.</summary>
    public int Rank;

    /// <summary>Whether there is a score.</summary>
    public bool HasScore;

    /// <summary>The score, scaled; without meaning where <see cref="ExactScore"/> is there.</summary>
    public long Score;

    /// <summary>The score, scaled, where scores may be fractions; else none.</summary>
    public Fraction ExactScore;

    /// <summary>Whether a ruling that would set the score is unknown.</summary>
    public bool IsScoreOpen;

    /// <summary>Whether an assumed figure took part.</summary>
    public bool UsesAssumed;

    /// <summary>
    /// Whether the current result stands because an objection is open; the rank is then that of the current grade.
    /// </summary>
    public bool CurrentStands;

    /// <summary>The rank that was computed while the current result stands, or <see cref="NoRank"/>.</summary>
    public int ComputedRank;

    /// <summary>Whether <see cref="Score"/> was computed while the current result stands.</summary>
    public bool HasComputedScore;

    /// <summary>Nothing was computed: something that decides is missing.</summary>
    public const int NoRank = -1;

    /// <summary>No outcome outside the ladder applied.</summary>
    public const int NoOutcome = -1;

    /// <summary>Every component is missing.</summary>
    public const int AllMissing = -3;

    /// <summary>A ruling leaves the subject unrated; which one is in <see cref="Ruling"/>.</summary>
    public const int ByRuling = -4;

    /// <summary>The ruling that leaves the subject unrated.</summary>
    public int Ruling;

    /// <summary>The subject's type is not graded.</summary>
    public const int TypeNotGraded = -2;
}
