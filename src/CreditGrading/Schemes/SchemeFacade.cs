using System.Collections.Frozen;
using System.Collections.Immutable;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes;

/// <summary>Makes the public face of a bound scheme that has passed all checks.</summary>
internal static class SchemeFacade
{
    /// <summary>The code of the outcome of a subject whose type the scheme does not grade.</summary>
    public const string TypeNotGradedCode = "typeNotGraded";

    private static readonly NamedOutcome TypeNotGraded = new(
        TypeNotGradedCode, new("不属于评价对象", "of a type that the scheme does not grade"));

    /// <summary>Makes the face.</summary>
    public static GradingScheme Create(BoundScheme bound, string canonicalText, string fingerprint)
    {
        var sources = bound.Sources.ToImmutableDictionary(
            source => source.Id,
            source => new SourceDocument(source.Id, source.Title, source.Authority, source.Number, source.Date));
        ImmutableArray<Grade> grades = [.. bound.Grades.Select((grade, rank) => new Grade(grade.Code.Value, rank,
            grade.Category?.Value, grade.IsRulingOnly))];
        ImmutableArray<NamedOutcome> outcomes = [TypeNotGraded,
            .. bound.Outcomes.Where(o => o.Code is not null).Select(o => new NamedOutcome(o.Code!.Value.Value, o.Name!)),
            .. bound.Score?.AllMissing is { } missing ? [new NamedOutcome(missing.Code.Value, missing.Name)] : (NamedOutcome[])[],
            .. bound.Rulings.OfType<OutcomeRuling>().Select(ruling => new NamedOutcome(ruling.Code.Value, ruling.Name))];
        ImmutableArray<SupervisionMeasure> measures = [.. bound.Measures.Select(measure => new SupervisionMeasure(
            measure.Id.Value, measure.Kind, measure.Text, measure.Quantity?.Value, measure.QuantityUnit,
            OriginOf(measure.Entry, sources)))];
        ImmutableArray<SupervisionMeasure> MeasuresWhere(Func<BoundMeasure, bool> goesWith) =>
            [.. measures.Where((_, i) => goesWith(bound.Measures[i]))];

        return new(bound)
        {
            Id = bound.Id,
            Version = bound.Version,
            Name = bound.Name,
            JurisdictionCode = bound.Jurisdiction?.Code,
            JurisdictionName = bound.Jurisdiction?.Name,
            Semantics = 1,
            FirstDay = bound.InForce!.FirstDay.Value,
            LastDay = bound.InForce.LastDay?.Value,
            SubjectTypes = [.. bound.Subjects!.Types.Select(type => type.Value)],
            DefaultSubjectType = bound.Subjects.Default?.Value,
            Grades = grades,
            GradeGroups = [.. bound.GradeGroups.Select(group => new GradeGroup(
                group.Code.Value, group.Name, [.. group.Grades.Select(code =>
                    grades.First(grade => grade.Code == code.Value))]))],
            Outcomes = outcomes,
            Indicators = [.. bound.Indicators.Select(i => new Indicator(i.Code.Value, i.Name, i.Kind, OriginOf(i.Entry,
                sources)))],
            Facts = [.. bound.Facts.Select(f => new FactDefinition(
                f.Code.Value, f.Name, f.Kind, f.Default is not null, [.. f.Values.Select(value => value.Value)]))],
            Measures = measures,
            MeasuresByRank = [.. grades.Select(grade => MeasuresWhere(measure => GoesWith(bound, measure, grade)))],
            MeasuresByOutcome = outcomes.ToFrozenDictionary(
                outcome => outcome.Code, outcome => MeasuresWhere(measure => GoesWith(measure, outcome)), StringComparer.Ordinal),
            Sources = [.. bound.Sources.Select(source => sources[source.Id])],
            IsDraft = bound.IsDraft,
            ObjectionWorkingDays = bound.Objections?.WorkingDays,
            CurrentResultStandsDuringObjection = bound.Objections is { CurrentResultStands: true },
            ObjectionProcedure = bound.Objections?.How,
            ObjectionOrigin = bound.Objections is { } objections ? OriginOf(objections.Entry, sources) : null,
            CitedCount = bound.Entry.CitedCount,
            AssumedCount = bound.Entry.AssumedCount,
            Fingerprint = fingerprint,
            CanonicalText = canonicalText,
        };
    }

    /// <summary>Whether a measure goes with a grade: by the grade itself, its category, a range or a group of grades.</summary>
    public static bool GoesWith(BoundScheme bound, BoundMeasure measure, Grade grade)
    {
        int RankOf(Located<string> code) => bound.Grades.IndexOf(bound.Grades.First(other => other.Code.Value == code.Value));

        return measure.Grades.Any(code => code.Value == grade.Code)
            || measure.Categories.Any(category => category.Value == grade.Category)
            || (measure.GradeRange is { } range && RankOf(range.From) <= grade.Rank && grade.Rank <= RankOf(range.To))
            || bound.GradeGroups.Any(group => group.Grades.Any(code => code.Value == grade.Code)
                && measure.GradeGroups.Any(code => code.Value == group.Code.Value));
    }

    /// <summary>Whether a measure goes with a named outcome.</summary>
    public static bool GoesWith(BoundMeasure measure, NamedOutcome outcome) =>
        measure.Outcomes.Any(code => code.Value == outcome.Code);

    /// <summary>The origin of an entry, its source resolved.</summary>
    public static Origin OriginOf(EntryInfo entry, IReadOnlyDictionary<string, SourceDocument> sources) =>
        OriginOf(entry.Origin!, sources);

    /// <summary>An origin, its source resolved.</summary>
    public static Origin OriginOf(BoundOrigin origin, IReadOnlyDictionary<string, SourceDocument> sources) => origin switch
    {
        { Citation: { } citation } => Origin.Cited(sources[citation.SourceId.Value], citation.Article),
        { Assumption: { } assumption } => Origin.Assumed(assumption),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
