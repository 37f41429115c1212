using NodaTime;

namespace CreditGrading.Tests.Reference;

/// <summary>Section 4: repeats.</summary>
internal static class ReferenceRepeats
{
    /// <summary>The factor of a record: 1 for a first one.</summary>
    public static decimal FactorOf(ReferenceCase grading, ReferenceRecord record)
    {
        var factors = record.Indicator.Repeat;
        if (factors.Count == 0 || record.ReplacedOn is not null)
        {
            return 1;
        }

        var ordinal = OrdinalOf(grading, record);
        return ordinal == 1 ? 1 : factors[Math.Min(ordinal - 2, factors.Count - 1)];
    }

    /// <summary>1 plus the records of the same indicator and another act with an earlier named date that still counted, as
    /// far as their validity goes, on this record's named date.</summary>
    public static int OrdinalOf(ReferenceCase grading, ReferenceRecord record) =>
        1 + grading.Records.Count(other =>
            other.Indicator.Code == record.Indicator.Code
            && !other.IsOfActOf(record)
            && other.NamedDate < record.NamedDate
            && MakesRepeats(grading, other)
            && IsValidOn(grading, other, record.NamedDate!.Value));

    /// <summary>Not those unknown, unconfirmed, withdrawn, repaired away or replaced on the day of evaluation.</summary>
    private static bool MakesRepeats(ReferenceCase grading, ReferenceRecord record) =>
        !(record.Source.KnownOn > grading.KnownBy)
        && record.Source.Status == RecordStatus.Confirmed
        && !(record.Source.WithdrawnOn <= grading.Day)
        && !ReferenceRepairs.IsRepairedAway(grading, record)
        && ReferenceRepairs.AsCounted(grading, record).ReplacedOn is null;

    /// <summary>Whether a record's last day is on or after a day; what continues on the day of evaluation has none yet.</summary>
    private static bool IsValidOn(ReferenceCase grading, ReferenceRecord record, LocalDate day)
    {
        var clock = record.ClockOn(grading.Day);
        return ReferenceReading.Applicable(grading, record) switch
        {
            UnlimitedValidity => true,
            UntilEndedValidity => !(record.Source.EndedOn <= day),
            OwnTermValidity => day <= record.Source.ExpiresOn!.Value,
            EvaluationPeriodValidity => day <= LastDayOfPeriod(grading.Scheme.Evaluation!, clock),
            PeriodValidity validity => day <= validity.Period.AddTo(clock),
            var other => throw new InvalidOperationException($"{other} is no single validity"),
        };
    }

    /// <summary>The last day whose evaluation period, the current or the previous one, holds the clock.</summary>
    private static LocalDate LastDayOfPeriod(ReferenceEvaluation evaluation, LocalDate clock)
    {
        var (first, months) = ReferenceSelection.PeriodOf(evaluation, clock);
        return first.PlusMonths(evaluation.IsPrevious ? 2 * months : months).PlusDays(-1);
    }
}
