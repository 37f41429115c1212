using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Nodes;
using CreditGrading.Schemes.Language;

namespace CreditGrading.Analysis.Schema;

/// <summary>Describes a vocabulary as a JSON Schema: a definition for each shape and each named form of text.</summary>
internal sealed class SchemaGenerator
{
    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<object, string> _names = [];
    private readonly Dictionary<object, ShapeTag> _tags = [];

    private SchemaGenerator()
    {
    }

    /// <summary>Describes a vocabulary.</summary>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="title">What a text in it is.</param>
    /// <param name="verb">The command that prints the schema.</param>
    /// <returns>The schema as text.</returns>
    public static string Generate(Vocabulary vocabulary, LocalizedText title, string verb)
    {
        var generator = new SchemaGenerator();
        var root = generator.Describe(vocabulary.Root);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$comment"] = $"Generated: credit-grading {verb}",
            ["title"] = SchemaText.Both(title),
        };
        SchemaText.MoveAll(root, schema);
        schema["$defs"] = new JsonObject(
            generator._definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value)));
        return SchemaText.Write(schema);
    }

    private JsonObject Describe(Form form) => form.Layout switch
    {
        AlternativesLayout { Forms: [var only] } => Describe(only),
        AlternativesLayout alternatives => new() { ["anyOf"] = Each(alternatives.Forms) },
        ScalarLayout { Name: { } name } scalar => Define(scalar, name, () => ScalarSchema.Describe(scalar, form.Expected)),
        ScalarLayout scalar => ScalarSchema.Describe(scalar, form.Expected),
        WordsLayout words => ScalarSchema.Describe(words),
        ListLayout list => DescribeList(list),
        MappingLayout { Shape: var shape } => Define(shape, SchemaText.NameOf(shape.Name), () => DescribeShape(shape)),
        CodesLayout codes => DescribeCodes(codes),
        TaggedLayout tagged => DescribeTagged(tagged),
        _ => throw new UnreachableException(),
    };

    private JsonArray Each(ImmutableArray<Form> forms) => [.. forms.Select(JsonNode (form) => Describe(form))];

    /// <summary>Makes a definition once, under a name of its own, and refers to it.</summary>
    private JsonObject Define(object key, string wanted, Func<JsonObject> describe)
    {
        if (!_names.TryGetValue(key, out var name))
        {
            name = wanted;
            for (var number = 2; _definitions.ContainsKey(name); number++)
            {
                name = string.Create(CultureInfo.InvariantCulture, $"{wanted}{number}");
            }

            _names.Add(key, name);
            _definitions.Add(name, []);
            _definitions[name] = describe();
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    private JsonObject DescribeShape(IShape shape)
    {
        var schema = new JsonObject
        {
            ["description"] = SchemaText.Both(shape.Name),
            ["type"] = "object",
            ["properties"] = new JsonObject(shape.Keys.Select(key => DescribeKey(shape, key))),
            ["required"] = SchemaText.Strings(shape.Keys.Where(key => key.IsRequired).Select(key => key.Name)),
            ["additionalProperties"] = shape.Rows is null ? false : Describe(shape.Rows),
        };
        if (schema["required"] is JsonArray { Count: 0 })
        {
            schema.Remove("required");
        }

        List<JsonNode> rules = [.. shape.Rules.SelectMany(RuleSchema.Describe)];
        if (shape.IsTable)
        {
            rules.Add(RuleSchema.SomeRow(shape.Keys));
        }

        if (rules.Count > 0)
        {
            schema["allOf"] = new JsonArray([.. rules]);
        }

        return schema;
    }

    private KeyValuePair<string, JsonNode?> DescribeKey(IShape shape, Key key)
    {
        var isTag = _tags.TryGetValue(shape, out var tag) && tag.Key == key.Name;
        var schema = new JsonObject { ["description"] = SchemaText.Both(key.Description) };
        SchemaText.MoveAll(isTag ? tag!.Describe() : Describe(key.AnyForm), schema);
        return new(key.Name, schema);
    }

    private JsonObject DescribeList(ListLayout list)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Describe(list.Item) };
        if (list.MinCount > 0)
        {
            schema["minItems"] = list.MinCount;
        }

        schema["maxItems"] = list.MaxCount;
        return list.MayBeSingle ? new() { ["anyOf"] = new JsonArray(Describe(list.Item), schema) } : schema;
    }

    private JsonObject DescribeCodes(CodesLayout codes)
    {
        var schema = new JsonObject { ["type"] = "object" };
        if (codes.Code is not null)
        {
            schema["propertyNames"] = Describe(codes.Code);
        }

        schema["additionalProperties"] = Describe(codes.Value);
        if (codes.MinCount > 0)
        {
            schema["minProperties"] = codes.MinCount;
        }

        return schema;
    }

    /// <summary>
    /// Any of the shapes, each with its own word behind the key. An editor then offers the keys of all of them, and takes the one
    /// whose word stands there for the one that was meant.
    /// </summary>
    private JsonObject DescribeTagged(TaggedLayout tagged)
    {
        var all = string.Join(" | ", tagged.Alternatives.Select(alternative => alternative.Word));
        foreach (var (word, form) in tagged.Alternatives)
        {
            var words = _tags.TryGetValue(form, out var known) ? known.Words : [];
            _tags[form] = new(tagged.Tag, words.Add(word), all);
        }

        var untagged = tagged.Untagged is null ? [] : Describe(tagged.Untagged);
        var choices = untagged is { Count: 1 } && untagged["anyOf"] is JsonArray several
            ? several.Select(choice => choice!.DeepClone())
            : tagged.Untagged is null ? [] : [untagged];
        var shapes = tagged.Alternatives.Select(alternative => Describe(alternative.Form));
        return new() { ["anyOf"] = new JsonArray([.. choices, .. shapes]) };
    }

    /// <summary>What stands behind the key that tells a shape from others.</summary>
    private sealed record ShapeTag(string Key, ImmutableArray<string> Words, string All)
    {
        public JsonObject Describe() => new()
        {
            ["enum"] = SchemaText.Strings(Words),
            ["errorMessage"] = SchemaText.Both(new($"应为 {All}", $"expected {All}")),
        };
    }
}
