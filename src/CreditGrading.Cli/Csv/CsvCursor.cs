using System.Collections.Immutable;

namespace CreditGrading.Cli.Csv;

/// <summary>Goes over the rows of a CSV file, without blank lines. Makes nothing for a row that is as it should be.</summary>
/// <param name="file">The file as the user named it.</param>
/// <param name="window">Its text.</param>
internal sealed class CsvCursor(string file, TextWindow window)
{
    /// <summary>The characters of a row, about, beyond which a text that is read bit by bit is read no further.</summary>
    private const int LongestRow = 1 << 24;

    private CellSpan[] _cells = new CellSpan[32];
    private int _next;
    private int _nextLine = 1;

    /// <summary>Where the row starts.</summary>
    public CsvRowPlace Place { get; private set; } = new(1, 0);

    /// <summary>How many cells the row has, at least one.</summary>
    public int Count { get; private set; }

    /// <summary>Whether all quotes of the row are right and it goes over one line only.</summary>
    public bool IsPlain { get; private set; }

    /// <summary>How much of the file lies before the row, from 0 to 1; null where its length is not known.</summary>
    public double? Share => window.ShareBefore(Place.Offset);

    private ReadOnlySpan<char> Text => window.Text.Span;

    /// <summary>Goes to the next row; the first is the header.</summary>
    /// <returns>False where there is none.</returns>
    /// <exception cref="CommandFailedException">What follows cannot be read.</exception>
    public bool Read()
    {
        if (!SkipLineBreaks())
        {
            return false;
        }

        Place = new(_nextLine, _next);
        while (!TryCut() && Fill())
        {
            if (window.Text.Length - Place.Offset > LongestRow)
            {
                throw new CommandFailedException(
                    ExitCode.CannotRun, new PlacedMessage(CommandMessages.RowTooLong(LongestRow), file, new(Place.Line, 1)));
            }
        }

        _next = _cells[Count - 1].End;
        if (!IsPlain)
        {
            _nextLine += LineCounter.CountBreaks(Text[Place.Offset.._next]);
        }

        return true;
    }

    /// <summary>Gives the value of a cell whose quotes are right, without them.</summary>
    /// <param name="index">Its place in the row, from 0.</param>
    /// <returns>The value, until the cursor moves.</returns>
    public ReadOnlySpan<char> ValueOf(int index)
    {
        var cell = _cells[index];
        var raw = Text[cell.Start..cell.End];
        if (raw is not ['"', ..])
        {
            return raw;
        }

        var value = raw[1..^1];
        return value.Contains('"') ? value.ToString().Replace("\"\"", "\"", StringComparison.Ordinal) : value;
    }

    /// <summary>Finds where a cell of the row starts.</summary>
    /// <param name="index">Its place in the row, from 0.</param>
    /// <returns>The line and column.</returns>
    public SourcePosition PositionOf(int index) => LineCounter.PositionAt(Text, Place, _cells[index].Start);

    /// <summary>Makes the row with all its places.</summary>
    /// <returns>The row.</returns>
    /// <exception cref="CommandFailedException">A quote is never closed, or wrong quotes go over lines.</exception>
    public CsvRow ToRow()
    {
        var cells = ImmutableArray.CreateBuilder<CsvCell>(Count);
        for (var index = 0; index < Count; index++)
        {
            var (from, to, state) = _cells[index];
            var raw = Text[from..to];
            var hasLineBreak = raw.ContainsAny('\r', '\n');
            var start = PositionOf(index);
            RefuseHiddenRows(state, hasLineBreak, start);
            var value = state == CsvCellState.Sound ? ValueOf(index) : raw;
            cells.Add(new CsvCell(value.ToString(), start, state, hasLineBreak));
        }

        return new CsvRow(Place, cells.MoveToImmutable());
    }

    /// <summary>Forgets all text before the row; the places of earlier rows are then void.</summary>
    public void DropBefore()
    {
        var count = Place.Offset;
        window.Drop(count);
        Place = Place with { Offset = 0 };
        _next -= count;
        for (var index = 0; index < Count; index++)
        {
            _cells[index] = new(_cells[index].Start - count, _cells[index].End - count, _cells[index].State);
        }
    }

    /// <summary>Whether a cell goes over lines, which a quoted one may only.</summary>
    private static bool HasLineBreak(ReadOnlySpan<char> text, CellSpan cell) =>
        cell.End > cell.Start && text[cell.Start] == '"' && text[cell.Start..cell.End].ContainsAny('\r', '\n');

    /// <summary>Goes to the start of the next row; false where there is none.</summary>
    private bool SkipLineBreaks()
    {
        while (true)
        {
            var text = Text;
            if (_next == text.Length || (_next + 1 == text.Length && text[_next] == '\r'))
            {
                if (Fill())
                {
                    continue;
                }

                if (_next == text.Length)
                {
                    return false;
                }
            }

            if (text[_next] is not ('\r' or '\n'))
            {
                return true;
            }

            var isPair = text[_next] == '\r' && _next + 1 < text.Length && text[_next + 1] == '\n';
            _next += isPair ? 2 : 1;
            _nextLine++;
        }
    }

    /// <summary>Cuts the row; false where what is in memory ends before it is sure where the row does.</summary>
    private bool TryCut()
    {
        var text = Text;
        (Count, IsPlain) = (0, true);
        var start = _next;
        while (true)
        {
            var cell = CellLocator.Locate(text, start);
            if (Count == _cells.Length)
            {
                Array.Resize(ref _cells, Count * 2);
            }

            _cells[Count++] = cell;
            IsPlain = IsPlain && cell.State == CsvCellState.Sound && !HasLineBreak(text, cell);
            if (!CellLocator.IsFollowed(text, cell))
            {
                return cell.End < text.Length || window.IsComplete;
            }

            start = cell.End + 1;
        }
    }

    private bool Fill()
    {
        try
        {
            return window.Fill();
        }
        catch (UndecodableTextException exception)
        {
            var end = LineCounter.PositionAt(Text, new(_nextLine, _next), Text.Length);
            throw new CommandFailedException(ExitCode.CannotRun, new PlacedMessage(exception.Reason, file, end));
        }
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
            throw new CommandFailedException(ExitCode.CannotRun, new PlacedMessage(message, file, start));
        }
    }
}
