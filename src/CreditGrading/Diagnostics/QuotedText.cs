using System.Buffers;
using System.Text;

namespace CreditGrading.Diagnostics;

/// <summary>Makes untrusted input fit to be shown inside a message, in a terminal, in Markdown and in HTML.</summary>
internal static class QuotedText
{
    /// <summary>The most UTF-16 units of the input that are shown.</summary>
    internal const int MaxLength = 40;

    private static readonly SearchValues<char> MarkupCharacters = SearchValues.Create("`<>&|");

    /// <summary>Cuts and escapes an input.</summary>
    /// <param name="input">Any text.</param>
    /// <returns>
    /// At most <see cref="MaxLength"/> units of the input, then <c>…</c> where it was cut; without the single quotes, which
    /// belong to the sentence. Control, format and separator characters, halves of surrogate pairs and what means something to
    /// Markdown or HTML become <c>\uXXXX</c>; a backslash becomes two.
    /// </returns>
    internal static string Of(string input)
    {
        var shown = Cut(input);
        var builder = new StringBuilder(shown.Length + 1);
        var rest = shown;
        while (!rest.IsEmpty)
        {
            var status = Rune.DecodeFromUtf16(rest, out var rune, out var length);
            Append(builder, rest[..length], status == OperationStatus.Done && IsPlain(rune));
            rest = rest[length..];
        }

        return (shown.Length < input.Length ? builder.Append('…') : builder).ToString();
    }

    private static ReadOnlySpan<char> Cut(string input)
    {
        if (input.Length <= MaxLength)
        {
            return input;
        }

        var splitsPair = char.IsSurrogatePair(input[MaxLength - 1], input[MaxLength]);
        return input.AsSpan(0, splitsPair ? MaxLength - 1 : MaxLength);
    }

    private static bool IsPlain(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format => false,
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        _ => !rune.IsBmp || !MarkupCharacters.Contains((char)rune.Value),
    };

    private static void Append(StringBuilder builder, ReadOnlySpan<char> units, bool isPlain)
    {
        if (isPlain)
        {
            builder.Append(units is ['\\'] ? @"\\" : units);
            return;
        }

        foreach (var unit in units)
        {
            builder.Append(CultureInfo.InvariantCulture, $@"\u{(int)unit:X4}");
        }
    }
}
