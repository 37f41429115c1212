using System.Collections.Immutable;

namespace CreditGrading.Cli.Output;

/// <summary>The result of one subject as it is written.</summary>
internal sealed record ResultRow
{
    /// <summary>The subject.</summary>
    public required string SubjectId { get; init; }

    /// <summary>The id of the scheme that decided.</summary>
    public required string SchemeId { get; init; }

    /// <summary>Its version.</summary>
    public required string SchemeVersion { get; init; }

    /// <summary>The evaluation date.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>How grading ended.</summary>
    public required GradingOutcome Outcome { get; init; }

    /// <summary>The exact score; null where there is none.</summary>
    public decimal? Score { get; init; }

    /// <summary>The grade, or the code of the named outcome; null where there is neither.</summary>
    public string? Grade { get; init; }

    /// <summary>The category; null where there is none.</summary>
    public Category? Category { get; init; }

    /// <summary>The ids of the measures, in the scheme's order.</summary>
    public ImmutableArray<string> Measures { get; init; } = [];

    /// <summary>Whether a figure that no source states took part.</summary>
    public bool UsesAssumed { get; init; }

    /// <summary>Why.</summary>
    public ImmutableArray<ReasonRow> Reasons { get; init; } = [];
}
