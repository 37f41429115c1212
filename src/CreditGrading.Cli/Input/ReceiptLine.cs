using CreditGrading.Receipts;

namespace CreditGrading.Cli.Input;

/// <summary>A line of a file of receipts.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Number">The number of the line, from 1.</param>
/// <param name="Read">What reading it gave.</param>
internal sealed record ReceiptLine(string File, int Number, ReceiptReadResult Read);
