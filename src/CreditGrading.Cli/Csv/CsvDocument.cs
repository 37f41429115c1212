namespace CreditGrading.Cli.Csv;

/// <summary>A CSV file: its rows, with the place of every cell.</summary>
/// <param name="file">The file as the user named it.</param>
/// <param name="window">Its text, without a byte-order mark.</param>
internal sealed class CsvDocument(string file, TextWindow window)
{
    /// <summary>Creates a file of a text in memory.</summary>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="text">Its text, without a byte-order mark.</param>
    public CsvDocument(string file, string text)
        : this(file, new TextWindow(text))
    {
    }

    /// <summary>The file as the user named it.</summary>
    public string File { get; } = file;

    /// <summary>Goes over the rows; only once where the text is read bit by bit.</summary>
    /// <returns>A cursor before the header.</returns>
    public CsvCursor OpenRows() => new(File, window);

    /// <summary>Reads the rows in order; blank lines are left out.</summary>
    /// <returns>The rows; the first is the header.</returns>
    /// <exception cref="CommandFailedException">A quote is never closed, or wrong quotes go over lines.</exception>
    public IEnumerable<CsvRow> ReadRows()
    {
        var rows = OpenRows();
        while (rows.Read())
        {
            yield return rows.ToRow();
        }
    }

    /// <summary>Finds where a cell starts.</summary>
    /// <param name="place">Its row.</param>
    /// <param name="index">Its place in the row, from 0.</param>
    /// <returns>The line and column; those of the row where it has no such cell.</returns>
    public SourcePosition PositionOf(CsvRowPlace place, int index)
    {
        var text = window.Text.Span;
        var cell = CellLocator.Locate(text, place.Offset);
        for (; index > 0; index--)
        {
            if (!CellLocator.IsFollowed(text, cell))
            {
                return new SourcePosition(place.Line, 1);
            }

            cell = CellLocator.Locate(text, cell.End + 1);
        }

        return LineCounter.PositionAt(text, place, cell.Start);
    }
}
