using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Tests.Fixtures;

/// <summary>A document changed in one place.</summary>
/// <param name="Path">Keys and indexes that lead to the place.</param>
/// <param name="Value">What stands there instead; null where the key is taken out.</param>
internal sealed record SchemaChange(ImmutableArray<object> Path, YamlNode? Value)
{
    public JsonObject ToJson()
    {
        var change = new JsonObject
        {
            ["path"] = new JsonArray(
                [.. Path.Select(part => part is int index ? JsonValue.Create(index) : JsonValue.Create((string)part))]),
        };
        if (Value is not null)
        {
            change["value"] = SchemaCheck.ToJson(Value);
        }

        return change;
    }
}
