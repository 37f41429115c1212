using CreditGrading.Tests.Reference;
using NodaTime;

namespace CreditGrading.Tests.Fixtures;

/// <summary>
/// Puts records on the edges of durations, tariffs, repairs, acts and units. Draws nothing where a scheme has none.
/// </summary>
internal static class FurtherRecordDrawing
{
    /// <summary>The record with what acts and units need.</summary>
    public static CreditRecord Draw(
        Dice dice, ReferenceScheme scheme, ReferenceIndicator indicator, LocalDate day, CreditRecord record)
    {
        var readsActs = indicator.Unit == "act" || indicator.Repeat.Count > 0
            || scheme.Acts.Any(rule => ReferenceConditions.IsListed(rule.Of, indicator)
                || rule.AbsorbedBy.Contains(indicator.Code));
        record = readsActs && dice.Chance(50) ? record with { Act = $"act-{dice.Range(1, 2)}" } : record;
        record = indicator.Kind == ReferenceKind.Unit
            ? record with { Unit = $"c-{dice.Range(1, 4)}", Amount = dice.Range(1, 9) * 100 }
            : record;
        record = ReferenceRepairs.RuleOf(scheme, indicator) is { } rule && record.RepairedOn is not null
            ? WithAmount(dice, scheme, rule, record)
            : record;
        return scheme.Groups.Any(group => group.Code == indicator.Group && group.Units is not null)
            ? record with { Unit = "c-1" }
            : record;
    }

    /// <summary>The amounts at which a tariff turns: its bounds, and its steps.</summary>
    public static List<decimal> TurnsOf(TariffPoints tariff) =>
        [.. tariff.Slices.SelectMany(slice => new[] { slice.UpTo, slice.Step, 2 * slice.Step }).OfType<decimal>()];

    /// <summary>Begins continuing conduct so that it has lasted as long as a bracket, or a day more or less.</summary>
    public static CreditRecord WithDuration(Dice dice, ReferenceIndicator indicator, LocalDate day, CreditRecord record)
    {
        if (indicator.Points is not DurationPoints lasting)
        {
            return record;
        }

        var end = record.EndedOn is { } ended && ended <= day ? ended : day;
        var bounds = lasting.Brackets.Select(bracket => bracket.Bound).OfType<ReferencePeriod>().ToList();
        var first = dice.Chance(60)
            ? DayDrawing.FirstValid(dice.Pick(bounds), end).PlusDays(dice.Range(-1, 1))
            : end.PlusDays(-dice.Range(0, 300));
        return record with { OccurredOn = record.OccurredOn is null || dice.Chance(75) ? first : record.OccurredOn };
    }

    /// <summary>Repairs a record on the last day of a row of shares, or so that what replaces it is about to lapse.</summary>
    public static CreditRecord WithRepair(
        Dice dice, ReferenceScheme scheme, ReferenceRepair rule, LocalDate day, ReferenceRecord record)
    {
        var first = record.NamedDate!.Value;
        var days = rule.Shares.Select(row => row.Days).OfType<int>().ToList();
        if (days.Count > 0 && dice.Chance(70))
        {
            return record.Source with { RepairedOn = first.PlusDays(dice.Pick(days) + dice.Range(0, 1)) };
        }

        return scheme.Indicator(rule.As)?.Validity is PeriodValidity validity && dice.Chance(40)
            ? record.Source with { RepairedOn = DayDrawing.FirstValid(validity.Period, day).PlusDays(dice.Range(-1, 1)) }
            : record.Source with { RepairedOn = dice.Chance(60) ? day.PlusDays(-dice.Range(0, 40)) : record.Source.RepairedOn };
    }

    private static CreditRecord WithAmount(Dice dice, ReferenceScheme scheme, ReferenceRepair rule, CreditRecord record)
    {
        var bounds = rule.Shares.Select(row => row.AmountUpTo).OfType<decimal>().ToList();
        if (bounds.Count == 0 || (record.Amount is not null && dice.Chance(50)))
        {
            return record;
        }

        var step = SchemeDraft.Unit(scheme.AmountDecimals ?? 2);
        var near = dice.Pick(bounds) + (dice.Range(-1, 1) * step);
        return record with { Amount = SchemeDraft.Trim(dice.Chance(70) ? near : dice.Range(0, 5) * 1000) };
    }
}
