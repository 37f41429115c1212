using System.Collections.Immutable;

namespace CreditGrading.Receipts;

/// <summary>Repeats the grading of a receipt.</summary>
/// <param name="receipt">The receipt.</param>
/// <param name="grader">The grader to repeat it with.</param>
/// <param name="subject">The subject with all that is known of it.</param>
internal sealed class ReceiptVerifier(GradingReceipt receipt, Grader grader, CreditSubject subject)
{
    private readonly ReceiptContent _content = receipt.Content;
    private readonly ImmutableArray<ReceiptDifference>.Builder _differences = ImmutableArray.CreateBuilder<ReceiptDifference>();
    private readonly ImmutableArray<ReceiptDifference>.Builder _notes = ImmutableArray.CreateBuilder<ReceiptDifference>();

    /// <summary>Repeats it as known then and as known now.</summary>
    /// <param name="knownBy">The knowledge date of now; null for no limit.</param>
    public ReceiptVerification Verify(LocalDate? knownBy)
    {
        CompareHashes();
        CompareScheme();
        var input = InputComparison.Of(_content, subject);
        _differences.AddRange(input.Differences);
        if (!input.KnownLater.IsEmpty)
        {
            _notes.Add(ReceiptTexts.KnownLater(_content.KnownBy, input.KnownLater, input.Differences.Count == 0));
        }

        var knownByNow = knownBy?.WithCalendar(CalendarSystem.Iso) ?? LatestDay();
        if (knownByNow < _content.KnownBy)
        {
            _notes.Add(ReceiptTexts.NowIsEarlier(_content.KnownBy, knownByNow));
        }

        var then = grader.Grade(input.AsKnownThen, _content.AsOf, _content.Options);
        var now = grader.Grade(subject, _content.AsOf, _content.Options with { KnownBy = knownByNow });
        CompareResult(ReceiptResult.Of(then));
        return new(receipt, _differences.ToImmutable(), _notes.ToImmutable(), then, now, knownByNow);
    }

    private void CompareHashes()
    {
        var resultHash = _content.Result.Hash;
        if (resultHash != receipt.ResultHash)
        {
            _differences.Add(ReceiptTexts.Edited("resultHash", receipt.ResultHash, resultHash));
        }

        var receiptHash = _content.HashWith(receipt.ResultHash);
        if (receiptHash != receipt.ReceiptHash)
        {
            _differences.Add(ReceiptTexts.Edited("receiptHash", receipt.ReceiptHash, receiptHash));
        }
    }

    private void CompareScheme()
    {
        var scheme = grader.Scheme;
        if (scheme.Id != _content.SchemeId)
        {
            _differences.Add(ReceiptTexts.SchemeId(_content.SchemeId, scheme.Id));
        }

        if (scheme.Version != _content.SchemeVersion)
        {
            _differences.Add(ReceiptTexts.SchemeVersion(_content, scheme));
        }
        else if (scheme.Fingerprint != _content.SchemeFingerprint)
        {
            _differences.Add(ReceiptTexts.SchemeFingerprint(_content.SchemeFingerprint, scheme));
        }

        if (scheme.Semantics != _content.Semantics)
        {
            _differences.Add(ReceiptTexts.Semantics(_content.Semantics, scheme.Semantics));
        }
    }

    /// <summary>Compares the result as known then; another version of the library matters only where it may be why.</summary>
    private void CompareResult(ReceiptResult found)
    {
        var differences = _content.Result.Members.Zip(found.Members)
            .Where(pair => pair.First.Text != pair.Second.Text)
            .Select(pair => ReceiptTexts.Result(pair.First.Name, pair.First.Text, pair.Second.Text))
            .ToList();
        if (_content.Engine != ReceiptContent.ThisEngine)
        {
            var engine = ReceiptTexts.Engine(_content.Engine, ReceiptContent.ThisEngine);
            (differences.Count == 0 ? _notes : _differences).Add(engine);
        }

        _differences.AddRange(differences);
    }

    /// <summary>The day by which everything was known: of the receipt's dates and those of the records, the latest.</summary>
    private LocalDate LatestDay() => (subject.Records ?? [])
        .Select(record => record?.KnownOn?.WithCalendar(CalendarSystem.Iso))
        .OfType<LocalDate>()
        .Append(_content.AsOf)
        .Append(_content.KnownBy)
        .Max();
}
