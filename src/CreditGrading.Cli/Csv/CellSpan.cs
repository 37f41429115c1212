namespace CreditGrading.Cli.Csv;

/// <summary>The characters of one cell within a text.</summary>
/// <param name="Start">The first character, the opening quote included.</param>
/// <param name="End">The character after the last, the closing quote included.</param>
/// <param name="State">Whether its quotes are right.</param>
internal readonly record struct CellSpan(int Start, int End, CsvCellState State);
