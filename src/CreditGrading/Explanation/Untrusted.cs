using System.Text;

namespace CreditGrading.Explanation;

/// <summary>Text from outside on its way into an explanation.</summary>
internal static class Untrusted
{
    /// <summary>The text on one line: what is not printable, or changes the direction of writing, is shown as its code.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsUnsafe(rune))
            {
                line.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            }
            else
            {
                line.Append(rune.ToString());
            }
        }

        return line.ToString();
    }

    /// <summary>The text with each run of white space as one space: a scheme's text may run over lines.</summary>
    public static string Joined(string text) => text.Any(char.IsControl)
        ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        : text;

    private static bool IsUnsafe(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
