using CreditGrading.Cli.Csv;

namespace CreditGrading.Cli.Input;

/// <summary>A subjects file that was read.</summary>
/// <param name="Document">The file.</param>
/// <param name="Header">Its columns.</param>
/// <param name="Subjects">Its subjects, in order of first appearance.</param>
/// <param name="StrayRows">What is wrong with rows that belong to no subject.</param>
internal sealed record SubjectsFile(
    CsvDocument Document, CsvHeader Header, IReadOnlyList<SubjectEntry> Subjects, IReadOnlyList<PlacedMessage> StrayRows)
{
    /// <summary>Finds where a cell of a subject is.</summary>
    /// <param name="place">The subject's row.</param>
    /// <param name="column">The column; null for the row itself.</param>
    /// <returns>The cell, or the start of the row where the file does not have the column.</returns>
    public SourcePosition PositionOf(CsvRowPlace place, string? column) =>
        Document.PositionOf(place, Header.IndexOrFirst(column));
}
