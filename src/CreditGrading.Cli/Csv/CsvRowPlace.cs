namespace CreditGrading.Cli.Csv;

/// <summary>Where a row starts: enough to find its cells again.</summary>
/// <param name="Line">The physical line, from 1.</param>
/// <param name="Offset">The character in the text, from 0.</param>
internal readonly record struct CsvRowPlace(int Line, int Offset);
