using CreditGrading.Tests.Reference;
using NodaTime;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Adds records that stand in a relation to others: repeats, of one act, of one month, of one unit.</summary>
internal static class EchoDrawing
{
    /// <summary>The records, some of them with an echo, where the scheme relates records to each other; units declared.</summary>
    public static IReadOnlyList<CreditRecord> Draw(
        Dice dice, ReferenceScheme scheme, LocalDate day, IReadOnlyList<CreditRecord> records)
    {
        var related = records.Where(record => IsRelated(scheme, scheme.Indicator(record.Indicator)!)).ToList();
        var echoes = related.Count == 0 ? [] : Dice.Many(dice.Range(0, 3), _ => Echo(dice, scheme, dice.Pick(related)));
        return WithUnits(dice, scheme, day, [.. records, .. echoes]);
    }

    private static bool IsRelated(ReferenceScheme scheme, ReferenceIndicator indicator) =>
        indicator.Kind != ReferenceKind.Unit
        && (indicator.Repeat.Count > 0 || indicator.Unit is "month" or "act" or "once" || indicator.Cap?.Units is not null
            || indicator.Points is TariffPoints
            || scheme.Acts.Any(rule => ReferenceConditions.IsListed(rule.Of, indicator)
                || rule.AbsorbedBy.Contains(indicator.Code)));

    /// <summary>The same once more: on the same day, so early that its last day is that day or around it, or over the border of
    /// a month; of the same act or another.</summary>
    private static CreditRecord Echo(Dice dice, ReferenceScheme scheme, CreditRecord record)
    {
        var indicator = scheme.Indicator(record.Indicator)!;
        var named = new ReferenceRecord(0, record, indicator).NamedDate!.Value;
        var day = dice.Range(1, 10) switch
        {
            1 or 2 => named,
            3 or 4 or 5 when indicator.Validity is PeriodValidity validity =>
                DayDrawing.FirstValid(validity.Period, named).PlusDays(dice.Range(-1, 1)),
            6 or 7 => new LocalDate(named.Year, named.Month, 1).PlusDays(-dice.Range(0, 1)),
            _ => named.PlusDays(-dice.Range(1, 200)),
        };
        var days = Math.Min(0, Period.DaysBetween(named, day));
        var act = dice.Weighted((40, record.Act), (30, null), (30, $"act-{dice.Range(1, 2)}"));
        return RecordDrawing.InOrder(record with
        {
            RecordId = null,
            Act = act,
            OccurredOn = record.OccurredOn?.PlusDays(days),
            EffectiveOn = record.EffectiveOn?.PlusDays(days),
            PublishedOn = record.PublishedOn?.PlusDays(days),
            EndedOn = dice.Chance(70) ? record.EndedOn?.PlusDays(days) : record.EndedOn,
        });
    }

    /// <summary>The records with units that are declared, each once.</summary>
    private static IReadOnlyList<CreditRecord> WithUnits(
        Dice dice, ReferenceScheme scheme, LocalDate day, IReadOnlyList<CreditRecord> records)
    {
        if (scheme.Indicators.FirstOrDefault(indicator => indicator.Kind == ReferenceKind.Unit) is not { } contract)
        {
            return records;
        }

        var declared = Dice.Many(dice.Weighted((20, 0), (30, 1), (50, dice.Range(2, 4))), i =>
            RecordDrawing.Draw(dice, scheme, contract, day, null) with { Unit = $"c-{i + 1}" });
        var rest = records.Where(record => record.Indicator != contract.Code).ToList();
        var needing = rest.Where(record => NeedsUnit(scheme, record)).ToList();
        return declared.Count == 0
            ? [.. rest.Except(needing)]
            : [.. declared, .. rest.Select(record => needing.Contains(record)
                ? record with { Unit = dice.Pick(declared).Unit }
                : record)];
    }

    private static bool NeedsUnit(ReferenceScheme scheme, CreditRecord record) => scheme.Groups.Any(group =>
        group.Code == scheme.Indicator(record.Indicator)!.Group && group.Units is not null);
}
