using System.Collections.Immutable;

namespace CreditGrading.Cli.Csv;

/// <summary>One row with the places of its cells.</summary>
/// <param name="Place">Where the row starts.</param>
/// <param name="Cells">The cells, at least one.</param>
internal sealed record CsvRow(CsvRowPlace Place, ImmutableArray<CsvCell> Cells)
{
    /// <summary>Whether the row goes over more than one line.</summary>
    public bool HasLineBreak => Cells.Any(cell => cell.HasLineBreak);
}
