using System.Collections.Immutable;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Compilation;

/// <summary>
/// A compiled scheme on one evaluation date: every validity is a range of clock days, every elapsed time a range of dates.
/// Immutable and safe for concurrent use.
/// </summary>
internal sealed class DatedScheme
{
    private DatedScheme(CompiledScheme scheme, LocalDate asOf)
    {
        Scheme = scheme;
        AsOf = asOf;
        Day = DayKey.Of(asOf);
    }

    public CompiledScheme Scheme { get; }

    public LocalDate AsOf { get; }

    /// <summary>The evaluation date as a <see cref="DayKey"/>.</summary>
    public int Day { get; }

    /// <summary>By term: the earliest clock day of a record that still counts.</summary>
    public required ImmutableArray<int> EarliestClocks { get; init; }

    /// <summary>By term: the latest clock day of a record that counts.</summary>
    public required ImmutableArray<int> LatestClocks { get; init; }

    /// <summary>By period of <see cref="CompiledScheme.Within"/>: the earliest clock day inside it.</summary>
    public required ImmutableArray<int> EarliestWithins { get; init; }

    /// <summary>
    /// By indicator: of points by duration, the earliest day of the act that is inside each bracket while the conduct continues.
    /// </summary>
    public required ImmutableArray<ImmutableArray<int>> EarliestActs { get; init; }

    /// <summary>The earliest day on which an adopted grade may have been given.</summary>
    public required int EarliestAdopted { get; init; }

    /// <summary>The scheme's condition nodes with the ranges that depend on the date.</summary>
    public required ImmutableArray<ConditionNode> Conditions { get; init; }

    /// <summary>Why no subject can be graded on this date; null where the scheme is in force.</summary>
    public required GradingReason? NotInForce { get; init; }

    /// <summary>What is worth knowing of every result of this date, the scheme being in force or not.</summary>
    public required ImmutableArray<GradingReason> Notes { get; init; }

    public static DatedScheme Create(CompiledScheme scheme, LocalDate asOf)
    {
        var period = scheme.Evaluation is { } evaluation ? EvaluationPeriod.Containing(asOf, evaluation) : null;
        var isInForce = scheme.Scheme.IsInForceOn(asOf);
        return new(scheme, asOf)
        {
            EarliestClocks = [.. scheme.Terms.Select(term => EarliestClockOf(term, asOf, period))],
            LatestClocks = [.. scheme.Terms.Select(term => term.Kind == ValidityKind.EvaluationPeriod
                ? DayKey.Of(period!.End)
                : DayKey.Max)],
            EarliestWithins = [.. scheme.Within.Select(within => DayKey.Of(EarliestWithin(asOf, within)))],
            EarliestActs = [.. scheme.Indicators.Select(indicator => EarliestActsOf(indicator, asOf))],
            EarliestAdopted = scheme.Adoption?.Validity is { } validity ? DayKey.Of(EarliestWithin(asOf, validity)) : DayKey.Min,
            Conditions = WithElapsedTests(scheme, asOf),
            NotInForce = isInForce ? null : DateReasons.NotInForce(scheme.Scheme, scheme.InForceOrigin, asOf),
            Notes = [.. NotesOn(scheme, asOf, isInForce)],
        };
    }

    /// <summary>Conduct that has lasted up to a period began within it; below a period, within it a day later.</summary>
    private static ImmutableArray<int> EarliestActsOf(CompiledIndicator indicator, LocalDate asOf) =>
        [.. indicator.DurationBounds.Select(bound => bound is { } end
            ? DayKey.Of(EarliestWithin(end.IsIncluded ? asOf : asOf.PlusDays(1), end.Period))
            : DayKey.Min)];

    private static int EarliestClockOf(ValidityTerm term, LocalDate asOf, DateInterval? period) => term.Kind switch
    {
        ValidityKind.Period => DayKey.Of(EarliestWithin(asOf, term.Period)),
        ValidityKind.EvaluationPeriod => DayKey.Of(period!.Start),
        _ => DayKey.Min,
    };

    /// <summary>
    /// The least day c with c + period >= asOf. Found by search: asOf - period is another day at the ends of months.
    /// Source: semantics, section 2; Civil Code, Art. 201-203.
    /// </summary>
    internal static LocalDate EarliestWithin(LocalDate asOf, CalendarPeriod period)
    {
        var clock = Earlier(asOf, period);
        while (period.LastDayFrom(clock) < asOf)
        {
            clock = clock.PlusDays(1);
        }

        return clock;
    }

    /// <summary>The greatest day c with c + period &lt;= asOf.</summary>
    internal static LocalDate LatestBefore(LocalDate asOf, CalendarPeriod period)
    {
        var clock = Earlier(asOf, period);
        while (period.LastDayFrom(clock.PlusDays(1)) <= asOf)
        {
            clock = clock.PlusDays(1);
        }

        return clock;
    }

    /// <summary>A day surely before the one searched, by a few days.</summary>
    private static LocalDate Earlier(LocalDate asOf, CalendarPeriod period) =>
        (period with { Count = -period.Count }).LastDayFrom(asOf).PlusDays(-4);

    private static ImmutableArray<ConditionNode> WithElapsedTests(CompiledScheme scheme, LocalDate asOf)
    {
        if (scheme.ElapsedTests.IsEmpty)
        {
            return scheme.Conditions;
        }

        var nodes = scheme.Conditions.ToBuilder();
        foreach (var test in scheme.ElapsedTests)
        {
            long latest = DayKey.Of(LatestBefore(asOf, test.Period));
            nodes[test.Node] = nodes[test.Node] with
            {
                Low = test.IsAtLeast ? long.MinValue : latest + 1,
                High = test.IsAtLeast ? latest : long.MaxValue,
            };
        }

        return nodes.MoveToImmutable();
    }

    private static IEnumerable<GradingReason> NotesOn(CompiledScheme scheme, LocalDate asOf, bool isInForce)
    {
        if (!isInForce)
        {
            yield return DateReasons.GradedOutOfForce(scheme.Scheme, scheme.InForceOrigin, asOf);
        }

        if (scheme.Evaluation is { IsOnLastDay: true } evaluation && !EvaluationPeriod.IsLastDay(asOf, evaluation.Cycle))
        {
            yield return DateReasons.NotAnEvaluationDay(asOf, evaluation.Cycle);
        }
    }
}
