using CreditGrading.Tests.Reference;
using NodaTime;

namespace CreditGrading.Tests.Fixtures;

/// <summary>A scheme, the style in which it is written, and the gradings to make under it.</summary>
internal sealed record GradingCase(ReferenceScheme Scheme, ulong Style, IReadOnlyList<SubjectCase> Subjects)
{
    public string Yaml => SchemeYamlWriter.Write(Scheme, Style);

    public override string ToString() => $"\n{Yaml}\n{string.Join('\n', Subjects)}";
}

/// <summary>One subject with its day and options.</summary>
internal sealed record SubjectCase(CreditSubject Subject, LocalDate Day, GradingOptions Options)
{
    public override string ToString()
    {
        var facts = Subject.Facts.Select(fact => $"\n  fact {fact.Key} = {fact.Value} ({fact.Value.Form})");
        var records = Subject.Records.Select(record => $"\n  {Text(record)}");
        return $"on {TreeMapBuilder.Text(Day)} {Options}: {Subject.Id} of type {Subject.Type ?? "unknown"}"
            + string.Concat(facts) + string.Concat(records);
    }

    /// <summary>The fields that are filled, days as files write them.</summary>
    private static string Text(CreditRecord record) => string.Join(' ', typeof(CreditRecord).GetProperties()
        .Select(property => (property.Name, Value: property.GetValue(record)))
        .Where(field => field.Value is not null and not RecordStatus.Confirmed)
        .Select(field => $"{field.Name}={(field.Value is LocalDate day ? TreeMapBuilder.Text(day) : field.Value)}"));

    /// <summary>The same subject with other records and facts.</summary>
    public SubjectCase With(
        IReadOnlyList<CreditRecord>? records = null, IReadOnlyDictionary<string, FactValue>? facts = null)
    {
        var (newRecords, newFacts) = (records ?? Subject.Records, facts ?? Subject.Facts);
        return this with { Subject = new(Subject.Id, Subject.Type) { Records = newRecords, Facts = newFacts } };
    }
}
