using System.Reflection;

namespace CreditGrading.Receipts;

/// <summary>What a receipt says, without its own hashes.</summary>
internal sealed record ReceiptContent
{
    /// <summary>The name of the form.</summary>
    public const string Format = "credit-grading-receipt";

    /// <summary>The version of the form.</summary>
    public const int FormatVersion = 1;

    /// <summary>The version of this library, without what a build adds after a plus sign.</summary>
    public static string ThisEngine { get; } = typeof(ReceiptContent).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    /// <summary>The scheme's id.</summary>
    public required string SchemeId { get; init; }

    /// <summary>The scheme's version.</summary>
    public required string SchemeVersion { get; init; }

    /// <summary>The scheme's fingerprint.</summary>
    public required string SchemeFingerprint { get; init; }

    /// <summary>The number of the semantics.</summary>
    public required int Semantics { get; init; }

    /// <summary>The version of the library that graded.</summary>
    public required string Engine { get; init; }

    /// <summary>The subject's id.</summary>
    public required string SubjectId { get; init; }

    /// <summary>The evaluation date.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>How it was graded; the knowledge date is always there.</summary>
    public required GradingOptions Options { get; init; }

    /// <summary>The knowledge date.</summary>
    public LocalDate KnownBy => Options.KnownBy ?? AsOf;

    /// <summary>What was graded.</summary>
    public required ReceiptInput Input { get; init; }

    /// <summary>What came of it.</summary>
    public required ReceiptResult Result { get; init; }

    /// <summary>The hash of all of it and of the result's hash as it is stated.</summary>
    public string HashWith(string resultHash) => CanonicalJson.Hash(json => Write(json, resultHash, null));

    /// <summary>Writes the receipt.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="resultHash">The hash of the result.</param>
    /// <param name="receiptHash">The hash of the receipt; null to leave it out.</param>
    public void Write(CanonicalJson json, string resultHash, string? receiptHash) => json.Object(null, () =>
    {
        json.Text("asOf", CanonicalValue.Of(AsOf));
        json.Text("engine", Engine);
        json.Text("format", Format);
        json.Number("formatVersion", FormatVersion);
        json.Object("input", () => Write(json, Input));
        json.Text("knownBy", CanonicalValue.Of(KnownBy));
        json.Object("options", () =>
        {
            json.Flag("allowOutOfForce", Options.AllowOutOfForce);
            json.Flag("ignoreUnknownIndicators", Options.IgnoreUnknownIndicators);
        });
        json.TextIfAny("receiptHash", receiptHash);
        Result.Write(json, "result");
        json.Text("resultHash", resultHash);
        json.Object("scheme", () =>
        {
            json.Text("fingerprint", SchemeFingerprint);
            json.Text("id", SchemeId);
            json.Text("version", SchemeVersion);
        });
        json.Number("semantics", Semantics);
        json.Text("subject", SubjectId);
    });

    private static void Write(CanonicalJson json, ReceiptInput input)
    {
        json.List("facts", input.Facts, fact => json.Object(null, () =>
        {
            json.Text("code", fact.Code);
            json.Text("hash", fact.Hash);
        }));
        json.Text("hash", input.Hash);
        json.List("records", input.Records, record => json.Object(null, () =>
        {
            json.Text("hash", record.Hash);
            json.TextIfAny("id", record.Id);
            json.TextIfAny("knownOn", record.KnownOn is { } day ? CanonicalValue.Of(day) : null);
            if (record.Id is null)
            {
                json.Number("place", record.Place);
            }
        }));
        json.Text("type", input.Type);
    }
}
