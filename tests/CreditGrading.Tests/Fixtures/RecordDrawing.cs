using CreditGrading.Tests.Reference;
using NodaTime;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Draws sound records of an indicator, with their days clustered around what decides on a day.</summary>
internal static class RecordDrawing
{
    public static CreditRecord Draw(Dice dice, ReferenceScheme scheme, ReferenceIndicator indicator, LocalDate day, string? id)
    {
        var record = new CreditRecord
        {
            Indicator = indicator.Code,
            RecordId = id,
            KnownOn = dice.Chance(15) ? DayDrawing.Near(dice, day) : null,
            WithdrawnOn = dice.Chance(7) ? DayDrawing.Near(dice, day) : null,
            Status = dice.Chance(7) ? RecordStatus.Unconfirmed : RecordStatus.Confirmed,
            Act = dice.Chance(20) ? $"act-{dice.Range(1, 3)}" : null,
            Unit = dice.Chance(5) ? "unit-1" : null,
        };
        record = WithNumbers(dice, scheme, indicator, WithDays(dice, scheme, indicator, day, record));
        return FurtherRecordDrawing.Draw(dice, scheme, indicator, day, record);
    }

    private static CreditRecord WithDays(
        Dice dice, ReferenceScheme scheme, ReferenceIndicator indicator, LocalDate day, CreditRecord record)
    {
        var clock = DayDrawing.Clock(dice, scheme, indicator, day);
        var fields = indicator.Dates.Count == 0
            ? ["occurredOn"]
            : dice.Some(indicator.Dates, dice.Range(1, indicator.Dates.Count));
        var start = indicator.IsContinuing ? clock.PlusDays(-dice.Range(0, 200)) : clock;
        foreach (var field in fields)
        {
            record = Fill(record, field, start.PlusDays(dice.Chance(80) ? 0 : dice.Range(0, 40)));
        }

        record = record.OccurredOn is null && dice.Chance(50)
            ? record with { OccurredOn = start.PlusDays(-dice.Range(0, 60)) }
            : record;
        record = WithEnd(dice, indicator, clock, record);
        var term = dice.Chance(60) ? day.PlusDays(dice.Range(-1, 1)) : day.PlusDays(dice.Range(-100, 400));
        var needsTerm = ReadsTerm(indicator.Validity) || ReadsTerm(scheme.Indicator(indicator.Repair?.As)?.Validity);
        record = record with { ExpiresOn = needsTerm || dice.Chance(10) ? term : null };
        record = FurtherRecordDrawing.WithDuration(dice, indicator, day, record);
        return InOrder(RepairDrawing.Draw(dice, scheme, indicator, day, record));
    }

    private static CreditRecord WithEnd(Dice dice, ReferenceIndicator indicator, LocalDate clock, CreditRecord record)
    {
        if (record.EndedOn is not null || !(indicator.IsContinuing ? dice.Chance(60) : dice.Chance(10)))
        {
            return record;
        }

        return record with { EndedOn = clock };
    }

    /// <summary>Raises the later days to the first day where they would be before it.</summary>
    public static CreditRecord InOrder(CreditRecord record)
    {
        if (record.OccurredOn is not { } first)
        {
            return record;
        }

        return record with
        {
            EndedOn = record.EndedOn is { } ended ? LocalDate.Max(ended, first) : null,
            ExpiresOn = record.ExpiresOn is { } expires ? LocalDate.Max(expires, first) : null,
            RepairedOn = record.RepairedOn is { } repaired ? LocalDate.Max(repaired, first) : null,
        };
    }

    private static CreditRecord WithNumbers(Dice dice, ReferenceScheme scheme, ReferenceIndicator indicator, CreditRecord record)
    {
        var read = ReferenceReading.FieldsRead(indicator);
        bool Gives(string field, int percent) => read.Contains(field) || dice.Chance(percent);
        return record with
        {
            Severity = scheme.Severities.Count > 0 && Gives("severity", 30)
                ? Code(dice, scheme.Severities, indicator, "severity")
                : null,
            Level = scheme.Levels.Count > 0 && Gives("level", 30) ? Code(dice, scheme.Levels, indicator, "level") : null,
            Amount = Gives("amount", 50) ? Number(dice, indicator, "amount", scheme.AmountDecimals ?? 2, 300_000) : null,
            Quantity = Gives("quantity", indicator.IsByQuantity ? 80 : 20)
                ? Number(dice, indicator, "quantity", scheme.QuantityDecimals ?? 0, 10)
                : 1,
            Points = read.Contains("points") ? Carried(dice, indicator) : dice.Chance(5) ? dice.Range(0, 9) : null,
        };
    }

    /// <summary>A code that every table of the indicator lists.</summary>
    private static string? Code(Dice dice, IReadOnlyList<string> codes, ReferenceIndicator indicator, string by)
    {
        var sound = codes.Where(code =>
            (indicator.Points is not TablePoints points || points.By != by || points.Rows.Any(row => row.Code == code))
            && (indicator.Validity is not TableValidity validity || validity.By != by
                || validity.Rows.Any(row => row.Code == code)));
        return sound.ToList() is { Count: > 0 } usable ? dice.Pick(usable) : codes[0];
    }

    /// <summary>A number, often on a bound of the indicator's brackets or beside one.</summary>
    private static decimal Number(Dice dice, ReferenceIndicator indicator, string by, int decimals, int most)
    {
        var step = SchemeDraft.Unit(decimals);
        var bounds = indicator.Points switch
        {
            BracketPoints brackets when brackets.By == by =>
                brackets.Brackets.Select(bracket => bracket.Bound).OfType<decimal>().ToList(),
            TariffPoints tariff when by == "amount" => FurtherRecordDrawing.TurnsOf(tariff),
            _ => [],
        };
        var value = bounds.Count > 0 && dice.Chance(60)
            ? dice.Pick(bounds) + (dice.Range(-1, 1) * step)
            : dice.Range(0, most) + (dice.Chance(30) ? step : 0);
        return Math.Max(0, value);
    }

    private static decimal Carried(Dice dice, ReferenceIndicator indicator)
    {
        var range = (CarriedPoints)indicator.Points!;
        var step = SchemeDraft.Unit(range.Decimals ?? 0);
        var bounds = indicator.Validity is PointsValidity validity
            ? validity.Brackets.Select(bracket => bracket.Bound).OfType<decimal>().ToList()
            : [];
        var near = bounds.Count > 0 && dice.Chance(50)
            ? dice.Pick(bounds) + (dice.Range(-1, 1) * step)
            : range.AtLeast + dice.Range(0, 50);
        var inside = Math.Clamp(near, range.AtLeast, range.AtMost);
        return ReferenceNumbers.Decimals(inside) <= (range.Decimals ?? 0) ? inside : range.AtLeast;
    }

    private static bool ReadsTerm(ReferenceValidity? validity) => validity switch
    {
        OwnTermValidity => true,
        TableValidity table => table.Rows.Any(row => ReadsTerm(row.Value)),
        PointsValidity byPoints => byPoints.Brackets.Any(bracket => ReadsTerm(bracket.Value)),
        _ => false,
    };

    /// <summary>The record with another day in a field.</summary>
    public static CreditRecord Fill(CreditRecord record, string field, LocalDate day) => field switch
    {
        "occurredOn" => record with { OccurredOn = day },
        "effectiveOn" => record with { EffectiveOn = day },
        "publishedOn" => record with { PublishedOn = day },
        _ => record with { EndedOn = day },
    };
}
