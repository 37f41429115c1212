using System.Collections.Immutable;
using System.Text;

namespace CreditGrading.Explanation;

/// <summary>Writes a document as plain text, lines ending in a line feed.</summary>
internal static class PlainTextDocument
{
    public static string Write(ImmutableArray<DocumentBlock> document, MessageLanguage language)
    {
        var text = new StringBuilder();
        foreach (var block in document)
        {
            Write(block, language, text);
        }

        return text.ToString();
    }

    private static void Write(DocumentBlock block, MessageLanguage language, StringBuilder text)
    {
        switch (block)
        {
            case HeadingBlock heading:
                text.Append(text.Length > 0 ? "\n" : "").Append(Line(heading.Text, language)).Append('\n');
                break;
            case ParagraphBlock paragraph:
                text.Append(Line(paragraph.Text, language)).Append('\n');
                break;
            case ListBlock list:
                foreach (var entry in list.Entries)
                {
                    text.Append(' ', 2 + (entry.Level * 2)).Append("- ").Append(Line(entry.Text, language)).Append('\n');
                }

                break;
            case TableBlock table:
                Write(table, language, text);
                break;
        }
    }

    /// <summary>A row on a line of its own; of more than two cells each but the first stands behind its header.</summary>
    private static void Write(TableBlock table, MessageLanguage language, StringBuilder text)
    {
        var (colon, separator) = language == MessageLanguage.Chinese ? ("：", "；") : (": ", "; ");
        foreach (var row in table.Rows)
        {
            var cells = row.Select((cell, i) => i == 0 || table.Headers.Length == 2
                ? Line(cell, language)
                : $"{Line(table.Headers[i], language)}{colon}{Line(cell, language)}")
                .Where((_, i) => i == 0 || row[i].In(language).Length > 0);
            text.Append("  - ").AppendJoin(table.Headers.Length == 2 ? colon : separator, cells).Append('\n');
        }
    }

    private static string Line(LocalizedText text, MessageLanguage language) =>
        Untrusted.Line(Untrusted.Joined(text.In(language)));
}
