using CreditGrading.Tests.Reference;
using NodaTime;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Spoils records and facts in every way that section 0 of the semantics names.</summary>
internal static class Faults
{
    /// <summary>Ways to spoil a record; one that does not apply leaves it sound or wrong in a lesser way.</summary>
    public static IReadOnlyList<Func<CreditRecord, CreditRecord>> OfRecords { get; } =
    [
        record => record with { Indicator = "unknown-indicator" },
        record => record with { OccurredOn = null, EffectiveOn = null, PublishedOn = null, EndedOn = null },
        record => record with { OccurredOn = null },
        record => record with { Severity = null },
        record => record with { Severity = "unlisted" },
        record => record with { Level = null },
        record => record with { Level = "unlisted" },
        record => record with { Amount = null },
        record => record with { Amount = -1 },
        record => record with { Amount = 1.000001m },
        record => record with { Amount = 10_000_000_000_000_000m },
        record => record with { Quantity = -1 },
        record => record with { Quantity = 1.0001m },
        record => record with { Quantity = 10_000_000_000_000m },
        record => record with { Points = null },
        record => record with { Points = -1 },
        record => record with { Points = 1000 },
        record => record with { Points = 20.00001m },
        record => record with { EndedOn = record.OccurredOn?.PlusDays(-1) },
        record => record with { ExpiresOn = record.OccurredOn?.PlusDays(-1) },
        record => record with { RepairedOn = record.OccurredOn?.PlusDays(-1) },
        record => record with { RepairedOn = record.OccurredOn?.PlusDays(1) },
        record => record with { ExpiresOn = null },
        record => record with { RecordId = "r-0" },
        record => record with { RepairedOn = record.OccurredOn?.PlusDays(1), EffectiveOn = null, PublishedOn = null },
    ];

    /// <summary>Spoils some of the records, often in a field that their indicator reads.</summary>
    public static IReadOnlyList<CreditRecord> Spoil(Dice dice, ReferenceScheme scheme, IReadOnlyList<CreditRecord> records)
    {
        var places = dice.Some([.. Enumerable.Range(0, records.Count)], Math.Min(records.Count, dice.Range(1, 2)));
        return [.. records.Select((record, i) => places.Contains(i) ? Spoil(dice, scheme, record) : record)];
    }

    private static CreditRecord Spoil(Dice dice, ReferenceScheme scheme, CreditRecord record)
    {
        var read = scheme.Indicator(record.Indicator) is { } indicator ? ReferenceReading.FieldsRead(indicator) : [];
        if (dice.Chance(20))
        {
            return dice.Chance(50) ? record with { ExpiresOn = null } : record with { RecordId = "r-0" };
        }

        if (scheme.Repair is { NotBefore: not null } && dice.Chance(10))
        {
            return record with { RepairedOn = new LocalDate(2025, 12, 31), EffectiveOn = null, PublishedOn = null };
        }

        if (Further(dice, scheme, record) is { } further)
        {
            return further;
        }

        return read.Count > 0 && dice.Chance(50) ? OfField(dice, record, dice.Pick(read)) : dice.Pick(OfRecords)(record);
    }

    /// <summary>Spoils what only units, repairs with amounts, durations and facts in place of records need; null where the
    /// scheme has none of them, or by chance.</summary>
    private static CreditRecord? Further(Dice dice, ReferenceScheme scheme, CreditRecord record)
    {
        if (scheme.Indicator(record.Indicator) is not { } indicator)
        {
            return null;
        }

        var ways = new List<CreditRecord>();
        if (scheme.Indicators.Any(other => other.Kind == ReferenceKind.Unit))
        {
            ways.AddRange([record with { Unit = null }, record with { Unit = indicator.Kind == ReferenceKind.Unit
                ? "c-1"
                : "c-9" }]);
            ways.AddRange(indicator.Kind == ReferenceKind.Unit
                ? [record with { Amount = null }, record with { Amount = 0 }]
                : []);
        }

        if (ReferenceRepairs.RuleOf(scheme, indicator) is { Shares.Count: > 0 })
        {
            ways.Add(record with { RepairedOn = new LocalDate(2025, 12, 31), Amount = null });
        }

        if (indicator.Points is DurationPoints)
        {
            ways.Add(record with { OccurredOn = null });
        }

        if (indicator.IsByQuantity)
        {
            ways.Add(record with { Quantity = 999_999_999_999m });
        }

        ways.AddRange(scheme.Indicators.Where(other => other.FromFact is not null).Select(other =>
            record with { Indicator = other.Code }));
        return ways.Count > 0 && dice.Chance(50) ? dice.Pick(ways) : null;
    }

    private static CreditRecord OfField(Dice dice, CreditRecord record, string field) => field switch
    {
        "severity" => record with { Severity = dice.Pick<string?>([null, "unlisted"]) },
        "level" => record with { Level = dice.Pick<string?>([null, "unlisted"]) },
        "amount" => record with { Amount = dice.Pick<decimal?>([null, -0.01m, 1.00001m]) },
        "quantity" => record with { Quantity = dice.Pick([-1, 0.0001m]) },
        _ => record with { Points = dice.Pick<decimal?>([null, -1, 1000, 20.00001m]) },
    };

    /// <summary>Spoils a fact, or adds one that is not declared.</summary>
    public static KeyValuePair<string, FactValue> OfFact(Dice dice, ReferenceScheme scheme)
    {
        if (dice.Chance(20))
        {
            return new("undeclared", true);
        }

        var fact = dice.Pick(scheme.AllFacts);
        FactValue wrong = fact.Kind switch
        {
            FactKind.Flag => dice.Pick<FactValue>([1m, "yes", "TRUE"]),
            FactKind.Number => dice.Pick<FactValue>([-1000m, 20.000001m, "12,5", "1e3", true, "+20"]),
            FactKind.Date => dice.Pick<FactValue>(["2023-02-29", "2023/01/01", true]),
            _ => dice.Pick<FactValue>(["platinum", 1m, new LocalDate(2023, 1, 1)]),
        };
        return new(fact.Code, wrong);
    }
}
