using NodaTime;

namespace CreditGrading.Tests.Reference;

/// <summary>A scheme as the tests know it, without any text.</summary>
internal sealed record ReferenceScheme
{
    public required string Id { get; init; }

    public string Version { get; init; } = "1";

    public string? Note { get; init; }

    /// <summary><c>enacted</c> or <c>draft</c>; null where not stated.</summary>
    public string? Status { get; init; }

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

    public ReferenceAdoption? Adoption { get; init; }

    public required IReadOnlyList<ReferenceGrade> Grades { get; init; }

    public IReadOnlyList<ReferenceGradeGroup> GradeGroups { get; init; } = [];

    public IReadOnlyList<ReferenceRuling> Rulings { get; init; } = [];

    public IReadOnlyList<ReferenceMeasure> Measures { get; init; } = [];

    /// <summary>What repair does where the indicator does not say; null: it drops records on its day.</summary>
    public ReferenceRepair? Repair { get; init; }

    public ReferenceObjections? Objections { get; init; }

    /// <summary>Of whose records those of one act count once.</summary>
    public IReadOnlyList<ReferenceActRule> Acts { get; init; } = [];

    public IReadOnlyList<ReferenceSuspension> Suspensions { get; init; } = [];

    /// <summary>The components whose weight is to be at least the mean; it decides nothing once the scheme is loaded.</summary>
    public IReadOnlyList<string> Requires { get; init; } = [];

    /// <summary>The facts that it declares, then those that every scheme has.</summary>
    public IReadOnlyList<ReferenceFact> AllFacts =>
        [.. Facts.Select(fact => fact.IsGrade ? fact with { Values = [.. Grades.Select(grade => grade.Code)] } : fact),
            ReferenceFact.ObjectionOpen, ReferenceFact.CurrentGradeOf(Grades.Select(grade => grade.Code))];

    public bool IsLowerBetter => Score is { IsLowerBetter: true };

    public ReferenceIndicator? Indicator(string? code) => Indicators.FirstOrDefault(i => i.Code == code);

    public ReferenceGrade Grade(string code) => Grades[Rank(code)];

    public int Rank(string grade) => Grades.Select((g, rank) => (g, rank)).First(pair => pair.g.Code == grade).rank;
}

/// <summary>How often the scheme is evaluated.</summary>
/// <param name="Every"><c>year</c>, <c>halfYear</c>, <c>quarter</c>, <c>month</c> or <c>continuous</c>.</param>
/// <param name="IsLastDay">Whether evaluation days are the last days of periods only.</param>
/// <param name="IsPrevious">Whether the evaluation period is the last one that ended before the evaluation date.</param>
internal sealed record ReferenceEvaluation(string Every, bool IsLastDay, bool IsPrevious);

/// <summary>Same act, same record: of some indicators, the heaviest record of each act counts.</summary>
/// <param name="Of">All deductions or all bonuses.</param>
/// <param name="AbsorbedBy">The adverse signals beside which an act's deductions are dropped.</param>
/// <param name="Origin">The mapping's own origin.</param>
internal sealed record ReferenceActRule(ReferenceList Of, IReadOnlyList<string> AbsorbedBy, ReferenceOrigin? Origin = null);

/// <summary>Bonuses that count nowhere while a condition holds.</summary>
internal sealed record ReferenceSuspension(ReferenceCondition When, ReferenceList Of, ReferenceOrigin? Origin = null);

/// <summary>How objections are handled.</summary>
/// <param name="WorkingDays">In how many working days; null where not stated.</param>
/// <param name="Stands">Whether the current result stands while one is open; null where not stated, which is no.</param>
/// <param name="How">How one is filed, in either language; null where not stated.</param>
internal sealed record ReferenceObjections(int? WorkingDays, bool? Stands, string? How = null);
