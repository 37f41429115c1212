using NodaTime;

namespace CreditGrading.Tests.Reference;

/// <summary>Section 2: what a repair that has taken effect does to a record.</summary>
internal static class ReferenceRepairs
{
    /// <summary>The indicator's own rule, else the scheme's; null where neither states one.</summary>
    public static ReferenceRepair? RuleOf(ReferenceScheme scheme, ReferenceIndicator indicator) =>
        indicator.IsAdverse ? indicator.Repair ?? scheme.Repair : null;

    /// <summary>Whether a repair has taken effect by the day of evaluation.</summary>
    public static bool IsInEffect(ReferenceCase grading, ReferenceRecord record) =>
        record.ReplacedOn is null && record.RepairEffectOf(grading.Scheme) <= grading.Day;

    /// <summary>Whether the repair takes the record out of everything: it drops it, or gives all of its points back.</summary>
    public static bool IsRepairedAway(ReferenceCase grading, ReferenceRecord record) =>
        IsInEffect(grading, record) && RuleOf(grading.Scheme, record.Indicator) switch
        {
            null or { Effect: "drop" } => true,
            { Effect: "giveBack" } => ShareOf(grading, record) == 1,
            _ => false,
        };

    /// <summary>
    /// The record as it counts: under the indicator that replaces its own, once such a repair has taken effect.
    /// </summary>
    public static ReferenceRecord AsCounted(ReferenceCase grading, ReferenceRecord record) =>
        IsInEffect(grading, record) && RuleOf(grading.Scheme, record.Indicator) is { Effect: "replace", As: { } code }
            ? record with
            {
                IndicatorOrNull = grading.Scheme.Indicator(code),
                ReplacedOn = record.RepairEffectOf(grading.Scheme),
            }
            : record;

    /// <summary>The share of the points that a repair in effect gives back: that of the first row that fits.</summary>
    public static decimal ShareOf(ReferenceCase grading, ReferenceRecord record)
    {
        if (!IsInEffect(grading, record)
            || RuleOf(grading.Scheme, record.Indicator) is not { Effect: "giveBack" } rule)
        {
            return 0;
        }

        var days = Period.DaysBetween(record.NamedDate!.Value, record.Source.RepairedOn!.Value);
        return rule.Shares.First(row => !(days > row.Days) && !(record.Source.Amount > row.AmountUpTo)).Share;
    }

    /// <summary>What a repaired record lacks for what its repair does.</summary>
    public static IEnumerable<ReferenceFault> Faults(ReferenceCase grading, ReferenceRecord record)
    {
        if (record.Source.RepairedOn is null || RuleOf(grading.Scheme, record.Indicator) is not { } rule)
        {
            yield break;
        }

        if (rule.NotBefore is not null && record.FirstFilled(rule.From) is null)
        {
            yield return new(record.Index, ReferenceRecordChecks.FileName(rule.From[0]), "missingRepairStart");
        }

        if (rule.Shares.Any(row => row.AmountUpTo is not null) && record.Source.Amount is null)
        {
            yield return new(record.Index, "amount", "missingAmountOfRepair");
        }

        if (rule.As is not { } code)
        {
            yield break;
        }

        foreach (var fault in ReferenceRecordChecks.OfFieldsRead(
            grading, record with { IndicatorOrNull = grading.Scheme.Indicator(code) }))
        {
            yield return fault;
        }
    }
}
