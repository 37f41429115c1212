using System.Collections.Immutable;

using CreditGrading.Internal;

namespace CreditGrading.Receipts;

/// <summary>
/// Hashes a subject, so that the order of its records and facts, and defaults written out or not, make no difference.
/// </summary>
internal static class SubjectDigest
{
    /// <summary>Hashes a subject and each of its facts and records.</summary>
    /// <param name="subject">The subject.</param>
    /// <returns>What a receipt keeps of it.</returns>
    public static ReceiptInput Of(CreditSubject subject)
    {
        var (facts, records) = (FactsOf(subject), RecordsOf(subject));
        var digests = records.Select((bytes, index) => DigestOf(subject.Records[index], index + 1, bytes))
            .OrderBy(digest => digest.Id is null)
            .ThenBy(digest => digest.Id, StringComparer.Ordinal)
            .ThenBy(digest => digest.Id is null ? digest.Place : 0)
            .ThenBy(digest => digest.Hash, StringComparer.Ordinal);
        return new(
            string.IsNullOrEmpty(subject.Type) ? null : CanonicalValue.Shown(subject.Type),
            [.. facts.Select(fact => new FactDigest(CanonicalValue.Shown(fact.Code), HashOf(fact.Code, fact.Value)))],
            [.. digests],
            HashOf(subject, facts, records));
    }

    /// <summary>Hashes a subject with all of it.</summary>
    public static string HashOf(CreditSubject subject) => HashOf(subject, FactsOf(subject), RecordsOf(subject));

    private static string HashOf(CreditSubject subject, List<(string Code, string Value)> facts, IEnumerable<byte[]> records)
    {
        var sorted = records.ToArray();
        Array.Sort(sorted, static (left, right) => left.AsSpan().SequenceCompareTo(right));
        return CanonicalJson.Hash(json => json.Object(null, () =>
        {
            json.List("facts", facts, fact => Write(json, fact.Code, fact.Value));
            json.Text("id", subject.Id);
            json.List("records", sorted, json.Written);
            json.Text("type", string.IsNullOrEmpty(subject.Type) ? null : subject.Type);
        }));
    }

    private static RecordDigest DigestOf(CreditRecord? record, int place, byte[] bytes) => new(
        string.IsNullOrEmpty(record?.RecordId) ? null : CanonicalValue.Shown(record.RecordId),
        place,
        HashText.Of(bytes),
        record?.KnownOn?.WithCalendar(CalendarSystem.Iso));

    /// <summary>The records as they are hashed, in their order.</summary>
    private static List<byte[]> RecordsOf(CreditSubject subject) =>
        [.. (subject.Records ?? []).Select(record => CanonicalJson.Write(json => Write(json, record)))];

    private static string HashOf(string code, string value) => CanonicalJson.Hash(json => Write(json, code, value));

    /// <summary>The facts that are known, by code.</summary>
    private static List<(string Code, string Value)> FactsOf(CreditSubject subject) =>
    [
        .. (subject.Facts ?? ImmutableDictionary<string, FactValue>.Empty)
            .Select(fact => (Code: fact.Key, Value: CanonicalValue.Of(fact.Value)))
            .Where(fact => fact.Value.Length > 0)
            .OrderBy(fact => fact.Code, StringComparer.Ordinal),
    ];

    private static void Write(CanonicalJson json, string code, string value) => json.Object(null, () =>
    {
        json.Text("code", code);
        json.Text("value", value);
    });

    /// <summary>Writes the fields of a record that are filled with anything but their default.</summary>
    private static void Write(CanonicalJson json, CreditRecord? record)
    {
        if (record is null)
        {
            json.Text(null, null);
            return;
        }

        json.Object(null, () =>
        {
            json.TextIfAny("act", record.Act);
            json.TextIfAny("amount", Text(record.Amount));
            json.TextIfAny("effectiveOn", Text(record.EffectiveOn));
            json.TextIfAny("endedOn", Text(record.EndedOn));
            json.TextIfAny("expiresOn", Text(record.ExpiresOn));
            json.TextIfAny("indicator", record.Indicator);
            json.TextIfAny("knownOn", Text(record.KnownOn));
            json.TextIfAny("level", record.Level);
            json.TextIfAny("occurredOn", Text(record.OccurredOn));
            json.TextIfAny("points", Text(record.Points));
            json.TextIfAny("publishedOn", Text(record.PublishedOn));
            json.TextIfAny("quantity", record.Quantity == 1 ? null : Text(record.Quantity));
            json.TextIfAny("recordId", record.RecordId);
            json.TextIfAny("repairedOn", Text(record.RepairedOn));
            json.TextIfAny("severity", record.Severity);
            json.TextIfAny(
                "status", record.Status == RecordStatus.Confirmed ? null : ReceiptWords.Statuses.Of(record.Status));
            json.TextIfAny("unit", record.Unit);
            json.TextIfAny("withdrawnOn", Text(record.WithdrawnOn));
        });
    }

    private static string? Text(decimal? number) => number is { } given ? CanonicalValue.Of(given) : null;

    private static string? Text(LocalDate? day) => day is { } given ? CanonicalValue.Of(given) : null;
}
