using System.Collections.Immutable;
using System.Text;

namespace CreditGrading.Explanation;

/// <summary>Writes a document as Markdown (CommonMark with tables). Whatever its texts contain stays text.</summary>
internal static class MarkdownDocument
{
    /// <summary>What means something inside a line.</summary>
    private const string Special = "\\`*_[]<>&|~@";

    /// <summary>What means something at the beginning of a line.</summary>
    private const string SpecialFirst = "#+-=:";

    public static string Write(ImmutableArray<DocumentBlock> document, MessageLanguage language)
    {
        var text = new StringBuilder();
        foreach (var block in document)
        {
            text.Append(text.Length > 0 ? "\n" : "");
            Write(block, language, text);
        }

        return text.ToString();
    }

    /// <summary>A text on one line that means nothing but itself.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isInRow">Whether it stands in a row of a table, not at the beginning of a line or an entry.</param>
    public static string Escape(string text, bool isInRow = false)
    {
        var line = Untrusted.Line(Untrusted.Joined(text)).Trim();
        var escaped = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            // Addresses are made links where they stand by themselves; a number and a dot at the beginning make a list.
            var isAddress = (line[i] == ':' && Follows(line, i, "//")) || (line[i] == '.' && i >= 3 && IsWww(line, i));
            var isNumbering = !isInRow && i > 0 && (line[i] is '.' or ')')
                && line.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0;
            var isSpecial = Special.Contains(line[i], StringComparison.Ordinal)
                || (i == 0 && !isInRow && SpecialFirst.Contains(line[i], StringComparison.Ordinal));
            escaped.Append(isAddress || isNumbering || isSpecial ? "\\" : "").Append(line[i]);
        }

        return escaped.ToString();
    }

    private static bool Follows(string line, int index, string expected) =>
        line.AsSpan(index + 1).StartsWith(expected, StringComparison.Ordinal);

    private static bool IsWww(string line, int index) =>
        line.AsSpan(index - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);

    private static void Write(DocumentBlock block, MessageLanguage language, StringBuilder text)
    {
        switch (block)
        {
            case HeadingBlock heading:
                text.Append('#', heading.Level).Append(' ').Append(Escape(heading.Text.In(language))).Append('\n');
                break;
            case ParagraphBlock paragraph:
                text.Append(Escape(paragraph.Text.In(language))).Append('\n');
                break;
            case ListBlock list:
                foreach (var entry in list.Entries)
                {
                    text.Append(' ', entry.Level * 2).Append("- ").Append(Escape(entry.Text.In(language))).Append('\n');
                }

                break;
            case TableBlock table:
                WriteRow(table.Headers, language, text);
                text.Append('|').Insert(text.Length, "---|", table.Headers.Length).Append('\n');
                foreach (var row in table.Rows)
                {
                    WriteRow(row, language, text);
                }

                break;
        }
    }

    private static void WriteRow(ImmutableArray<LocalizedText> cells, MessageLanguage language, StringBuilder text) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(cell => Escape(cell.In(language), isInRow: true))).Append(" |\n");
}
