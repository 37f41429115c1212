using NodaTime;

namespace CreditGrading.Tests.Reference;

/// <summary>A scheme as the tests know it, without any text.</summary>
internal sealed record ReferenceScheme
{
    public required string Id { get; init; }

    public string Version { get; init; } = "1";

    public string? Note { get; init; }

    /// <summary>The origin at the top level, around everything.</summary>
    public ReferenceOrigin? Origin { get; init; }

    /// <summary>The origin of the parts that never make a result assumed: days in force, facts, decimals, objections.</summary>
    public ReferenceOrigin? GeneralOrigin { get; init; }

    public required LocalDate FirstDay { get; init; }

    public LocalDate? LastDay { get; init; }

    public required IReadOnlyList<string> SubjectTypes { get; init; }

    public string? DefaultSubjectType { get; init; }

    public ReferenceEvaluation? Evaluation { get; init; }

    public IReadOnlyList<string> Severities { get; init; } = [];

    public IReadOnlyList<string> Levels { get; init; } = [];

    public int? AmountDecimals { get; init; }

    public int? QuantityDecimals { get; init; }

    public IReadOnlyList<ReferenceFact> Facts { get; init; } = [];

    public ReferenceScore? Score { get; init; }

    public IReadOnlyList<ReferenceGroup> Groups { get; init; } = [];

    public IReadOnlyList<ReferenceIndicator> Indicators { get; init; } = [];

    public IReadOnlyList<ReferenceOutcome> Outcomes { get; init; } = [];

    public required IReadOnlyList<ReferenceGrade> Grades { get; init; }

    public IReadOnlyList<ReferenceRuling> Rulings { get; init; } = [];

    public IReadOnlyList<ReferenceMeasure> Measures { get; init; } = [];

    public bool StatesRepair { get; init; }

    public int? ObjectionWorkingDays { get; init; }

    public bool IsLowerBetter => Score is { IsLowerBetter: true };

    public ReferenceIndicator? Indicator(string? code) => Indicators.FirstOrDefault(i => i.Code == code);

    public int Rank(string grade) => Grades.Select((g, rank) => (g, rank)).First(pair => pair.g.Code == grade).rank;
}

/// <summary>How often the scheme is evaluated.</summary>
/// <param name="Every"><c>year</c>, <c>halfYear</c>, <c>quarter</c>, <c>month</c> or <c>continuous</c>.</param>
/// <param name="IsLastDay">Whether evaluation days are the last days of periods only.</param>
/// <param name="IsPrevious">Whether the evaluation period is the last one that ended before the evaluation date.</param>
internal sealed record ReferenceEvaluation(string Every, bool IsLastDay, bool IsPrevious);
