using System.Collections.Immutable;
using System.Text.Json;
using CreditGrading.Diagnostics;

namespace CreditGrading.Json;

/// <summary>The members of a subject.</summary>
internal static class SubjectMembers
{
    private static readonly SubjectDraft Empty = new(null, null, ImmutableDictionary<string, FactValue>.Empty, []);

    /// <summary>The members.</summary>
    public static MemberTable<SubjectDraft> Table { get; } = new(
        ("subjectId", static (ref JsonInput json, SubjectDraft subject) => subject with { Id = json.Text() }),
        ("subjectType", static (ref JsonInput json, SubjectDraft subject) => subject with { Type = json.Text() }),
        ("facts", static (ref JsonInput json, SubjectDraft subject) => subject with { Facts = ReadFacts(ref json) }),
        ("records",
            static (ref JsonInput json, SubjectDraft subject) => subject with { Records = json.List(RecordMembers.Read) }));

    /// <summary>Reads a subject.</summary>
    public static CreditSubject Read(ref JsonInput json)
    {
        var (id, type, facts, records) = Table.Read(ref json, Empty);
        return id is null
            ? throw json.Fault("the member 'subjectId' is missing; expected a text")
            : new(id, type) { Facts = facts, Records = records };
    }

    /// <summary>Writes a subject: facts by the order of their codes, and none that is not known.</summary>
    public static void Write(Utf8JsonWriter writer, CreditSubject subject)
    {
        writer.WriteStartObject();
        writer.WriteString("subjectId", subject.Id);
        writer.WriteIfAny("subjectType", subject.Type);
        WriteFacts(writer, subject.Facts ?? ImmutableDictionary<string, FactValue>.Empty);
        WriteRecords(writer, subject.Records ?? []);
        writer.WriteEndObject();
    }

    private static IReadOnlyDictionary<string, FactValue> ReadFacts(ref JsonInput json)
    {
        if (json.IsNull())
        {
            return Empty.Facts;
        }

        var facts = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        var unknown = new List<string>();
        json.BeginObject();
        while (json.NextMember() is { } code)
        {
            var value = json.Fact();
            if (!facts.TryAdd(code, value))
            {
                throw json.Fault($"the fact '{QuotedText.Of(code)}' is there more than once; expected it once");
            }

            if (value.Form == FactValueForm.Unknown)
            {
                unknown.Add(code);
            }

            json.EndMember();
        }

        unknown.ForEach(code => facts.Remove(code));
        return facts;
    }

    private static void WriteFacts(Utf8JsonWriter writer, IReadOnlyDictionary<string, FactValue> facts)
    {
        var known = facts.Where(fact => fact.Value.Form != FactValueForm.Unknown)
            .OrderBy(fact => fact.Key, StringComparer.Ordinal).ToList();
        if (known.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("facts");
        foreach (var (code, value) in known)
        {
            writer.WritePropertyName(code);
            FactValueConverter.Write(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteRecords(Utf8JsonWriter writer, IReadOnlyList<CreditRecord?> records)
    {
        if (records.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("records");
        foreach (var record in records)
        {
            if (record is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                RecordMembers.Write(writer, record);
            }
        }

        writer.WriteEndArray();
    }
}
