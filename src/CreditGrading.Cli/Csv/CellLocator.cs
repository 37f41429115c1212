using System.Buffers;

namespace CreditGrading.Cli.Csv;

/// <summary>Finds where cells end, by the rules of RFC 4180, and tells where they break them.</summary>
internal static class CellLocator
{
    private const char Quote = '"';
    private const char Delimiter = ',';

    private static readonly SearchValues<char> Stops = SearchValues.Create(",\"\r\n");

    /// <summary>Finds the cell that starts at an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The cell's first character; the length of the text for an empty cell at its end.</param>
    /// <returns>The cell; it ends before a comma, before a line end or where the text ends.</returns>
    public static CellSpan Locate(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..];
        if (rest is [Quote, ..])
        {
            return LocateQuoted(text, start);
        }

        var length = rest.IndexOfAny(Stops);
        if (length < 0)
        {
            return new CellSpan(start, text.Length, CsvCellState.Sound);
        }

        return rest[length] == Quote
            ? new CellSpan(start, EndOfUnquoted(text, start + length), CsvCellState.Malformed)
            : new CellSpan(start, start + length, CsvCellState.Sound);
    }

    /// <summary>Tells whether another cell of the row follows one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cell">The cell.</param>
    /// <returns>True where it ends before a comma.</returns>
    public static bool IsFollowed(ReadOnlySpan<char> text, CellSpan cell) =>
        cell.End < text.Length && text[cell.End] == Delimiter;

    private static CellSpan LocateQuoted(ReadOnlySpan<char> text, int start)
    {
        var close = ClosingQuote(text, start + 1);
        if (close < 0)
        {
            return new CellSpan(start, text.Length, CsvCellState.Unclosed);
        }

        var end = EndOfUnquoted(text, close + 1);
        return new CellSpan(start, end, end == close + 1 ? CsvCellState.Sound : CsvCellState.Malformed);
    }

    private static int EndOfUnquoted(ReadOnlySpan<char> text, int start)
    {
        var length = text[start..].IndexOfAny(Delimiter, '\r', '\n');
        return length < 0 ? text.Length : start + length;
    }

    private static int ClosingQuote(ReadOnlySpan<char> text, int start)
    {
        while (true)
        {
            var length = text[start..].IndexOf(Quote);
            if (length < 0)
            {
                return length;
            }

            var quote = start + length;
            if (quote + 1 == text.Length || text[quote + 1] != Quote)
            {
                return quote;
            }

            start = quote + 2;
        }
    }
}
