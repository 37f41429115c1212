using NodaTime;

namespace CreditGrading.Tests.Reference;

/// <summary>Section 2: which records count.</summary>
internal static class ReferenceSelection
{
    /// <summary>The records that count, each as it counts: one that repair replaced counts under another indicator.</summary>
    public static IReadOnlyList<ReferenceRecord> Counted(ReferenceCase grading) => grading.Counted;

    public static IReadOnlyList<ReferenceRecord> Find(ReferenceCase grading) =>
        [.. grading.Records.Where(record => Reason(grading, record) is null)
            .Select(record => ReferenceRepairs.AsCounted(grading, record))];

    /// <summary>The first reason for which a record does not count; null where it counts.</summary>
    public static NotCounted? Reason(ReferenceCase grading, ReferenceRecord record)
    {
        var (source, indicator) = (record.Source, record.Indicator);
        if (source.KnownOn > grading.KnownBy)
        {
            return NotCounted.NotKnown;
        }

        if (source.Status != RecordStatus.Confirmed)
        {
            return NotCounted.NotConfirmed;
        }

        if (source.WithdrawnOn <= grading.Day)
        {
            return NotCounted.Withdrawn;
        }

        if (record.NamedDate!.Value.PlusDays(indicator.LagDays) > grading.Day)
        {
            return NotCounted.NotStarted;
        }

        if (ReferenceRepairs.IsRepairedAway(grading, record))
        {
            return NotCounted.Repaired;
        }

        // One that replaces another lasts at most to the last day of the other.
        var isValid = IsValid(grading, record) && IsValid(grading, ReferenceRepairs.AsCounted(grading, record));
        if (!isValid)
        {
            return NotCounted.Lapsed;
        }

        return ReferenceSuspensions.IsSuspended(grading, indicator) == true ? NotCounted.Suspended : null;
    }

    private static bool IsValid(ReferenceCase grading, ReferenceRecord record)
    {
        var clock = record.ClockOn(grading.Day);
        return ReferenceReading.Applicable(grading, record) switch
        {
            UnlimitedValidity => true,
            UntilEndedValidity => record.ContinuesOn(grading.Day),
            OwnTermValidity => grading.Day <= record.Source.ExpiresOn!.Value,
            EvaluationPeriodValidity => IsInEvaluationPeriod(grading, clock),
            PeriodValidity validity => grading.Day <= validity.Period.AddTo(clock),
            var other => throw new InvalidOperationException($"{other} is no single validity"),
        };
    }

    /// <summary>Section 0: the year, half-year, quarter or month that contains the day, or the last one that ended before
    /// it.</summary>
    private static bool IsInEvaluationPeriod(ReferenceCase grading, LocalDate clock)
    {
        var evaluation = grading.Scheme.Evaluation!;
        var (current, months) = PeriodOf(evaluation, grading.Day);
        var first = evaluation.IsPrevious ? current.PlusMonths(-months) : current;
        return clock >= first && clock < first.PlusMonths(months);
    }

    /// <summary>The first day of the year, half-year, quarter or month that contains a day, and its months.</summary>
    public static (LocalDate First, int Months) PeriodOf(ReferenceEvaluation evaluation, LocalDate day)
    {
        var months = evaluation.Every switch { "year" => 12, "halfYear" => 6, "quarter" => 3, _ => 1 };
        return (new LocalDate(day.Year, ((day.Month - 1) / months * months) + 1, 1), months);
    }
}
