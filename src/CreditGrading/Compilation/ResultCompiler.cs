using System.Collections.Immutable;
using CreditGrading.Diagnostics;
using CreditGrading.Internal;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Compilation;

/// <summary>
/// Compiles what a result carries: grades and named outcomes with their measures, and the reasons that can be made beforehand.
/// </summary>
internal sealed class ResultCompiler(GradingScheme scheme, BoundScheme bound)
{
    private readonly Dictionary<string, SourceDocument> _sources = scheme.Sources.ToDictionary(source => source.Id,
        StringComparer.Ordinal);

    public Origin OriginOf(BoundEntry entry) => SchemeFacade.OriginOf(entry.Entry, _sources);

    /// <summary>What each grade brings, by rank.</summary>
    public ImmutableArray<GradeResult> Grades() => [.. scheme.Grades.Select(GradeOf)];

    public NotRatedResult NotRated(string code) => NotRated(scheme.Outcomes.First(outcome => outcome.Code == code));

    public NotRatedResult NotRated(NamedOutcome outcome) =>
        new(outcome, scheme.MeasuresOf(outcome), IsAnyAssumed(measure => SchemeFacade.GoesWith(measure, outcome)));

    public CompiledFact FactOf(BoundFact fact)
    {
        long? fallback = fact.Default is { } text && FactReader.Read(fact, text.Value) is { } reading ? ToWhole(fact,
            reading) : null;
        var missing = DiagnosticCatalog.FactMissing;
        return new(
            fact, fallback, new(ReasonKind.Missing, missing.Code, missing.Format(fact.Code.Value), OriginOrNull(fact),
                field: fact.Code.Value));
    }

    /// <summary>
    /// A value of a fact as a whole number: a flag or place in a list as it is, a number scaled, a day as its key.
    /// </summary>
    public static long ToWhole(BoundFact fact, FactReading reading) => fact.Kind switch
    {
        FactKind.Number => new PointScale(fact.Decimals).ToScaled(reading.Number),
        FactKind.Date => DayKey.Of(reading.Day),
        _ => (long)reading.Number,
    };

    /// <summary>The origin of an entry that may do without one.</summary>
    public Origin? OriginOrNull(BoundEntry entry) => entry.Entry.Origin is null ? null : OriginOf(entry);

    private GradeResult GradeOf(Grade grade)
    {
        var isGroupAssumed = bound.MeasureGroupsOf(grade).Any(group => group.IsAssumed);
        var isCategoryAssumed = grade.Category is not null && bound.Grades[grade.Rank].IsOriginAssumed;
        var isMeasureAssumed = IsAnyAssumed(measure => SchemeFacade.GoesWith(bound, measure, grade));
        return new(grade, scheme.MeasuresOf(grade), isMeasureAssumed || isCategoryAssumed || isGroupAssumed);
    }

    private bool IsAnyAssumed(Func<BoundMeasure, bool> goesWith) =>
        bound.Measures.Any(measure => measure.IsAssumed && goesWith(measure));
}
