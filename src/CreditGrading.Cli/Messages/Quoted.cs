namespace CreditGrading.Cli.Messages;

/// <summary>Makes input safe to show in a message.</summary>
internal static class Quoted
{
    private const int MaxLength = 40;

    /// <summary>Puts input in the quotes of a language, cut at 40 characters, with control characters escaped.</summary>
    /// <param name="input">Any text.</param>
    /// <param name="language">The language: single quotes in English.</param>
    /// <returns>One line.</returns>
    public static string Show(string input, MessageLanguage language)
    {
        var (open, close) = language == MessageLanguage.Chinese ? ('“', '”') : ('\'', '\'');
        var builder = new StringBuilder().Append(open);
        var count = 0;
        foreach (var rune in input.EnumerateRunes())
        {
            if (count == MaxLength)
            {
                builder.Append('…');
                break;
            }

            Append(builder, rune);
            count++;
        }

        return builder.Append(close).ToString();
    }

    /// <summary>Escapes the control characters of a text of any length.</summary>
    /// <param name="input">Any text.</param>
    /// <returns>One line.</returns>
    public static string Escape(string input)
    {
        var builder = new StringBuilder(input.Length);
        foreach (var rune in input.EnumerateRunes())
        {
            Append(builder, rune);
        }

        return builder.ToString();
    }

    private static void Append(StringBuilder builder, Rune rune)
    {
        var isHidden = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
        if (isHidden)
        {
            builder.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
        }
        else
        {
            builder.Append(rune);
        }
    }
}
