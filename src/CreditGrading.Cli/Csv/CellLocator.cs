using System.Collections.Immutable;

namespace CreditGrading.Cli.Csv;

/// <summary>Finds the cells of one row, by the rules of RFC 4180, and tells where they break them.</summary>
internal static class CellLocator
{
    private const char Quote = '"';
    private const char Delimiter = ',';

    /// <summary>Finds the cells of the row that starts at an offset.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="offset">The row's first character.</param>
    /// <returns>The cells, at least one; the last ends before the row's line end.</returns>
    public static ImmutableArray<CellSpan> Locate(string text, int offset)
    {
        var cells = ImmutableArray.CreateBuilder<CellSpan>();
        var start = offset;
        while (true)
        {
            var cell = LocateOne(text, start);
            cells.Add(cell);
            if (cell.End == text.Length || text[cell.End] != Delimiter)
            {
                return cells.DrainToImmutable();
            }

            start = cell.End + 1;
        }
    }

    private static CellSpan LocateOne(string text, int start)
    {
        if (start == text.Length || text[start] != Quote)
        {
            var end = EndOfUnquoted(text, start);
            var hasQuote = text.AsSpan(start, end - start).Contains(Quote);
            return new CellSpan(start, end, hasQuote ? CsvCellState.Malformed : CsvCellState.Sound);
        }

        var close = ClosingQuote(text, start + 1);
        if (close < 0)
        {
            return new CellSpan(start, text.Length, CsvCellState.Unclosed);
        }

        var endOfCell = EndOfUnquoted(text, close + 1);
        return new CellSpan(start, endOfCell, endOfCell == close + 1 ? CsvCellState.Sound : CsvCellState.Malformed);
    }

    private static int EndOfUnquoted(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny(Delimiter, '\r', '\n');
        return length < 0 ? text.Length : start + length;
    }

    private static int ClosingQuote(string text, int start)
    {
        var quote = text.IndexOf(Quote, start);
        while (quote >= 0 && quote + 1 < text.Length && text[quote + 1] == Quote)
        {
            quote = text.IndexOf(Quote, quote + 2);
        }

        return quote;
    }
}
