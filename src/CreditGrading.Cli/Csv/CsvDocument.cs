using System.Collections.Immutable;
using System.Diagnostics;
using CsvHelper;
using CsvHelper.Configuration;

namespace CreditGrading.Cli.Csv;

/// <summary>A CSV file in memory: its rows, with the place of every cell.</summary>
/// <param name="file">The file as the user named it.</param>
/// <param name="text">Its text, without a byte-order mark.</param>
internal sealed class CsvDocument(string file, string text)
{
    /// <summary>The file as the user named it.</summary>
    public string File { get; } = file;

    /// <summary>Reads the rows in order; blank lines are left out.</summary>
    /// <returns>The rows; the first is the header.</returns>
    /// <exception cref="CommandFailedException">A quote is never closed, or wrong quotes go over lines.</exception>
    public IEnumerable<CsvRow> ReadRows()
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Mode = CsvMode.RFC4180,
            Delimiter = ",",
            BadDataFound = null,
            IgnoreBlankLines = true,
        };
        using var reader = new StringReader(text);
        using var parser = new CsvParser(reader, configuration);
        var line = new LineCounter(text);
        var end = 0;
        while (parser.Read())
        {
            var offset = SkipBlankLines(end);
            end = offset + parser.RawRecord.Length;
            yield return MakeRow(parser, new CsvRowPlace(line.LineAt(offset), offset));
        }
    }

    /// <summary>Finds where a cell starts.</summary>
    /// <param name="place">Its row.</param>
    /// <param name="index">Its place in the row, from 0.</param>
    /// <returns>The line and column; those of the row where it has no such cell.</returns>
    public SourcePosition PositionOf(CsvRowPlace place, int index)
    {
        var cells = CellLocator.Locate(text, place.Offset);
        return index < cells.Length ? PositionAt(place, cells[index].Start) : new SourcePosition(place.Line, 1);
    }

    private CsvRow MakeRow(CsvParser parser, CsvRowPlace place)
    {
        var spans = CellLocator.Locate(text, place.Offset);
        var cells = ImmutableArray.CreateBuilder<CsvCell>(spans.Length);
        for (var index = 0; index < spans.Length; index++)
        {
            var span = spans[index];
            var raw = text.AsSpan(span.Start, span.End - span.Start);
            var start = PositionAt(place, span.Start);
            var hasLineBreak = raw.ContainsAny('\r', '\n');
            RefuseHiddenRows(span.State, hasLineBreak, start);

            // INVARIANT: parser and locator cut a row alike, whatever its quotes.
            Debug.Assert(spans.Length == parser.Count, "The parser and the locator must find the same cells.");
            var value = span.State == CsvCellState.Sound ? parser[index] : raw.ToString();
            cells.Add(new CsvCell(value, start, span.State, hasLineBreak));
        }

        return new CsvRow(place, cells.MoveToImmutable());
    }

    private void RefuseHiddenRows(CsvCellState state, bool hasLineBreak, SourcePosition start)
    {
        var message = state switch
        {
            CsvCellState.Unclosed => CommandMessages.UnclosedQuote,
            CsvCellState.Malformed when hasLineBreak => CommandMessages.QuoteHidesRows,
            _ => null,
        };
        if (message is not null)
        {
            throw new CommandFailedException(ExitCode.CannotRun, new PlacedMessage(message, File, start));
        }
    }

    private SourcePosition PositionAt(CsvRowPlace place, int offset)
    {
        var before = text.AsSpan(place.Offset, offset - place.Offset);
        var line = place.Line + LineCounter.CountBreaks(before);
        var lastBreak = before.LastIndexOfAny('\r', '\n');
        return new SourcePosition(line, before.Length - lastBreak);
    }

    private int SkipBlankLines(int offset)
    {
        while (offset < text.Length && text[offset] is '\r' or '\n')
        {
            offset++;
        }

        return offset;
    }
}
