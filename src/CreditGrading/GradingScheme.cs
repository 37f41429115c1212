using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CreditGrading;

/// <summary>A grading scheme (评价办法) that has been loaded and found sound.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed class GradingScheme
{
    internal GradingScheme(object content)
    {
        Content = content;
    }

    /// <summary>The scheme's id: lower-case words and digits joined by hyphens.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>The scheme's own version, as its author writes it.</summary>
    public string Version { get; internal init; } = "";

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; internal init; } = new("", "");

    /// <summary>Whether its source is a draft rather than enacted.</summary>
    public bool IsDraft { get; internal init; }

    /// <summary>The administrative division code (行政区划代码) of its jurisdiction; null where not stated.</summary>
    public string? JurisdictionCode { get; internal init; }

    /// <summary>The name of its jurisdiction; null where not stated.</summary>
    public string? JurisdictionName { get; internal init; }

    /// <summary>The version of the grading semantics it is written for.</summary>
    public int Semantics { get; internal init; }

    /// <summary>The first day it is in force, included.</summary>
    public LocalDate FirstDay { get; internal init; }

    /// <summary>The last day it is in force, included; null where it has none.</summary>
    public LocalDate? LastDay { get; internal init; }

    /// <summary>The codes of the subject types that it grades.</summary>
    public ImmutableArray<string> SubjectTypes { get; internal init; } = [];

    /// <summary>The type of a subject that states none; null where that leaves it undetermined.</summary>
    public string? DefaultSubjectType { get; internal init; }

    /// <summary>The grades, best first, at least two.</summary>
    public ImmutableArray<Grade> Grades { get; internal init; } = [];

    /// <summary>Grades that measures name together, in the scheme's order; empty where it has no such groups.</summary>
    public ImmutableArray<GradeGroup> GradeGroups { get; internal init; } = [];

    /// <summary>The named outcomes outside the order of grades; the first is that of a type the scheme does not grade.</summary>
    public ImmutableArray<NamedOutcome> Outcomes { get; internal init; } = [];

    /// <summary>The indicators, in the scheme's order.</summary>
    public ImmutableArray<Indicator> Indicators { get; internal init; } = [];

    /// <summary>The facts it declares, in the scheme's order.</summary>
    public ImmutableArray<FactDefinition> Facts { get; internal init; } = [];

    /// <summary>The supervision measures, in the scheme's order.</summary>
    public ImmutableArray<SupervisionMeasure> Measures { get; internal init; } = [];

    /// <summary>The documents it cites, in the scheme's order.</summary>
    public ImmutableArray<SourceDocument> Sources { get; internal init; } = [];

    /// <summary>
    /// The working days in which an objection (异议) is handled; null where not stated. Data only: nothing is computed with it.
    /// </summary>
    public int? ObjectionWorkingDays { get; internal init; }

    /// <summary>Whether the current result stands while an objection is open.</summary>
    public bool CurrentResultStandsDuringObjection { get; internal init; }

    /// <summary>Where and how an objection is filed, in the words of the source; null where not stated. Data only.</summary>
    public LocalizedText? ObjectionProcedure { get; internal init; }

    /// <summary>Where the rules on objections come from; null where the scheme has none.</summary>
    public Origin? ObjectionOrigin { get; internal init; }

    /// <summary>How many of its statements a source makes: figures, and grades, rulings, outcomes and measures.</summary>
    public int CitedCount { get; internal init; }

    /// <summary>How many of its statements are assumed.</summary>
    public int AssumedCount { get; internal init; }

    /// <summary>
    /// The SHA-256 of <see cref="CanonicalText"/>, in 64 lower-case hexadecimal digits. Comments, the order of keys, quoting and
    /// line endings do not change it; any value does.
    /// </summary>
    public string Fingerprint { get; internal init; } = "";

    /// <summary>
    /// The scheme in canonical form: one line of JSON, keys in ordinal order, every scalar a string. It loads as a scheme where
    /// it is not larger than <see cref="SchemeLoader.MaxBytes"/>.
    /// </summary>
    public string CanonicalText { get; internal init; } = "";

    /// <summary>By rank: the measures of each grade.</summary>
    internal ImmutableArray<ImmutableArray<SupervisionMeasure>> MeasuresByRank { get; init; } = [];

    /// <summary>By code: the measures of each named outcome.</summary>
    internal FrozenDictionary<string, ImmutableArray<SupervisionMeasure>> MeasuresByOutcome { get; init; } =
        FrozenDictionary<string, ImmutableArray<SupervisionMeasure>>.Empty;

    /// <summary>The bound form, opaque here: made by the loader, read by the grader.</summary>
    internal object Content { get; }

    /// <summary>Gives the measures that a grade brings.</summary>
    /// <param name="grade">A grade of this scheme.</param>
    /// <returns>
    /// The measures of the grade, its category and the ranges and groups it lies in, in the scheme's order; perhaps none.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="grade"/> is null.</exception>
    /// <exception cref="ArgumentException">The scheme has no such grade.</exception>
    public ImmutableArray<SupervisionMeasure> MeasuresOf(Grade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        return Grades.Contains(grade)
            ? MeasuresByRank[grade.Rank]
            : throw new ArgumentException($"The scheme {Id} has no grade {grade} like this.", nameof(grade));
    }

    /// <summary>Gives the measures that a named outcome brings.</summary>
    /// <param name="outcome">An outcome of this scheme.</param>
    /// <returns>The measures in the scheme's order; perhaps none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    /// <exception cref="ArgumentException">The scheme has no such outcome.</exception>
    public ImmutableArray<SupervisionMeasure> MeasuresOf(NamedOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return MeasuresByOutcome.TryGetValue(outcome.Code, out var measures)
            ? measures
            : throw new ArgumentException($"The scheme {Id} has no outcome {outcome.Code}.", nameof(outcome));
    }

    /// <summary>Tells whether the scheme is in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from <see cref="FirstDay"/> to <see cref="LastDay"/>, both included.</returns>
    public bool IsInForceOn(LocalDate day) => day >= FirstDay && (LastDay is not { } last || day <= last);
}
