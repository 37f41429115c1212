namespace CreditGrading.Receipts;

/// <summary>One thing in which a receipt and what was found differ.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed class ReceiptDifference
{
    internal ReceiptDifference(string member, string? expected, string? found, LocalizedText text)
    {
        Member = member;
        Expected = expected;
        Found = found;
        Text = text;
    }

    /// <summary>
    /// The member of the receipt that is concerned, such as <c>scheme.fingerprint</c>, <c>input.records</c> or
    /// <c>result.score</c>.
    /// </summary>
    public string Member { get; }

    /// <summary>What the receipt says; null where it says nothing of it.</summary>
    public string? Expected { get; }

    /// <summary>What was found; null where there is nothing.</summary>
    public string? Found { get; }

    /// <summary>All of it in one sentence on one line.</summary>
    public LocalizedText Text { get; }

    /// <summary>Gives the sentence in English.</summary>
    /// <returns>The English <see cref="Text"/>.</returns>
    public override string ToString() => Text.English;
}
