using CreditGrading.Cli.Csv;

namespace CreditGrading.Cli.Input;

/// <summary>A records file that was read.</summary>
/// <param name="Document">The file.</param>
/// <param name="Header">Its columns.</param>
/// <param name="Groups">Its records by subject, in order of first appearance.</param>
/// <param name="StrayRows">What is wrong with rows that belong to no subject.</param>
internal sealed record RecordsFile(
    CsvDocument Document, CsvHeader Header, IReadOnlyList<RecordGroup> Groups, IReadOnlyList<PlacedMessage> StrayRows)
{
    /// <summary>Finds where a cell of a record is.</summary>
    /// <param name="place">The record's row.</param>
    /// <param name="column">The column; null for the row itself.</param>
    /// <returns>The cell, or the start of the row where the file does not have the column.</returns>
    public SourcePosition PositionOf(CsvRowPlace place, string? column)
    {
        var index = column is null ? -1 : Header.IndexOf(column);
        return Document.PositionOf(place, Math.Max(index, 0));
    }
}
