namespace CreditGrading.Explanation;

/// <summary>What a part of a score is.</summary>
public enum ContributionKind
{
    /// <summary>The base score (基准分).</summary>
    Base,

    /// <summary>A record.</summary>
    Record,

    /// <summary>A fact that stands in place of records.</summary>
    Fact,

    /// <summary>Where a group starts.</summary>
    GroupBase,

    /// <summary>What the floor or ceiling of a group adds or takes away.</summary>
    GroupLimit,

    /// <summary>A component, weighted.</summary>
    Component,

    /// <summary>What the floor or ceiling of the score adds or takes away.</summary>
    ScoreLimit,

    /// <summary>What rulings that set the score change.</summary>
    Ruling,

    /// <summary>What is left where parts or their sum had to be rounded for display.</summary>
    Remainder,
}
