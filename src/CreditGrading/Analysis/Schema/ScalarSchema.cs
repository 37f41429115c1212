using System.Text.Json.Nodes;
using CreditGrading.Schemes.Language;

namespace CreditGrading.Analysis.Schema;

/// <summary>Describes texts, and what YAML takes them for without quotes.</summary>
internal static class ScalarSchema
{
    /// <summary>Describes a text.</summary>
    /// <param name="scalar">What it looks like.</param>
    /// <param name="expected">What messages call it.</param>
    public static JsonObject Describe(ScalarLayout scalar, LocalizedText expected)
    {
        var schema = new JsonObject();
        if (scalar.Name is not null)
        {
            schema["description"] = SchemaText.Both(expected);
        }

        var types = Types(scalar.Kinds).ToList();
        schema["type"] = types.Count == 1 ? types[0] : SchemaText.Strings(types);
        Set("minimum", scalar.Least);
        Set("maximum", scalar.Most);
        if (scalar.Pattern.Length > 0)
        {
            schema["pattern"] = scalar.Pattern;
        }

        Set("maxLength", scalar.MaxLength);
        schema["errorMessage"] = SchemaText.Both(new($"应为{expected.Chinese}", $"expected {expected.English}"));
        return schema;

        void Set(string keyword, int? number)
        {
            if (number is { } limit)
            {
                schema[keyword] = limit;
            }
        }
    }

    /// <summary>Describes one of a list of words; <c>true</c> and <c>false</c> are truth values as well.</summary>
    /// <param name="words">The words.</param>
    public static JsonObject Describe(WordsLayout words)
    {
        var values = SchemaText.Strings(words.Words);
        foreach (var flag in new[] { true, false })
        {
            if (words.Words.Contains(flag ? "true" : "false"))
            {
                values.Add((JsonNode)flag);
            }
        }

        return new() { ["enum"] = values };
    }

    private static IEnumerable<string> Types(ScalarKinds kinds)
    {
        yield return "string";
        if (kinds.HasFlag(ScalarKinds.WholeNumber))
        {
            yield return "integer";
        }

        if (kinds.HasFlag(ScalarKinds.Number))
        {
            yield return "number";
        }

        if (kinds.HasFlag(ScalarKinds.Flag))
        {
            yield return "boolean";
        }
    }
}
