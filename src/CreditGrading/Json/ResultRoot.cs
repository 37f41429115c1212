using CreditGrading.Explanation.Json;

namespace CreditGrading.Json;

/// <summary>The whole of a result as JSON, in the words of explanations: what is null is left out.</summary>
internal sealed record ResultRoot
{
    public required string SubjectId { get; init; }

    public required SchemePart Scheme { get; init; }

    /// <summary>The evaluation date, <c>YYYY-MM-DD</c>.</summary>
    public required string AsOf { get; init; }

    public required GradingOutcome Outcome { get; init; }

    public decimal? Score { get; init; }

    public required bool IsScoreRounded { get; init; }

    public string? ScoreFraction { get; init; }

    /// <summary>The code of the grade.</summary>
    public string? Grade { get; init; }

    public Category? Category { get; init; }

    public NamedOutcomePart? NamedOutcome { get; init; }

    public required IReadOnlyList<GradeGroupPart> GradeGroups { get; init; }

    public required IReadOnlyList<MeasurePart> Measures { get; init; }

    public required bool UsesAssumed { get; init; }

    public required IReadOnlyList<ReasonPart> Reasons { get; init; }
}
