using System.Text;

namespace CreditGrading.Receipts;

/// <summary>
/// A receipt (评级凭证): proves what one grading was made from and what came of it, and lets anyone repeat it years later.
/// </summary>
/// <remarks>
/// <para>
/// Immutable and safe for concurrent use. Deterministic: the same subject, scheme, dates and options give the same bytes on every
/// machine.
/// </para>
/// <para>
/// A receipt holds hashes of the facts and records, not their content: to repeat the grading takes the scheme and the subject.
/// Its hashes find edits and slips. They are no signature: whoever can edit a receipt can also compute them anew. Where that
/// matters, sign the file.
/// </para>
/// <para>
/// Every hash is SHA-256, in 64 lower-case hexadecimal digits, over canonical JSON: the form of RFC 8785, UTF-8 on one line,
/// names in ordinal order, no white space, only the escapes that JSON needs. Days are <c>YYYY-MM-DD</c>. Scores, amounts and all
/// other decimals are JSON strings without zeros at the end, so that no reader rounds them; only <c>formatVersion</c>,
/// <c>semantics</c> and <c>place</c> are JSON numbers. <c>receiptHash</c> is over the receipt without that member,
/// <c>resultHash</c> over <c>result</c>.
/// </para>
/// <para>
/// <c>input.hash</c> is over the subject: <c>facts</c> (objects of <c>code</c> and <c>value</c>, by code), <c>id</c>,
/// <c>records</c> (objects of the fields that are filled, named like the properties of <see cref="CreditRecord"/> in camel case,
/// in the order of their bytes) and <c>type</c>. Neither the order in which facts and records are given nor a default quantity or
/// status that is written out changes it; a fact or field that is empty is one that is absent. A fact's value counts as it is
/// written.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var line = GradingReceipt.Issue(grader, subject, asOf).ToJson();
/// var read = GradingReceipt.Read(line);
/// if (read.IsSuccess)
/// {
///     var verification = read.Receipt.Verify(grader, subject);
/// }
/// </code>
/// </example>
public sealed class GradingReceipt
{
    /// <summary>The most bytes of a text that is read: 256 MiB, more than a receipt of the largest subject takes.</summary>
    public const int MaxBytes = 1 << 28;

    internal GradingReceipt(ReceiptContent content, string resultHash, string receiptHash)
    {
        Content = content;
        ResultHash = resultHash;
        ReceiptHash = receiptHash;
    }

    /// <summary>The id of the scheme that decided.</summary>
    public string SchemeId => Content.SchemeId;

    /// <summary>The version of the scheme.</summary>
    public string SchemeVersion => Content.SchemeVersion;

    /// <summary>The fingerprint of the scheme, as <see cref="GradingScheme.Fingerprint"/> gives it.</summary>
    public string SchemeFingerprint => Content.SchemeFingerprint;

    /// <summary>The number of the semantics by which it was graded.</summary>
    public int Semantics => Content.Semantics;

    /// <summary>The version of this library that graded, such as <c>1.2.0</c>.</summary>
    public string EngineVersion => Content.Engine;

    /// <summary>The subject's id.</summary>
    public string SubjectId => Content.SubjectId;

    /// <summary>The evaluation date.</summary>
    public LocalDate AsOf => Content.AsOf;

    /// <summary>The knowledge date; always stated, even where it is the evaluation date.</summary>
    public LocalDate KnownBy => Content.KnownBy;

    /// <summary>How it was graded, the knowledge date included.</summary>
    public GradingOptions Options => Content.Options;

    /// <summary>How grading ended.</summary>
    public GradingOutcome Outcome => Content.Result.Outcome;

    /// <summary>The score in points, as <see cref="GradingResult.Score"/> gives it; null where there is none.</summary>
    public decimal? Score => Content.Result.Score;

    /// <summary>The code of the grade; null where there is none.</summary>
    public string? Grade => Content.Result.Grade;

    /// <summary>The code of the named outcome; null where there is none.</summary>
    public string? NamedOutcome => Content.Result.NamedOutcome;

    /// <summary>The hash of the subject with its facts and records.</summary>
    public string InputHash => Content.Input.Hash;

    /// <summary>The hash of the result, as the receipt states it.</summary>
    public string ResultHash { get; }

    /// <summary>The hash of the receipt, as it states it.</summary>
    public string ReceiptHash { get; }

    internal ReceiptContent Content { get; }

