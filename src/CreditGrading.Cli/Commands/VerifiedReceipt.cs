using CreditGrading.Cli.Input;
using CreditGrading.Receipts;

namespace CreditGrading.Cli.Commands;

/// <summary>What verifying one line of a file of receipts gave.</summary>
/// <param name="Line">The line.</param>
/// <param name="Verification">What was found; null where nothing could be verified.</param>
/// <param name="Causes">Why nothing could be verified.</param>
internal sealed record VerifiedReceipt(
    ReceiptLine Line, ReceiptVerification? Verification, params IReadOnlyList<LocalizedText> Causes)
{
    /// <summary>Whether the receipt holds.</summary>
    public bool IsSame => Verification is { IsSame: true };
}
