using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CreditGrading.Analysis.Schema;

/// <summary>Words and layout of a schema.</summary>
internal static class SchemaText
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A text in both languages, Chinese first.</summary>
    public static string Both(LocalizedText text) => text.Chinese == text.English ? text.English : $"{text.Chinese} / {text.English}";

    /// <summary>The name of a definition: <c>tableBySeverity</c> for "a table by severity".</summary>
    public static string NameOf(LocalizedText name)
    {
        var words = name.English.Split([' ', '\''], StringSplitOptions.RemoveEmptyEntries);
        var kept = words[0] is "a" or "an" or "the" ? words[1..] : words;
        return string.Concat(kept.Select((word, i) => (i == 0 ? char.ToLowerInvariant(word[0]) : char.ToUpperInvariant(word[0])) + word[1..]));
    }

    /// <summary>A list of texts.</summary>
    public static JsonArray Strings(IEnumerable<string> texts) => [.. texts.Select(text => JsonValue.Create(text))];

    /// <summary>Moves all entries of one object to the end of another.</summary>
    public static void MoveAll(JsonObject from, JsonObject to)
    {
        foreach (var (key, value) in from.ToList())
        {
            from.Remove(key);
            to.Add(key, value);
        }
    }

    /// <summary>Writes a schema as text.</summary>
    public static string Write(JsonObject schema)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Layout))
        {
            schema.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length).ReplaceLineEndings("\n") + "\n";
    }
}
