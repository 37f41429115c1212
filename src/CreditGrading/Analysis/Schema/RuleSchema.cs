using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Nodes;
using CreditGrading.Schemes.Language;

namespace CreditGrading.Analysis.Schema;

/// <summary>Describes which keys go together, in the way that lets editors say what is wrong.</summary>
internal static class RuleSchema
{
    private const string Type = "object";

    /// <summary>Describes a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>Schemas that must all hold.</returns>
    public static IEnumerable<JsonObject> Describe(KeyRule rule) => rule switch
    {
        CountRule count => [.. Least(count), .. Most(count)],
        CompanyRule company => company.Triggers.Select(trigger => Company(company, trigger)),
        _ => throw new UnreachableException(),
    };

    /// <summary>Describes that a table has an entry besides the keys that every table has.</summary>
    /// <param name="keys">The keys that are no entries.</param>
    public static JsonObject SomeRow(IEnumerable<Key> keys) => new()
    {
        ["if"] = new JsonObject
        {
            ["type"] = Type,
            ["propertyNames"] = new JsonObject { ["enum"] = SchemaText.Strings(keys.Select(key => key.Name)) },
        },
        ["then"] = Refusal(new("表中至少应有一行", "a table needs at least one row")),
    };

    private static IEnumerable<JsonObject> Least(CountRule rule)
    {
        if (rule.Least > 0)
        {
            var words = rule.Words;
            yield return new()
            {
                ["if"] = new JsonObject { ["anyOf"] = EachStands(rule.Groups.SelectMany(group => group)) },
                ["else"] = Refusal(new($"至少应写明其中一项：{words}", $"expected at least one of these: {words}")),
            };
        }
    }

    /// <summary>Where a key stands, those of the groups after its own must not.</summary>
    private static IEnumerable<JsonObject> Most(CountRule rule)
    {
        var words = rule.Words;
        for (var i = 0; i < rule.Groups.Length - 1 && rule.Most == 1; i++)
        {
            var then = Forbids(rule.Groups.Skip(i + 1).SelectMany(group => group));
            then["errorMessage"] = SchemaText.Both(new($"只能写明其中一项：{words}", $"only one of these may be stated: {words}"));
            yield return new()
            {
                ["if"] = new JsonObject { ["type"] = Type, ["anyOf"] = EachStands(rule.Groups[i]) },
                ["then"] = then,
            };
        }
    }

    private static JsonObject Company(CompanyRule company, Key trigger)
    {
        var condition = Requires([trigger]);
        condition["type"] = Type;
        if (!company.Words.IsEmpty && trigger == company.Triggers[0])
        {
            condition["properties"] = new JsonObject
            {
                [trigger.Name] = new JsonObject { ["enum"] = SchemaText.Strings(company.Words) },
            };
        }

        var then = company.Needed.IsEmpty ? [] : Requires(company.Needed);
        if (!company.Misplaced.IsEmpty)
        {
            SchemaText.MoveAll(Forbids(company.Misplaced), then);
        }

        return new() { ["if"] = condition, ["then"] = then };
    }

    private static JsonArray EachStands(IEnumerable<Key> keys) => [.. keys.Select(JsonNode (key) => Requires([key]))];

    private static JsonObject Requires(ImmutableArray<Key> keys) =>
        new() { ["required"] = SchemaText.Strings(keys.Select(key => key.Name)) };

    private static JsonObject Forbids(IEnumerable<Key> keys) =>
        new() { ["properties"] = new JsonObject(keys.Select(key => KeyValuePair.Create(key.Name, (JsonNode?)false))) };

    /// <summary>
    /// What no mapping meets. With a wrong type every editor shows a message of one's own, with few other faults.
    /// </summary>
    private static JsonObject Refusal(LocalizedText message) =>
        new() { ["type"] = "null", ["errorMessage"] = SchemaText.Both(message) };
}
