using System.Text;
using System.Text.Json;

namespace CreditGrading.Explanation.Json;

/// <summary>Writes an explanation as JSON: the same text for the same explanation, on every machine.</summary>
internal static class ExplanationJson
{
    /// <summary>Writes an explanation, indented, lines ended by line feeds but the last.</summary>
    public static string Write(GradingExplanation explanation)
    {
        var json = JsonSerializer.Serialize(
            PartBuilder.Build(explanation), ExplanationJsonContext.Indented.ExplanationRoot);
        return Escape(json.ReplaceLineEndings("\n"));
    }

    /// <summary>Escapes what could be taken for markup, or is not seen; outside of texts JSON has none of it.</summary>
    private static string Escape(string json)
    {
        var escaped = new StringBuilder(json.Length);
        foreach (var character in json)
        {
            if (character is '<' or '>' or '&' or '\'' || char.GetUnicodeCategory(character) == UnicodeCategory.Format)
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            }
            else
            {
                escaped.Append(character);
            }
        }

        return escaped.ToString();
    }
}
