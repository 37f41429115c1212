namespace CreditGrading.Cli.Csv;

/// <summary>How far a cell keeps to RFC 4180.</summary>
internal enum CsvCellState
{
    /// <summary>It does.</summary>
    Sound,

    /// <summary>A quote stands in a value that is not quoted, or text follows the closing quote.</summary>
    Malformed,

    /// <summary>The text ends before the closing quote.</summary>
    Unclosed,
}
