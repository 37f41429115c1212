using System.Text.Json;

namespace CreditGrading.Json;

/// <summary>The members of a record.</summary>
internal static class RecordMembers
{
    private const string Confirmed = "confirmed";
    private const string Unconfirmed = "unconfirmed";

    /// <summary>Stands for the indicator until it is read.</summary>
    private static readonly CreditRecord Empty = new() { Indicator = "" };

    /// <summary>The members.</summary>
    public static MemberTable<CreditRecord> Table { get; } = new(
        ("indicator", static (ref JsonInput json, CreditRecord record) => record with { Indicator = ReadIndicator(ref json) }),
        ("recordId", static (ref JsonInput json, CreditRecord record) => record with { RecordId = json.Text() }),
        ("occurredOn", static (ref JsonInput json, CreditRecord record) => record with { OccurredOn = json.Day() }),
        ("effectiveOn", static (ref JsonInput json, CreditRecord record) => record with { EffectiveOn = json.Day() }),
        ("publishedOn", static (ref JsonInput json, CreditRecord record) => record with { PublishedOn = json.Day() }),
        ("endedOn", static (ref JsonInput json, CreditRecord record) => record with { EndedOn = json.Day() }),
        ("expiresOn", static (ref JsonInput json, CreditRecord record) => record with { ExpiresOn = json.Day() }),
        ("repairedOn", static (ref JsonInput json, CreditRecord record) => record with { RepairedOn = json.Day() }),
        ("withdrawnOn", static (ref JsonInput json, CreditRecord record) => record with { WithdrawnOn = json.Day() }),
        ("knownOn", static (ref JsonInput json, CreditRecord record) => record with { KnownOn = json.Day() }),
        ("act", static (ref JsonInput json, CreditRecord record) => record with { Act = json.Text() }),
        ("unit", static (ref JsonInput json, CreditRecord record) => record with { Unit = json.Text() }),
        ("level", static (ref JsonInput json, CreditRecord record) => record with { Level = json.Text() }),
        ("severity", static (ref JsonInput json, CreditRecord record) => record with { Severity = json.Text() }),
        ("amount", static (ref JsonInput json, CreditRecord record) => record with { Amount = json.Number() }),
        ("quantity", static (ref JsonInput json, CreditRecord record) => record with { Quantity = json.Number() ?? 1 }),
        ("points", static (ref JsonInput json, CreditRecord record) => record with { Points = json.Number() }),
        ("status", static (ref JsonInput json, CreditRecord record) => record with { Status = ReadStatus(ref json) }));

    /// <summary>Reads a record.</summary>
    public static CreditRecord Read(ref JsonInput json)
    {
        var record = Table.Read(ref json, Empty);
        return record.Indicator.Length > 0
            ? record
            : throw json.Fault("the member 'indicator' is missing; expected the code of an indicator");
    }

    /// <summary>Writes a record, without what is null, a quantity of 1, and that it is confirmed.</summary>
    public static void Write(Utf8JsonWriter writer, CreditRecord record)
    {
        writer.WriteStartObject();
        writer.WriteIfAny("indicator", record.Indicator);
        writer.WriteIfAny("recordId", record.RecordId);
        writer.WriteIfAny("occurredOn", record.OccurredOn);
        writer.WriteIfAny("effectiveOn", record.EffectiveOn);
        writer.WriteIfAny("publishedOn", record.PublishedOn);
        writer.WriteIfAny("endedOn", record.EndedOn);
        writer.WriteIfAny("expiresOn", record.ExpiresOn);
        writer.WriteIfAny("repairedOn", record.RepairedOn);
        writer.WriteIfAny("withdrawnOn", record.WithdrawnOn);
        writer.WriteIfAny("knownOn", record.KnownOn);
        writer.WriteIfAny("act", record.Act);
        writer.WriteIfAny("unit", record.Unit);
        writer.WriteIfAny("level", record.Level);
        writer.WriteIfAny("severity", record.Severity);
        writer.WriteIfAny("amount", record.Amount);
        writer.WriteIfAny("quantity", record.Quantity == 1 ? null : record.Quantity);
        writer.WriteIfAny("points", record.Points);
        writer.WriteIfAny("status", WordOf(record.Status));
        writer.WriteEndObject();
    }

    private static string ReadIndicator(ref JsonInput json)
    {
        const string Expected = "the code of an indicator";
        var code = json.Text(Expected);
        return code is "" ? throw json.Wrong(Expected) : code ?? "";
    }

    private static RecordStatus ReadStatus(ref JsonInput json)
    {
        const string Expected = $"'{Confirmed}' or '{Unconfirmed}'";
        return json.Text(Expected) switch
        {
            null or Confirmed => RecordStatus.Confirmed,
            Unconfirmed => RecordStatus.Unconfirmed,
            _ => throw json.Wrong(Expected),
        };
    }

    /// <summary>The word of a status; a number, which is not read back, where it is not defined.</summary>
    private static string? WordOf(RecordStatus status) => status switch
    {
        RecordStatus.Confirmed => null,
        RecordStatus.Unconfirmed => Unconfirmed,
        _ => status.ToString("D"),
    };
}
