using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CreditGrading.Receipts;

/// <summary>What verifying a receipt gave.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed class ReceiptVerification
{
    internal ReceiptVerification(
        GradingReceipt receipt,
        ImmutableArray<ReceiptDifference> differences,
        ImmutableArray<ReceiptDifference> notes,
        GradingResult? asKnownThen = null,
        GradingResult? asKnownNow = null,
        LocalDate knownByNow = default)
    {
        Receipt = receipt;
        Differences = differences;
        Notes = notes;
        AsKnownThen = asKnownThen;
        AsKnownNow = asKnownNow;
        KnownByNow = asKnownNow is null ? receipt.KnownBy : knownByNow;
    }

    /// <summary>The receipt.</summary>
    public GradingReceipt Receipt { get; }

    /// <summary>Whether the receipt holds: nothing differs.</summary>
    public bool IsSame => Differences.IsEmpty;

    /// <summary>Whether the grading could be repeated: the scheme was there.</summary>
    [MemberNotNullWhen(true, nameof(AsKnownThen), nameof(AsKnownNow))]
    public bool IsReplayed => AsKnownThen is not null && AsKnownNow is not null;

    /// <summary>What differs: first in the receipt itself, then in scheme, input and result; empty where it holds.</summary>
    public ImmutableArray<ReceiptDifference> Differences { get; }

    /// <summary>
    /// What changes nothing but is worth knowing: records that became known later, another version of the library.
    /// </summary>
    public ImmutableArray<ReceiptDifference> Notes { get; }

    /// <summary>
    /// The result as known then: by the receipt's knowledge date, without records that the receipt does not have and that became
    /// known after it. It decides whether the receipt holds. Null unless <see cref="IsReplayed"/>.
    /// </summary>
    public GradingResult? AsKnownThen { get; }

    /// <summary>
    /// The result as known now, by <see cref="KnownByNow"/>, on the same evaluation date; null unless <see cref="IsReplayed"/>.
    /// </summary>
    public GradingResult? AsKnownNow { get; }

    /// <summary>The knowledge date of <see cref="AsKnownNow"/>; the receipt's own unless <see cref="IsReplayed"/>.</summary>
    public LocalDate KnownByNow { get; }

    internal static ReceiptVerification WithoutScheme(GradingReceipt receipt, IEnumerable<string> versions) =>
        new(receipt, [ReceiptTexts.NoScheme(receipt.SchemeId, receipt.SchemeVersion, [.. versions])], []);
}
