using CreditGrading.Cli.Csv;

namespace CreditGrading.Cli.Input;

/// <summary>A records file whose header was read, and its rows as they are gone over once.</summary>
/// <param name="document">The file.</param>
/// <param name="header">Its columns.</param>
/// <param name="rows">Its rows, on the header.</param>
internal sealed class RecordsFile(CsvDocument document, CsvHeader header, CsvCursor rows)
{
    private const long RowsBetweenReports = 1 << 13;

    private long _count;

    /// <summary>The file as the user named it.</summary>
    public string File => document.File;

    /// <summary>Its columns.</summary>
    public CsvHeader Header { get; } = header;

    /// <summary>The row that was read last.</summary>
    public CsvCursor Row { get; } = rows;

    /// <summary>Is told now and then how far the reading has come; null where nobody asks.</summary>
    public IProgress<ReadProgress>? Progress { get; set; }

    /// <summary>Goes to the next row.</summary>
    /// <returns>False where there is none.</returns>
    /// <exception cref="CommandFailedException">What follows cannot be read.</exception>
    public bool ReadRow()
    {
        if (!Row.Read())
        {
            return false;
        }

        _count++;
        if (_count % RowsBetweenReports == 0)
        {
            Progress?.Report(new(_count, Row.Share));
        }

        return true;
    }

    /// <summary>Finds where a cell of a record is.</summary>
    /// <param name="place">The record's row.</param>
    /// <param name="column">The column; null for the row itself.</param>
    /// <returns>The cell, or the start of the row where the file does not have the column.</returns>
    public SourcePosition PositionOf(CsvRowPlace place, string? column) =>
        document.PositionOf(place, Header.IndexOrFirst(column));
}
