using System.Collections.Immutable;
using CreditGrading.Compilation;
using CreditGrading.Internal;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Bulk;

/// <summary>
/// How the usual record of a plain indicator is read: one with the day of its act as its date, points that are fixed or go by a
/// code, and no more than the days of a repair and a withdrawal beside it. Any other record takes the way of every record, by
/// <see cref="Evaluation.RecordReader"/>.
/// </summary>
internal sealed class UsualRecord
{
    private static readonly UsualRecord NotUsual = new() { Indicator = CompiledIndicator.NotListed };

    /// <summary>The index of the indicator.</summary>
    public required int Indicator { get; init; }

    /// <summary>Whether its records may be usual ones.</summary>
    public bool IsUsual { get; private init; }

    /// <summary>Whether all its records have one term.</summary>
    public bool IsTermFixed { get; private init; }

    private bool IsAdverse { get; init; }

    private bool IsKeptWhenRepaired { get; init; }

    private bool IsPerQuantity { get; init; }

    /// <summary>The greatest quantity with which the points are few enough.</summary>
    private long MostQuantity { get; init; }

    private CodeField PointsBy { get; init; }

    private CodeField TermBy { get; init; }

    /// <summary>By number of the code in the batch; one where points are fixed. Negative where the code is not listed.</summary>
    private long[] Points { get; init; } = [];

    /// <summary>By number of the code in the batch; one where the term is fixed. Negative where the code is not listed.</summary>
    private int[] Terms { get; init; } = [];

    private enum CodeField
    {
        None,
        Severity,
        Level,
    }

    /// <summary>How usual records of an indicator are read.</summary>
    public static UsualRecord Of(CompiledScheme scheme, PlainShape shape, int indicator, BatchCodes codes)
    {
        if (indicator == CompiledIndicator.NotListed || !shape.AreIndicatorsPlain[indicator]
            || !MayBeUsual(scheme, scheme.Indicators[indicator]))
        {
            return NotUsual;
        }

        var rules = scheme.Indicators[indicator];
        var (pointsBy, termBy) = (FieldOf(rules.PointsRule), FieldOf(rules.TermRule));
        return new()
        {
            Indicator = indicator,
            IsUsual = true,
            IsTermFixed = rules.TermRule == TermRule.Fixed,
            IsAdverse = rules.IsAdverse,
            IsKeptWhenRepaired = rules.Repair.Effect == RepairEffect.Keep,
            IsPerQuantity = rules.IsPerQuantity,
            MostQuantity = PointScale.MaxScaled / Math.Max(1, rules.Points.Max()),
            PointsBy = pointsBy,
            TermBy = termBy,
            Points = ByNumber(rules.Points, pointsBy, scheme, codes, CompiledIndicator.NotListed),
            Terms = ByNumber(rules.Terms, termBy, scheme, codes, CompiledIndicator.NotListed),
        };
    }

    /// <summary>Whether reading takes the severity.</summary>
    public bool ReadsSeverity => PointsBy == CodeField.Severity | TermBy == CodeField.Severity;

    /// <summary>Whether reading takes the level.</summary>
    public bool ReadsLevel => PointsBy == CodeField.Level | TermBy == CodeField.Level;

    /// <summary>
    /// Reads a record that is not odd; false, and what is read without meaning, where it has to be read as every record.
    /// </summary>
    /// <param name="core">What nearly every record has.</param>
    /// <param name="withdrawn">The day of its withdrawal.</param>
    /// <param name="severity">The number of its severity; without meaning unless <see cref="ReadsSeverity"/>.</param>
    /// <param name="level">The number of its level; without meaning unless <see cref="ReadsLevel"/>.</param>
    /// <param name="read">Receives the record.</param>
    public bool TryRead(in CoreFields core, int withdrawn, int severity, int level, out UsualRow read)
    {
        var points = Points[PlaceOf(PointsBy, severity, level)];
        var term = Terms[PlaceOf(TermBy, severity, level)];
        var isRepaired = core.Repaired != RecordColumns.NoDay;
        var repairEnd = isRepaired && !IsKeptWhenRepaired ? core.Repaired : DayKey.Max;
        read = new(
            core.Occurred,
            withdrawn == RecordColumns.NoDay ? repairEnd : Math.Min(repairEnd, withdrawn),
            IsPerQuantity ? points * Math.Min(core.Quantity, MostQuantity) : points,
            (ushort)Math.Max(term, 0));
        return core.Occurred != RecordColumns.NoDay
            & points >= 0
            & term >= 0
            & (!isRepaired | (IsAdverse & core.Repaired >= core.Occurred))
            & (!IsPerQuantity | core.Quantity <= MostQuantity);
    }

    private static int PlaceOf(CodeField field, int severity, int level) => field switch
    {
        CodeField.Severity => severity,
        CodeField.Level => level,
        _ => 0,
    };

    private static bool MayBeUsual(CompiledScheme scheme, CompiledIndicator rules) =>
        rules.NamedDate[0] == DateField.OccurredOn
        && rules is
        {
            LagDays: 0,
            IsContinuing: false,
            NeedsAmount: false,
            NeedsPositiveAmount: false,
            DeclaresUnit: false,
            UnitsOf: CompiledIndicator.NotListed,
            IsFromFact: false,
            PointsRule: PointsRule.None or PointsRule.Fixed or PointsRule.BySeverity or PointsRule.ByLevel,
            TermRule: TermRule.Fixed or TermRule.BySeverity or TermRule.ByLevel,
            Repair: { NotBefore: null, Replacement: CompiledIndicator.NotListed, Shares.IsEmpty: true },
        }
        && rules.Terms.All(term => term == CompiledIndicator.NotListed
            || scheme.Terms[term].Kind is ValidityKind.Unlimited or ValidityKind.Period or ValidityKind.EvaluationPeriod);

    private static CodeField FieldOf(PointsRule rule) => rule switch
    {
        PointsRule.BySeverity => CodeField.Severity,
        PointsRule.ByLevel => CodeField.Level,
        _ => CodeField.None,
    };

    private static CodeField FieldOf(TermRule rule) => rule switch
    {
        TermRule.BySeverity => CodeField.Severity,
        TermRule.ByLevel => CodeField.Level,
        _ => CodeField.None,
    };

    private static T[] ByNumber<T>(
        ImmutableArray<T> values, CodeField field, CompiledScheme scheme, BatchCodes codes, T notListed)
    {
        var (numbered, listed) = field == CodeField.Severity
            ? (codes.Severities, scheme.Severities)
            : (codes.Levels, scheme.Levels);
        return field == CodeField.None
            ? [values[0]]
            : [.. numbered.Select(code => listed.TryGetValue(code, out var index) ? values[index] : notListed)];
    }
}

/// <summary>A usual record, read.</summary>
/// <param name="Start">The day of its act.</param>
/// <param name="End">The day of its repair or withdrawal; after every day where it has neither.</param>
/// <param name="Points">Its points, scaled.</param>
/// <param name="Term">The index of the term of its validity.</param>
internal readonly record struct UsualRow(int Start, int End, long Points, ushort Term);
