using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CreditGrading.Tests.Fixtures;

/// <summary>
/// Holds documents against a schema that uses references, types, members, lists, words and patterns, and nothing else.
/// </summary>
internal sealed class SchemaWalk(JsonNode schema)
{
    private static readonly string[] Known =
        ["$schema", "$comment", "$defs", "title", "description", "$ref", "type", "properties", "required", "oneOf", "items",
            "enum", "pattern"];

    /// <summary>What is wrong with a document; members that the schema does not name are.</summary>
    public IEnumerable<string> FaultsOf(JsonNode? value) => FaultsOf(value, schema, "");

    private IEnumerable<string> FaultsOf(JsonNode? value, JsonNode rule, string path)
    {
        foreach (var unknown in rule.AsObject().Select(entry => entry.Key).Except(Known))
        {
            yield return $"{path}: {unknown} is not understood";
        }

        var faults = rule["$ref"] is { } reference ? FaultsOf(value, Follow(reference.GetValue<string>()), path)
            : rule["enum"] is { } words ? FaultsOfWord(value, words.AsArray(), path)
            : !IsOfType(value, rule["type"]!.GetValue<string>())
                ? [$"{path}: {value?.ToJsonString() ?? "null"} is no {rule["type"]}"]
            : value switch
            {
                JsonObject members => FaultsOfMembers(members, rule, path),
                JsonArray items => items.SelectMany((item, i) => FaultsOf(item, rule["items"]!, $"{path}/{i}")),
                _ when rule["pattern"] is { } pattern && !Regex.IsMatch(value!.GetValue<string>(), pattern.GetValue<string>()) =>
                    [$"{path}: {value} is not of the pattern"],
                _ => [],
            };
        foreach (var fault in faults)
        {
            yield return fault;
        }
    }

    private IEnumerable<string> FaultsOfMembers(JsonObject members, JsonNode rule, string path)
    {
        var missing = MissingOf(members, rule).Select(name => $"{path}: {name} is missing");
        var choices = rule["oneOf"]?.AsArray().Count(choice => !MissingOf(members, choice!).Any()) ?? 1;
        var within = members.SelectMany(member => rule["properties"]![member.Key] is { } known
            ? FaultsOf(member.Value, known, $"{path}/{member.Key}")
            : [$"{path}: {member.Key} is not named"]);
        return [.. missing, .. choices == 1 ? [] : (string[])[$"{path}: {choices} of the choices fit"], .. within];
    }

    private static IEnumerable<string> MissingOf(JsonObject members, JsonNode rule) =>
        (rule["required"]?.AsArray() ?? []).Select(name => name!.GetValue<string>()).Where(name => !members.ContainsKey(name));

    private static IEnumerable<string> FaultsOfWord(JsonNode? value, JsonArray words, string path) =>
        words.Any(word => JsonNode.DeepEquals(word, value))
            ? []
            : [$"{path}: {value?.ToJsonString() ?? "null"} is none of the words"];

    private static bool IsOfType(JsonNode? value, string type) => (value?.GetValueKind(), type) is
        (JsonValueKind.Object, "object") or (JsonValueKind.Array, "array") or (JsonValueKind.String, "string")
        or (JsonValueKind.Number, "number") or (JsonValueKind.True or JsonValueKind.False, "boolean")
        || (type == "integer" && value?.GetValueKind() == JsonValueKind.Number
            && Regex.IsMatch(value.ToJsonString(), "^-?[0-9]+$"));

    private JsonNode Follow(string reference) =>
        reference.Split('/')[1..].Aggregate(schema, (node, name) => node[name] ?? throw new InvalidOperationException(reference));
}
