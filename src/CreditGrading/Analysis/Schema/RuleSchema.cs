using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Nodes;
using CreditGrading.Schemes.Language;

namespace CreditGrading.Analysis.Schema;

/// <summary>Describes which keys go together.</summary>
internal static class RuleSchema
{
    /// <summary>Describes a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>Schemas that must all hold.</returns>
    public static IEnumerable<JsonObject> Describe(KeyRule rule) => rule switch
    {
        CountRule { Least: 0 } count => AtMostOne(count.Groups),
        CountRule { Most: 1 } count => [new() { ["oneOf"] = OneEach(count.Groups) }],
        CountRule count => [new() { ["anyOf"] = OneEach(count.Groups) }],
        CompanyRule company => company.Triggers.Select(trigger => Company(company, trigger)),
        _ => throw new UnreachableException(),
    };

    /// <summary>Describes that a table has an entry besides the keys that every table has.</summary>
    /// <param name="keys">The keys that are no entries.</param>
    public static JsonObject SomeRow(IEnumerable<Key> keys) => new()
    {
        ["not"] = new JsonObject
        {
            ["propertyNames"] = new JsonObject { ["enum"] = SchemaText.Strings(keys.Select(key => key.Name)) },
        },
        ["errorMessage"] = SchemaText.Both(new("表中至少应有一行", "a table needs at least one row")),
    };

    /// <summary>Describes that a key stands, with any value or one of some words.</summary>
    /// <param name="key">The key.</param>
    /// <param name="words">The words; none where any value will do.</param>
    public static JsonObject Has(string key, ImmutableArray<string> words)
    {
        var schema = Requires(key);
        if (!words.IsEmpty)
        {
            schema["properties"] = new JsonObject { [key] = new JsonObject { ["enum"] = SchemaText.Strings(words) } };
        }

        return schema;
    }

    /// <summary>Describes a mapping in which keys stand.</summary>
    /// <param name="keys">The keys.</param>
    public static JsonObject Requires(params IEnumerable<string> keys) => new()
    {
        ["type"] = "object",
        ["required"] = SchemaText.Strings(keys),
    };

    private static IEnumerable<JsonObject> AtMostOne(ImmutableArray<ImmutableArray<Key>> groups) =>
        from first in Enumerable.Range(0, groups.Length)
        from second in Enumerable.Range(first + 1, groups.Length - first - 1)
        from one in groups[first]
        from other in groups[second]
        select new JsonObject
        {
            ["not"] = Requires(one.Name, other.Name),
            ["errorMessage"] = SchemaText.Both(
                new($"{one.Name} 和 {other.Name} 只能写明其中一项", $"only one of {one.Name} and {other.Name} may be stated")),
        };

    private static JsonArray OneEach(ImmutableArray<ImmutableArray<Key>> groups) =>
    [
        .. groups.Select(group => group.Length == 1
            ? Requires(group[0].Name)
            : new JsonObject { ["anyOf"] = new JsonArray([.. group.Select(key => Requires(key.Name))]) }),
    ];

    private static JsonObject Company(CompanyRule company, Key trigger)
    {
        var then = Requires(company.Needed.Select(key => key.Name));
        if (!company.Misplaced.IsEmpty)
        {
            then["properties"] = new JsonObject(company.Misplaced.Select(key => KeyValuePair.Create(key.Name, (JsonNode?)false)));
        }

        return new() { ["if"] = Has(trigger.Name, trigger == company.Triggers[0] ? company.Words : []), ["then"] = then };
    }
}
