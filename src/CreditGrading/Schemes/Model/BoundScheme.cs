using System.Collections.Immutable;

namespace CreditGrading.Schemes.Model;

/// <summary>
/// A scheme as its text states it, every value read, references still by code. Entries at fault are left out; whether any was is
/// told by the diagnostics.
/// </summary>
internal sealed class BoundScheme(EntryInfo entry) : BoundEntry(entry)
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>Whether the text is a draft rather than enacted.</summary>
    public required bool IsDraft { get; init; }

    public required BoundJurisdiction? Jurisdiction { get; init; }

    public required ImmutableArray<BoundSource> Sources { get; init; }

    /// <summary>Null only where the section is at fault.</summary>
    public required BoundInForce? InForce { get; init; }

    /// <summary>Null only where the section is at fault.</summary>
    public required BoundSubjects? Subjects { get; init; }

    /// <summary>Whether there is a section <c>evaluation</c>, at fault or not.</summary>
    public required bool HasEvaluationSection { get; init; }

    public required BoundEvaluation? Evaluation { get; init; }

    /// <summary>Mildest first.</summary>
    public required ImmutableArray<Located<string>> Severities { get; init; }

    /// <summary>Lowest first.</summary>
    public required ImmutableArray<Located<string>> Levels { get; init; }

    /// <summary>The decimals that an amount may have.</summary>
    public required int AmountDecimals { get; init; }

    /// <summary>The decimals that a quantity may have.</summary>
    public required int QuantityDecimals { get; init; }

    public required ImmutableArray<BoundFact> Facts { get; init; }

    /// <summary>Whether there is a section <c>score</c>, at fault or not.</summary>
    public required bool HasScoreSection { get; init; }

    /// <summary>Null in a scheme that grades by conditions alone, and where the section is at fault.</summary>
    public required BoundScore? Score { get; init; }

    public required ImmutableArray<BoundGroup> Groups { get; init; }

    public required ImmutableArray<BoundIndicator> Indicators { get; init; }

    /// <summary>What the scheme has to fulfil itself.</summary>
    public required ImmutableArray<BoundDuty> Duties { get; init; }

    public required ImmutableArray<BoundSuspension> Suspensions { get; init; }

    /// <summary>Which records of one act count.</summary>
    public required ImmutableArray<BoundActRule> Acts { get; init; }

    public required ImmutableArray<BoundOutcome> Outcomes { get; init; }

    /// <summary>The grade that is taken over from outside; null where the scheme finds it itself.</summary>
    public required BoundAdoption? Adoption { get; init; }

    /// <summary>Whether there is a section <c>adopts</c>, at fault or not.</summary>
    public required bool HasAdoptionSection { get; init; }

    /// <summary>Best first.</summary>
    public required ImmutableArray<BoundGrade> Grades { get; init; }

    /// <summary>
    /// Whether every grade of the text is there; where one is at fault, nothing can be said about its neighbors.
    /// </summary>
    public required bool AreGradesComplete { get; init; }

    public required ImmutableArray<BoundGradeGroup> GradeGroups { get; init; }

    public required ImmutableArray<BoundRuling> Rulings { get; init; }

    public required ImmutableArray<BoundMeasure> Measures { get; init; }

    /// <summary>What credit repair does; null where the scheme does not say, then repair drops a record from its day.</summary>
    public required BoundRepair? Repair { get; init; }

    public required BoundObjections? Objections { get; init; }

    /// <summary>The rules about records of one act that decide about an indicator, or are decided by it.</summary>
    public IEnumerable<BoundActRule> ActRulesOf(BoundIndicator indicator) => Acts.Where(rule =>
        rule.Of.Resolve(this).Contains(indicator) || rule.AbsorbedBy.Any(code => code.Value == indicator.Code.Value));

    /// <summary>The suspensions that an indicator falls under.</summary>
    public IEnumerable<BoundSuspension> SuspensionsOf(BoundIndicator indicator) =>
        Suspensions.Where(suspension => suspension.Of.Resolve(this).Contains(indicator));

    /// <summary>The groups that a grade lies in, as far as they bring measures.</summary>
    public IEnumerable<BoundGradeGroup> MeasureGroupsOf(Grade grade) => GradeGroups.Where(group =>
        group.Grades.Any(code => code.Value == grade.Code)
        && Measures.Any(measure => measure.GradeGroups.Any(code => code.Value == group.Code.Value)));
}

/// <summary>The territory a scheme is made for.</summary>
internal sealed record BoundJurisdiction(string Code, string Name);

/// <summary>A document the scheme cites.</summary>
internal sealed record BoundSource(string Id, string Title, string? Authority, string? Number, LocalDate? Date);

/// <summary>The days in force, both included.</summary>
internal sealed class BoundInForce(EntryInfo entry, Located<LocalDate> firstDay, Located<LocalDate>? lastDay) : BoundEntry(entry)
{
    public Located<LocalDate> FirstDay { get; } = firstDay;

    public Located<LocalDate>? LastDay { get; } = lastDay;
}

/// <summary>The subject types that are graded, and the one of a subject that states none.</summary>
internal sealed class BoundSubjects(EntryInfo entry, ImmutableArray<Located<string>> types,
    Located<string>? fallback) : BoundEntry(entry)
{
    public ImmutableArray<Located<string>> Types { get; } = types;

    public Located<string>? Default { get; } = fallback;
}

/// <summary>How often the scheme evaluates, on which day, and which period the validity <c>evaluationPeriod</c> means.</summary>
internal sealed record BoundEvaluation(SourcePosition Position, EvaluationCycle Cycle, bool IsOnLastDay, bool IsPreviousPeriod);

/// <summary>How long an evaluation period is.</summary>
internal enum EvaluationCycle
{
    Continuous,
    Month,
    Quarter,
    HalfYear,
    Year,
}
