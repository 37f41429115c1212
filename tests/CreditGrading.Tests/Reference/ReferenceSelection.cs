using NodaTime;

namespace CreditGrading.Tests.Reference;

/// <summary>Section 2: which records count.</summary>
internal static class ReferenceSelection
{
    public static IReadOnlyList<ReferenceRecord> Counted(ReferenceCase grading) =>
        [.. grading.Records.Where(record => Reason(grading, record) is null)];

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

        if (record.RepairEffectOf(grading.Scheme) <= grading.Day)
        {
            return NotCounted.Repaired;
        }

        return IsValid(grading, record) ? null : NotCounted.Lapsed;
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
        var months = evaluation.Every switch { "year" => 12, "halfYear" => 6, "quarter" => 3, _ => 1 };
        var firstMonth = ((grading.Day.Month - 1) / months * months) + 1;
        var current = new LocalDate(grading.Day.Year, firstMonth, 1);
        var first = evaluation.IsPrevious ? current.PlusMonths(-months) : current;
        return clock >= first && clock < first.PlusMonths(months);
    }
}