    /// <summary>Grades a subject and issues the receipt.</summary>
    /// <param name="grader">The grader.</param>
    /// <param name="subject">The subject with its records and facts.</param>
    /// <param name="asOf">The evaluation date, from <see cref="Grader.MinAsOf"/> to <see cref="Grader.MaxAsOf"/>.</param>
    /// <param name="options">How to grade; <see cref="GradingOptions.Default"/> where null.</param>
    /// <returns>The receipt, whatever the outcome.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="grader"/> or <paramref name="subject"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> is outside its range.</exception>
    public static GradingReceipt Issue(Grader grader, CreditSubject subject, LocalDate asOf, GradingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(grader);
        ArgumentNullException.ThrowIfNull(subject);
        options ??= GradingOptions.Default;
        var result = ReceiptResult.Of(grader.Grade(subject, asOf, options));
        var content = new ReceiptContent
        {
            SchemeId = grader.Scheme.Id,
            SchemeVersion = grader.Scheme.Version,
            SchemeFingerprint = grader.Scheme.Fingerprint,
            Semantics = grader.Scheme.Semantics,
            Engine = ReceiptContent.ThisEngine,
            SubjectId = CanonicalValue.Shown(subject.Id),
            AsOf = asOf.WithCalendar(CalendarSystem.Iso),
            Options = new()
            {
                KnownBy = (options.KnownBy ?? asOf).WithCalendar(CalendarSystem.Iso),
                AllowOutOfForce = options.AllowOutOfForce,
                IgnoreUnknownIndicators = options.IgnoreUnknownIndicators,
            },
            Input = SubjectDigest.Of(subject),
            Result = result,
        };
        return new(content, result.Hash, content.HashWith(result.Hash));
    }

    /// <summary>Reads a receipt from UTF-8.</summary>
    /// <param name="utf8">
    /// The text, with or without a byte-order mark; at most <see cref="MaxBytes"/>. White space and the order of members do not
    /// matter.
    /// </param>
    /// <returns>The receipt, or every fault that was found; whether its hashes fit its content is for verifying to say.</returns>
    /// <remarks>Never throws, whatever the text.</remarks>
    public static ReceiptReadResult Read(ReadOnlySpan<byte> utf8) => ReceiptReader.Read(utf8);

    /// <summary>Reads a receipt from text.</summary>
    /// <param name="text">
    /// The text; at most <see cref="MaxBytes"/> in UTF-8. White space and the order of members do not matter.
    /// </param>
    /// <returns>The receipt, or every fault that was found; whether its hashes fit its content is for verifying to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null; no other text throws.</exception>
    public static ReceiptReadResult Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > MaxBytes ? ReceiptReader.TooLarge : Read(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Writes the receipt.</summary>
    /// <returns>One line of canonical JSON, without a line end.</returns>
    public string ToJson() => Encoding.UTF8.GetString(CanonicalJson.Write(json => Content.Write(json, ResultHash, ReceiptHash)));

    /// <summary>Repeats the grading and says what differs.</summary>
    /// <param name="grader">The grader of the scheme; another scheme or version is named as a difference.</param>
    /// <param name="subject">
    /// The subject with its facts and with all of its records, those that became known later included.
    /// </param>
    /// <param name="knownByNow">
    /// The knowledge date of the replay as known now; null means no limit: the latest day on which a record became known, and not
    /// before the receipt's own dates.
    /// </param>
    /// <returns>What differs, and the results of both replays.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="grader"/> or <paramref name="subject"/> is null.</exception>
    public ReceiptVerification Verify(Grader grader, CreditSubject subject, LocalDate? knownByNow = null)
    {
        ArgumentNullException.ThrowIfNull(grader);
        ArgumentNullException.ThrowIfNull(subject);
        return new ReceiptVerifier(this, grader, subject).Verify(knownByNow);
    }

    /// <summary>Repeats the grading under the version of the scheme that the receipt names, and says what differs.</summary>
    /// <param name="catalog">
    /// The schemes; where it does not have the version, that is the only difference, and there are no replays.
    /// </param>
    /// <param name="subject">
    /// The subject with its facts and with all of its records, those that became known later included.
    /// </param>
    /// <param name="knownByNow">The knowledge date of the replay as known now; null means no limit.</param>
    /// <returns>What differs, and the results of both replays.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="subject"/> is null.</exception>
    public ReceiptVerification Verify(SchemeCatalog catalog, CreditSubject subject, LocalDate? knownByNow = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(subject);
        return catalog.TryGet(SchemeId, SchemeVersion, out var scheme)
            ? Verify(Grader.Compile(scheme), subject, knownByNow)
            : ReceiptVerification.WithoutScheme(this, catalog.FindVersions(SchemeId).Select(version => version.Version));
    }

    /// <summary>Gives the receipt as JSON.</summary>
    /// <returns><see cref="ToJson"/>.</returns>
    public override string ToString() => ToJson();
}
