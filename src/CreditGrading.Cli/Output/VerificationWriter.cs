using CreditGrading.Cli.Commands;
using CreditGrading.Receipts;

namespace CreditGrading.Cli.Output;

/// <summary>Writes what verifying receipts gave.</summary>
internal static class VerificationWriter
{
    private const string Replay = "replay";
    private const string KnownBy = "known_by";

    private static readonly string[] Header = [Replay, KnownBy, ResultText.Outcome, ResultText.Score, ResultText.Grade];

    /// <summary>Writes each receipt: how it ended, what differs, and the replays side by side.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="width">The columns that tables may take.</param>
    /// <param name="language">The language of the sentences.</param>
    /// <param name="verified">The receipts.</param>
    public static void Write(TextWriter writer, int width, MessageLanguage language, IEnumerable<VerifiedReceipt> verified)
    {
        foreach (var receipt in verified)
        {
            Write(writer, width, language, receipt);
        }
    }

    private static void Write(TextWriter writer, int width, MessageLanguage language, VerifiedReceipt receipt)
    {
        var ending = receipt.Verification switch
        {
            null => CommandMessages.ReceiptNotVerified,
            { IsSame: true } => CommandMessages.ReceiptSame,
            _ => CommandMessages.ReceiptDiffers,
        };
        var line = receipt.Line.Number.ToString(CultureInfo.InvariantCulture);
        writer.WriteLine($"{receipt.Line.File}({line}): {ending.In(language)}");
        foreach (var text in receipt.Causes.Concat(TextsOf(receipt.Verification)))
        {
            writer.WriteLine($"  {text.In(language)}");
        }

        if (receipt.Verification is { IsReplayed: true } verification)
        {
            PlainTable.Write(writer, width, Header, Rows(verification, language));
        }
    }

    private static IEnumerable<LocalizedText> TextsOf(ReceiptVerification? verification) => verification is null
        ? []
        : verification.Differences.Concat(verification.Notes).Select(difference => difference.Text);

    private static IEnumerable<string[]> Rows(ReceiptVerification verification, MessageLanguage language)
    {
        var receipt = verification.Receipt;
        yield return Row(
            CommandMessages.InTheReceipt, receipt.KnownBy, receipt.Outcome, receipt.Score, receipt.Grade ?? receipt.NamedOutcome);
        yield return OfReplay(CommandMessages.AsKnownThen, receipt.KnownBy, verification.AsKnownThen!);
        yield return OfReplay(CommandMessages.AsKnownNow, verification.KnownByNow, verification.AsKnownNow!);

        string[] OfReplay(LocalizedText name, LocalDate knownBy, GradingResult result) =>
            Row(name, knownBy, result.Outcome, result.Score, result.Grade?.Code ?? result.NamedOutcome?.Code);

        string[] Row(LocalizedText name, LocalDate knownBy, GradingOutcome outcome, decimal? score, string? grade) =>
        [
            name.In(language),
            ResultText.Of(knownBy),
            ResultText.Of(outcome),
            score is { } points ? ResultText.Of(points) : "",
            grade ?? "",
        ];
    }
}
