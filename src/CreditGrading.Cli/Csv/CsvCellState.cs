namespace CreditGrading.Cli.Csv;

/// <summary>How far a cell keeps to RFC 4180.</summary>
internal enum CsvCellState
{
    /// <summary>It does.</summary>
    Sound,

    /// <summary>A quote stands where none may: in a value that is not quoted, or before text that follows the closing quote.</summary>
    Malformed,

    /// <summary>The text ends before the closing quote.</summary>
    Unclosed,
}
