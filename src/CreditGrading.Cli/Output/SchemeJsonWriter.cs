using System.Text.Json;

namespace CreditGrading.Cli.Output;

/// <summary>Writes what a scheme is as JSON.</summary>
internal static class SchemeJsonWriter
{
    /// <summary>Writes one scheme as an indented document with a line end.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="scheme">The scheme.</param>
    public static void Write(Stream stream, GradingScheme scheme)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Indented))
        {
            json.WriteStartObject();
            WriteIdentity(json, scheme);
            WriteList(json, "grades", scheme.Grades, WriteGrade);
            WriteList(json, "gradeGroups", scheme.GradeGroups, WriteGradeGroup);
            WriteList(json, "outcomes", scheme.Outcomes, WriteOutcome);
            WriteList(json, "indicators", scheme.Indicators, WriteIndicator);
            WriteList(json, "facts", scheme.Facts, WriteFact);
            WriteList(json, "measures", scheme.Measures, (inner, measure) => WriteMeasure(inner, scheme, measure));
            WriteObjections(json, scheme);
            WriteList(json, "sources", scheme.Sources, WriteSource);
            json.WriteNumber("assumedCount", scheme.AssumedCount);
            json.WriteNumber("citedCount", scheme.CitedCount);
            json.WriteString("fingerprint", scheme.Fingerprint);
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        buffer.WriteTo(stream);
        stream.Flush();
    }

    private static void WriteIdentity(Utf8JsonWriter json, GradingScheme scheme)
    {
        json.WriteString("id", scheme.Id);
        json.WriteString("version", scheme.Version);
        JsonText.WriteLocalized(json, "name", scheme.Name);
        json.WriteString("status", scheme.IsDraft ? "draft" : "enacted");
        json.WriteStartObject("jurisdiction");
        json.WriteString("code", scheme.JurisdictionCode);
        json.WriteString("name", scheme.JurisdictionName);
        json.WriteEndObject();
        json.WriteNumber("semantics", scheme.Semantics);
        json.WriteStartObject("inForce");
        json.WriteString("firstDay", ResultText.Of(scheme.FirstDay));
        json.WriteString("lastDay", scheme.LastDay is { } day ? ResultText.Of(day) : null);
        json.WriteEndObject();
        json.WriteStartObject("subjects");
        WriteStrings(json, "types", scheme.SubjectTypes);
        json.WriteString("default", scheme.DefaultSubjectType);
        json.WriteEndObject();
    }

    private static void WriteGrade(Utf8JsonWriter json, Grade grade)
    {
        json.WriteString("grade", grade.Code);
        json.WriteString("category", grade.Category is { } category ? ResultText.Of(category) : null);
        json.WriteNumber("rank", grade.Rank);
        json.WriteBoolean("rulingOnly", grade.IsRulingOnly);
    }

    private static void WriteGradeGroup(Utf8JsonWriter json, GradeGroup group)
    {
        json.WriteString("code", group.Code);
        JsonText.WriteLocalized(json, "name", group.Name);
        WriteStrings(json, "grades", group.Grades.Select(grade => grade.Code));
    }

    private static void WriteObjections(Utf8JsonWriter json, GradingScheme scheme)
    {
        json.WriteStartObject("objections");
        json.WritePropertyName("workingDays");
        if (scheme.ObjectionWorkingDays is { } days)
        {
            json.WriteNumberValue(days);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteBoolean("currentResultStands", scheme.CurrentResultStandsDuringObjection);
        if (scheme.ObjectionProcedure is { } procedure)
        {
            JsonText.WriteLocalized(json, "how", procedure);
        }
        else
        {
            json.WriteNull("how");
        }

        WriteOrigin(json, scheme.ObjectionOrigin);
        json.WriteEndObject();
    }

    private static void WriteOutcome(Utf8JsonWriter json, NamedOutcome outcome)
    {
        json.WriteString("outcome", outcome.Code);
        JsonText.WriteLocalized(json, "name", outcome.Name);
    }

    private static void WriteIndicator(Utf8JsonWriter json, Indicator indicator)
    {
        json.WriteString("code", indicator.Code);
        JsonText.WriteLocalized(json, "name", indicator.Name);
        json.WriteString("kind", ResultText.Of(indicator.Kind));
        WriteOrigin(json, indicator.Origin);
    }

    private static void WriteFact(Utf8JsonWriter json, FactDefinition fact)
    {
        json.WriteString("code", fact.Code);
        JsonText.WriteLocalized(json, "name", fact.Name);
        json.WriteString("kind", ResultText.Of(fact.Kind));
        json.WriteBoolean("hasDefault", fact.HasDefault);
        WriteStrings(json, "values", fact.Choices);
    }

    private static void WriteMeasure(Utf8JsonWriter json, GradingScheme scheme, SupervisionMeasure measure)
    {
        json.WriteString("id", measure.Id);
        JsonText.WriteLocalized(json, "text", measure.Text);
        json.WriteString("kind", ResultText.Of(measure.Kind));
        WriteStrings(json, "grades", MeasureTargets.GradesOf(scheme, measure));
        WriteStrings(json, "outcomes", MeasureTargets.OutcomesOf(scheme, measure));
        if (measure.Quantity is { } quantity)
        {
            json.WriteStartObject("quantity");
            json.WritePropertyName("value");
            json.WriteRawValue(ResultText.Of(quantity));
            json.WriteString("unit", measure.QuantityUnit);
            json.WriteEndObject();
        }

        WriteOrigin(json, measure.Origin);
    }

    private static void WriteSource(Utf8JsonWriter json, SourceDocument source)
    {
        json.WriteString("id", source.Id);
        json.WriteString("title", source.Title);
        json.WriteString("authority", source.Authority);
        json.WriteString("number", source.Number);
        json.WriteString("date", source.Date is { } day ? ResultText.Of(day) : null);
    }

    private static void WriteOrigin(Utf8JsonWriter json, Origin? origin)
    {
        json.WriteString("cite", origin is null or { IsAssumed: true } ? null : $"{origin.Source.Id} {origin.Article}");
        json.WriteString("assumed", origin?.Assumption);
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
