using System.Collections.Immutable;
using CreditGrading.Compilation;
using CreditGrading.Diagnostics;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Evaluation;

/// <summary>
/// Reads the days of records: the named date, when a repair takes effect, what ends a record. Source: semantics, section 2.
/// </summary>
internal static class RecordDates
{
    /// <summary>
    /// No period is longer than a hundred years, so that one which begins by this year ends inside the calendar.
    /// </summary>
    private const int LastSafeYear = 9_890;

    /// <summary>Whether a period that begins on a day surely ends inside the calendar.</summary>
    public static bool IsSafe(LocalDate day) => day.WithCalendar(CalendarSystem.Iso).Year <= LastSafeYear;

    public static int KeyOf(LocalDate? day, int none) => day is { } given ? DayKey.Of(given) : none;

    /// <summary>The first filled of several fields.</summary>
    public static LocalDate? FirstFilled(RecordInput record, ImmutableArray<DateField> fields)
    {
        foreach (var field in fields)
        {
            var day = field switch
            {
                DateField.OccurredOn => record.OccurredOn,
                DateField.EffectiveOn => record.EffectiveOn,
                _ => record.PublishedOn,
            };
            if (day is not null)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The named date, or a fault where none of its fields is filled.</summary>
    public static LocalDate? NamedDateOf(in RecordReading reading)
    {
        var named = FirstFilled(reading.Record, reading.Rules.NamedDate);
        if (named is null)
        {
            ReportNoneFilled(reading, reading.Rules.NamedDate);
        }

        return named;
    }

    /// <summary>
    /// The day on which a repair takes effect: the later of its own and the day after the time that has to pass.
    /// </summary>
    public static LocalDate? RepairOf(in RecordReading reading)
    {
        var rule = reading.Rules.Repair;
        if (reading.Record.RepairedOn is not { } repaired || rule.NotBefore is not { } period || !reading.Rules.IsAdverse)
        {
            return reading.Record.RepairedOn;
        }

        if (FirstFilled(reading.Record, rule.From) is not { } from)
        {
            ReportNoneFilled(reading, rule.From);
            return LocalDate.MaxIsoValue;
        }

        return !IsSafe(from)
            ? LocalDate.MaxIsoValue
            : LocalDate.Max(
                repaired.WithCalendar(CalendarSystem.Iso), period.LastDayFrom(from.WithCalendar(CalendarSystem.Iso)).PlusDays(1));
    }

    /// <summary>
    /// The last day of a record that a term leaves it, withdrawal and repair apart; after every day where nothing ends it.
    /// </summary>
    /// <param name="term">The term.</param>
    /// <param name="record">The record.</param>
    /// <param name="clock">The day from which the term runs; null of conduct that has no end.</param>
    /// <param name="evaluation">The scheme's evaluation periods.</param>
    public static int LastDayOf(ValidityTerm term, RecordInput record, LocalDate? clock, BoundEvaluation? evaluation)
    {
        switch (term.Kind)
        {
            case ValidityKind.UntilEnded:
                return record.EndedOn is { } ended ? DayKey.Of(ended) - 1 : DayKey.Max;
            case ValidityKind.OwnTerm:
                return KeyOf(record.ExpiresOn, DayKey.Max);
            case ValidityKind.Period when clock is { } from && IsSafe(from):
                return DayKey.Of(term.Period.LastDayFrom(from.WithCalendar(CalendarSystem.Iso)));
            case ValidityKind.EvaluationPeriod when clock is { } from && IsSafe(from):
                return DayKey.Of(EvaluationPeriod.LastDayOfRecords(from.WithCalendar(CalendarSystem.Iso), evaluation!));
            default:
                return DayKey.Max;
        }
    }

    /// <summary>Reports that none of several fields is filled, at the first of them.</summary>
    private static void ReportNoneFilled(in RecordReading reading, ImmutableArray<DateField> fields) =>
        reading.Fault(
            NameOf(fields[0]), DiagnosticCatalog.FieldMissing, string.Join(" | ", fields.Select(NameOf)), reading.Rules.Code);

    private static string NameOf(DateField field) => field switch
    {
        DateField.OccurredOn => "occurred_on",
        DateField.EffectiveOn => "effective_on",
        _ => "published_on",
    };
}
