namespace CreditGrading;

/// <summary>How grading a subject ended.</summary>
public enum GradingOutcome
{
    /// <summary>The subject has a grade.</summary>
    Graded,

    /// <summary>The scheme gives it a named outcome instead of a grade (不予评价).</summary>
    NotRated,

    /// <summary>
    /// Something that decides is not known; the reasons name all that is missing at the first step that stays open.
    /// </summary>
    Undetermined,

    /// <summary>Something given is invalid; the reasons name all that is wrong.</summary>
    Rejected,
}
