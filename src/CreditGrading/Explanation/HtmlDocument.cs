using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace CreditGrading.Explanation;

/// <summary>Writes a document as a page of HTML that stands alone. Whatever its texts contain stays text.</summary>
internal static class HtmlDocument
{
    private const string Style =
        "body{font-family:serif;max-width:46em;margin:2em auto;line-height:1.5}table{border-collapse:collapse}"
        + "td,th{border:1px solid;padding:.2em .5em;text-align:left}";

    public static string Write(ImmutableArray<DocumentBlock> document, MessageLanguage language)
    {
        var text = new StringBuilder();
        var title = document.OfType<HeadingBlock>().First().Text;
        text.Append(CultureInfo.InvariantCulture,
            $"<!DOCTYPE html>\n<html lang=\"{(language == MessageLanguage.Chinese ? "zh-CN" : "en")}\">\n")
            .Append(CultureInfo.InvariantCulture, $"<head>\n<meta charset=\"utf-8\">\n<title>{Escape(title, language)}</title>\n")
            .Append(CultureInfo.InvariantCulture, $"<style>{Style}</style>\n</head>\n<body>\n");
        foreach (var block in document)
        {
            Write(block, language, text);
        }

        return text.Append("</body>\n</html>\n").ToString();
    }

    private static string Escape(LocalizedText text, MessageLanguage language) =>
        WebUtility.HtmlEncode(Untrusted.Line(Untrusted.Joined(text.In(language))));

    private static void Write(DocumentBlock block, MessageLanguage language, StringBuilder text)
    {
        switch (block)
        {
            case HeadingBlock heading:
                text.Append(CultureInfo.InvariantCulture,
                    $"<h{heading.Level}>{Escape(heading.Text, language)}</h{heading.Level}>\n");
                break;
            case ParagraphBlock paragraph:
                text.Append(CultureInfo.InvariantCulture, $"<p>{Escape(paragraph.Text, language)}</p>\n");
                break;
            case ListBlock list:
                WriteList(list, language, text);
                break;
            case TableBlock table:
                text.Append("<table>\n");
                WriteRow("th", table.Headers, language, text);
                foreach (var row in table.Rows)
                {
                    WriteRow("td", row, language, text);
                }

                text.Append("</table>\n");
                break;
        }
    }

    private static void WriteList(ListBlock list, MessageLanguage language, StringBuilder text)
    {
        text.Append("<ul>\n");
        for (var i = 0; i < list.Entries.Length; i++)
        {
            var level = list.Entries[i].Level;
            var next = i + 1 < list.Entries.Length ? list.Entries[i + 1].Level : 0;
            text.Append(CultureInfo.InvariantCulture, $"<li>{Escape(list.Entries[i].Text, language)}").Append(next > level
                ? "\n<ul>\n"
                : "</li>\n");
            for (; level > next; level--)
            {
                text.Append("</ul></li>\n");
            }
        }

        text.Append("</ul>\n");
    }

    private static void WriteRow(string tag, ImmutableArray<LocalizedText> cells, MessageLanguage language, StringBuilder text)
    {
        text.Append("<tr>");
        foreach (var cell in cells)
        {
            text.Append(CultureInfo.InvariantCulture, $"<{tag}>{Escape(cell, language)}</{tag}>");
        }

        text.Append("</tr>\n");
    }
}
