using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CreditGrading.Analysis.Schema;

/// <summary>Words and layout of a schema.</summary>
internal static class SchemaText
{
    private const int MaxLineLength = 120;

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>A text in both languages, Chinese first.</summary>
    public static string Both(LocalizedText text) =>
        text.Chinese == text.English ? text.English : $"{text.Chinese} / {text.English}";

    /// <summary>The name of a definition: <c>tableBySeverity</c> for "a table by severity".</summary>
    public static string NameOf(LocalizedText name)
    {
        var words = name.English.Split(' ');
        var kept = words[0] is "a" or "an" or "the" ? words[1..] : words;
        return string.Concat(kept.Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
    }

    /// <summary>A list of texts.</summary>
    public static JsonArray Strings(IEnumerable<string> texts) => [.. texts.Select(JsonNode (text) => JsonValue.Create(text))];

    /// <summary>Moves all entries of one object to the end of another.</summary>
    public static void MoveAll(JsonObject from, JsonObject to)
    {
        foreach (var (key, value) in from.ToList())
        {
            from.Remove(key);
            to.Add(key, value);
        }
    }

    /// <summary>Writes a schema as text: what fits on a line stands on one.</summary>
    public static string Write(JsonObject schema)
    {
        var builder = new StringBuilder();
        Append(builder, schema, indent: 0, used: 0);
        return builder.Append('\n').ToString();
    }

    private static void Append(StringBuilder builder, JsonNode node, int indent, int used)
    {
        var line = OnOneLine(node);
        if (node is JsonValue || used + line.Length <= MaxLineLength)
        {
            builder.Append(line);
            return;
        }

        var (open, close) = node is JsonObject ? ('{', '}') : ('[', ']');
        var separator = open;
        foreach (var (label, value) in Entries(node))
        {
            builder.Append(separator).Append('\n').Append(' ', indent + 2).Append(label);
            Append(builder, value, indent + 2, indent + 2 + label.Length + 1);
            separator = ',';
        }

        builder.Append('\n').Append(' ', indent).Append(close);
    }

    private static string OnOneLine(JsonNode node)
    {
        if (node is JsonValue)
        {
            return node.GetValueKind() == JsonValueKind.String ? Quote(node.GetValue<string>()) : node.ToJsonString();
        }

        var entries = string.Join(", ", Entries(node).Select(entry => entry.Label + OnOneLine(entry.Value)));
        return node is not JsonObject ? $"[{entries}]" : entries.Length == 0 ? "{}" : $"{{ {entries} }}";
    }

    private static IEnumerable<(string Label, JsonNode Value)> Entries(JsonNode node) => node is JsonObject map
        ? map.Select(entry => ($"{Quote(entry.Key)}: ", entry.Value!))
        : node.AsArray().Select(item => ("", item!));

    private static string Quote(string text) => $"\"{Encoder.Encode(text)}\"";
}
