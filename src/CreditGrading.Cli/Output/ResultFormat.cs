namespace CreditGrading.Cli.Output;

/// <summary>The formats of results, in the order in which they are named on the command line.</summary>
internal enum ResultFormat
{
    /// <summary>Comma-separated values (RFC 4180) with <c>\n</c> line ends; the default.</summary>
    Csv,

    /// <summary>One JSON object a line.</summary>
    Jsonl,

    /// <summary>A table for people.</summary>
    Table,
}
