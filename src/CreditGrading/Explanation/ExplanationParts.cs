using System.Collections.Immutable;

namespace CreditGrading.Explanation;

/// <summary>What an explanation tells beside the result; its members are those of <see cref="GradingExplanation"/>.</summary>
internal sealed record ExplanationParts
{
    public decimal? ComputedScore { get; init; }

    public ImmutableArray<ScoreContribution> Contributions { get; init; } = [];

    public ImmutableArray<RecordExplanation> Records { get; init; } = [];

    public ImmutableArray<RulingExplanation> Outcomes { get; init; } = [];

    public ImmutableArray<RungExplanation> Rungs { get; init; } = [];

    public ImmutableArray<RulingExplanation> Rulings { get; init; } = [];

    public ImmutableArray<GradingReason> Assumptions { get; init; } = [];

    /// <summary>What the assumptions are about, each once.</summary>
    public ImmutableArray<LocalizedText> AssumedThings { get; init; } = [];

    public required ImmutableArray<GradingReason> Reasons { get; init; }

    public LocalDate? NextEvaluationOn { get; init; }

    public Origin? RepairOrigin { get; init; }
}
