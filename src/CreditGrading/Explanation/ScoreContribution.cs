using System.Collections.Immutable;

namespace CreditGrading.Explanation;

/// <summary>A part of a score: all parts of one score sum exactly to it.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ScoreContribution
{
    internal ScoreContribution(ContributionKind kind, LocalizedText name, decimal points)
    {
        Kind = kind;
        Name = name;
        Points = points;
    }

    /// <summary>What it is.</summary>
    public ContributionKind Kind { get; }

    /// <summary>What it is called: of a record, its indicator, its id or place and its day.</summary>
    public LocalizedText Name { get; }

    /// <summary>
    /// What it adds to the score, in points; below 0 where it takes away. Rounded where <see cref="IsRounded"/>.
    /// </summary>
    public decimal Points { get; }

    /// <summary>Whether <see cref="Points"/> had to be rounded for display.</summary>
    public bool IsRounded { get; internal init; }

    /// <summary>The place in <see cref="CreditSubject.Records"/> of the record; null unless it is one.</summary>
    public int? RecordIndex { get; internal init; }

    /// <summary>The code of the indicator, of the group or of the component; null for parts of the whole score.</summary>
    public string? Code { get; internal init; }

    /// <summary>The weight of a component as a share of those that are there; null unless it is a weighted one.</summary>
    public string? Weight { get; internal init; }

    /// <summary>What a component comes to before its weight; null unless it is one.</summary>
    public decimal? Value { get; internal init; }

    /// <summary>Whether a component is not there, and what the scheme states for that stands in its place.</summary>
    public bool IsMissing { get; internal init; }

    /// <summary>
    /// The parts of a component's <see cref="Value"/>, which sum to it; of a mean over units, and of a fact, none.
    /// </summary>
    public ImmutableArray<ScoreContribution> Parts { get; internal init; } = [];
}
