using System.Text.Json;
using System.Text.Unicode;

namespace CreditGrading.Receipts;

/// <summary>Reads receipts.</summary>
internal static class ReceiptReader
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>What reading gives where the text is larger than is read.</summary>
    public static ReceiptReadResult TooLarge { get; } = Refused(ReceiptFaults.TooLarge(GradingReceipt.MaxBytes));

    /// <summary>Reads a receipt; never throws.</summary>
    public static ReceiptReadResult Read(ReadOnlySpan<byte> utf8)
    {
        var text = utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;
        if (text.Length > GradingReceipt.MaxBytes)
        {
            return TooLarge;
        }

        if (!Utf8.IsValid(text))
        {
            return Refused(ReceiptFaults.NotUtf8);
        }

        try
        {
            using var document = JsonDocument.Parse(text.ToArray());
            return Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            return Refused(ReceiptFaults.NotJson(exception.LineNumber, exception.BytePositionInLine));
        }
        catch (InvalidOperationException)
        {
            // What the runtime throws for an escaped half of a surrogate pair; every kind is looked at before it is read.
            return Refused(ReceiptFaults.Unreadable);
        }
    }

    private static ReceiptReadResult Refused(LocalizedText fault) => new(null, [fault]);

    private static ReceiptReadResult Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("format", out var format)
            || format.ValueKind != JsonValueKind.String || format.GetString() != ReceiptContent.Format)
        {
            return Refused(ReceiptFaults.NotAReceipt);
        }

        if (root.TryGetProperty("formatVersion", out var version) && !IsThisVersion(version))
        {
            return Refused(ReceiptFaults.OtherVersion(version.GetRawText()));
        }

        var faults = new List<LocalizedText>();
        var receipt = ReadReceipt(new(
            root, "", faults, "asOf", "engine", "format", "formatVersion", "input", "knownBy", "options", "receiptHash", "result",
            "resultHash", "scheme", "semantics", "subject"));
        return new(faults.Count == 0 ? receipt : null, [.. faults]);
    }

    private static bool IsThisVersion(JsonElement version) =>
        version.ValueKind == JsonValueKind.Number
        && version.TryGetInt32(out var number)
        && number == ReceiptContent.FormatVersion;

    private static GradingReceipt ReadReceipt(ReceiptObject receipt)
    {
        var options = receipt.Object("options", "allowOutOfForce", "ignoreUnknownIndicators");
        var scheme = receipt.Object("scheme", "fingerprint", "id", "version");
        var asOf = receipt.Day("asOf");
        if (asOf < Grader.MinAsOf || asOf > Grader.MaxAsOf)
        {
            receipt.Wrong("asOf", ReceiptFaults.AnEvaluationDate);
        }

        var content = new ReceiptContent
        {
            SchemeId = scheme.Text("id"),
            SchemeVersion = scheme.Text("version"),
            SchemeFingerprint = scheme.Hash("fingerprint"),
            Semantics = receipt.Number("semantics"),
            Engine = receipt.Text("engine"),
            SubjectId = receipt.Text("subject"),
            AsOf = asOf,
            Options = new()
            {
                KnownBy = receipt.Day("knownBy"),
                AllowOutOfForce = options.Flag("allowOutOfForce"),
                IgnoreUnknownIndicators = options.Flag("ignoreUnknownIndicators"),
            },
            Input = ReadInput(receipt.Object("input", "facts", "hash", "records", "type")),
            Result = ReadResult(receipt.Object(
                "result", "assumed", "category", "grade", "measures", "namedOutcome", "outcome", "reasons", "score",
                "scoreFraction")),
        };
        return new(content, receipt.Hash("resultHash"), receipt.Hash("receiptHash"));

        ReceiptInput ReadInput(ReceiptObject input) => new(
            input.TextOrNull("type"),
            [.. input.List("facts", (item, path) => ReadFact(input.Item(item, path, "code", "hash")))],
            [.. input.List("records", (item, path) => ReadRecord(input.Item(item, path, "hash", "id?", "knownOn?", "place?")))],
            input.Hash("hash"));
    }

    private static FactDigest ReadFact(ReceiptObject fact) => new(fact.Text("code"), fact.Hash("hash"));

    private static RecordDigest ReadRecord(ReceiptObject record)
    {
        var id = record.TextOrNull("id");
        if (record.IsThere && (id is null) != record.Has("place"))
        {
            record.Wrong(id is null ? "place" : "id", ReceiptFaults.AnIdOrAPlace);
        }

        return new(id, id is null ? record.Number("place") : 0, record.Hash("hash"), record.DayOrNone("knownOn"));
    }

    private static ReceiptResult ReadResult(ReceiptObject result) => new()
    {
        Outcome = result.Word("outcome", ReceiptWords.Outcomes),
        Score = result.DecimalOrNull("score"),
        ScoreFraction = result.TextOrNull("scoreFraction"),
        Grade = result.TextOrNull("grade"),
        Category = result.WordOrNull("category", ReceiptWords.Categories),
        NamedOutcome = result.TextOrNull("namedOutcome"),
        Measures = [.. result.Texts("measures")],
        UsesAssumed = result.Flag("assumed"),
        Reasons = [.. result.Texts("reasons")],
    };
}
