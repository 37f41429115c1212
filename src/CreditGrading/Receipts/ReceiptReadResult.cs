using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CreditGrading.Receipts;

/// <summary>What reading a receipt gave: the receipt, or why there is none.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed class ReceiptReadResult
{
    internal ReceiptReadResult(GradingReceipt? receipt, ImmutableArray<LocalizedText> faults)
    {
        Receipt = receipt;
        Faults = faults;
    }

    /// <summary>Whether the text is a receipt.</summary>
    [MemberNotNullWhen(true, nameof(Receipt))]
    public bool IsSuccess => Receipt is not null;

    /// <summary>The receipt, or null where there is a fault.</summary>
    public GradingReceipt? Receipt { get; }

    /// <summary>
    /// What is wrong with the text, one sentence on one line each, in the order of the text; empty where nothing is, at most 100.
    /// </summary>
    public ImmutableArray<LocalizedText> Faults { get; }
}
