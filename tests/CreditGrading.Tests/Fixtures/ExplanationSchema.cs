using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CreditGrading.Analysis.Schema;
using CreditGrading.Explanation.Json;

namespace CreditGrading.Tests.Fixtures;

/// <summary>
/// The schema of explanations as JSON, from the types by which they are written and what these say of their members.
/// </summary>
internal static class ExplanationSchema
{
    /// <summary>The text for <c>schemes/explanation.schema.json</c>.</summary>
    public static string Generate()
    {
        var definitions = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        Define(typeof(ExplanationRoot), definitions);
        return SchemaText.Write(new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$comment"] = "Generated from what GradingExplanation.ToJson writes",
            ["title"] = "评价说明 / An explanation",
            ["$ref"] = ReferenceTo(typeof(ExplanationRoot)),
            ["$defs"] = new JsonObject(definitions.Select(entry => KeyValuePair.Create<string,
                JsonNode?>(entry.Key, entry.Value))),
        });
    }

    private static void Define(Type type, SortedDictionary<string, JsonObject> definitions)
    {
        var info = TypeOf(type);
        if (info.Kind == JsonTypeInfoKind.Enumerable)
        {
            Define(type.GetGenericArguments()[0], definitions);
            return;
        }

        if (info.Kind != JsonTypeInfoKind.Object || definitions.ContainsKey(NameOf(type)))
        {
            return;
        }

        var definition = definitions[NameOf(type)] = Described(type.GetCustomAttribute<MeaningAttribute>());
        definition["type"] = "object";
        definition["properties"] = new JsonObject(info.Properties.Select(member =>
            KeyValuePair.Create<string, JsonNode?>(member.Name, MemberOf(type, member))));
        definition["required"] = SchemaText.Strings(info.Properties.Where(member => member.IsRequired).Select(member =>
            member.Name));
        if (type == typeof(OriginPart))
        {
            definition.Remove("required");
            definition["oneOf"] = new JsonArray(
                new JsonObject { ["required"] = SchemaText.Strings(["source", "title", "article"]) },
                new JsonObject { ["required"] = SchemaText.Strings(["assumed"]) });
        }

        foreach (var member in info.Properties)
        {
            Define(member.PropertyType, definitions);
        }
    }

    private static JsonObject MemberOf(Type type, JsonPropertyInfo member)
    {
        var meaning = type.GetProperties().Single(property =>
            JsonNamingPolicy.CamelCase.ConvertName(property.Name) == member.Name)
            .GetCustomAttribute<MeaningAttribute>();
        var schema = Described(meaning);
        SchemaText.MoveAll(ValueOf(member.PropertyType), schema);
        if (meaning!.IsDay)
        {
            schema["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
        }

        return schema;
    }

    private static JsonObject ValueOf(Type type)
    {
        var info = TypeOf(type);
        var value = Nullable.GetUnderlyingType(type) ?? type;
        return info.Kind switch
        {
            JsonTypeInfoKind.Object => new() { ["$ref"] = ReferenceTo(type) },
            JsonTypeInfoKind.Enumerable => new() { ["type"] = "array", ["items"] = ValueOf(type.GetGenericArguments()[0]) },
            _ when value.IsEnum => new() { ["enum"] = SchemaText.Strings(WordsOf(value)) },
            _ => new() { ["type"] = TypeNames[value] },
        };
    }

    private static readonly Dictionary<Type, string> TypeNames = new()
    {
        [typeof(string)] = "string",
        [typeof(bool)] = "boolean",
        [typeof(int)] = "integer",
        [typeof(decimal)] = "number",
    };

    /// <summary>The words of an enumeration as they are written.</summary>
    private static IEnumerable<string> WordsOf(Type type) =>
        Enum.GetValues(type).Cast<object>().Select(value =>
            JsonSerializer.SerializeToNode(value, TypeOf(type))!.GetValue<string>());

    private static JsonTypeInfo TypeOf(Type type) => ExplanationJsonContext.Indented.GetTypeInfo(type)
        ?? throw new InvalidOperationException($"{type} is not written without reflection.");

    private static JsonObject Described(MeaningAttribute? meaning) =>
        new() { ["description"] = SchemaText.Both(new(meaning!.Chinese, meaning.English)) };

    private static string ReferenceTo(Type type) => $"#/$defs/{NameOf(type)}";

    private static string NameOf(Type type) => JsonNamingPolicy.CamelCase.ConvertName(
        type == typeof(ExplanationRoot) ? "Explanation" : type.Name[..^"Part".Length]);
}
