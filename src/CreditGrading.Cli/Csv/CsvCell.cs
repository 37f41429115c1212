namespace CreditGrading.Cli.Csv;

/// <summary>One cell of a row.</summary>
/// <param name="Text">The value, without its quotes; the raw text unless <paramref name="State"/> is sound.</param>
/// <param name="Start">Where the cell starts, its opening quote included.</param>
/// <param name="State">Whether its quotes are right.</param>
/// <param name="HasLineBreak">Whether it goes over more than one line.</param>
internal readonly record struct CsvCell(string Text, SourcePosition Start, CsvCellState State, bool HasLineBreak);
