using System.Text.Encodings.Web;
using System.Text.Json;

namespace CreditGrading.Cli.Output;

/// <summary>How JSON is written: Chinese as it is, <c>\n</c> line ends.</summary>
internal static class JsonText
{
    /// <summary>One object on one line.</summary>
    public static JsonWriterOptions OneLine { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An indented document.</summary>
    public static JsonWriterOptions Indented { get; } = OneLine with { Indented = true, NewLine = "\n" };

    /// <summary>Writes a text in both languages.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="name">The property.</param>
    /// <param name="text">The text.</param>
    public static void WriteLocalized(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", text.Chinese);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }
}
