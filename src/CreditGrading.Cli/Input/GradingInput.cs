using CreditGrading.Bulk;

namespace CreditGrading.Cli.Input;

/// <summary>What is graded at once: all subjects of the files or some. Made by a <see cref="GradingInputBuilder"/>.</summary>
/// <param name="records">The records file.</param>
/// <param name="subjectsFile">The subjects file; null where there is none.</param>
/// <param name="batch">What the library grades; the subjects have their numbers from it.</param>
internal sealed class GradingInput(RecordsFile records, SubjectsFile? subjectsFile, Lazy<SubjectBatch> batch)
{
    private readonly List<InputSubject> _subjects = [];
    private readonly List<PlacedMessage> _strayRows = [];
    private readonly RecordPlaces _places = new();

    /// <summary>What the library grades.</summary>
    public SubjectBatch Batch => batch.Value;

    /// <summary>The subjects in the order in which they are graded.</summary>
    public IReadOnlyList<InputSubject> Subjects => _subjects;

    /// <summary>What is wrong with rows that belong to no subject.</summary>
    public IReadOnlyList<PlacedMessage> StrayRows => _strayRows;

    /// <summary>How many records there are of indicators that the scheme does not know.</summary>
    public int UnknownCount { get; private set; }

    /// <summary>What deserves a look and changes nothing: ids that look like unified social credit codes and are none.</summary>
    public IEnumerable<PlacedMessage> Warnings => _subjects.Where(HasFailingCheckDigit).Select(WarnOfCheckDigit);

    /// <summary>Brings whole files together: the subjects of the subjects file, then the others by their first record.</summary>
    /// <param name="records">The records file, on its header.</param>
    /// <param name="subjects">The subjects file; null where there is none.</param>
    /// <param name="indicators">The indicators that the scheme knows.</param>
    /// <returns>Every subject of either file, once.</returns>
    /// <exception cref="CommandFailedException">A fault hides rows.</exception>
    public static GradingInput Merge(RecordsFile records, SubjectsFile? subjects, IReadOnlySet<string> indicators)
    {
        var builder = new GradingInputBuilder(records, subjects, indicators);
        foreach (var message in subjects?.StrayRows ?? [])
        {
            builder.Input.AddStray(message);
        }

        foreach (var entry in subjects?.Subjects ?? [])
        {
            builder.AddSubject(entry.Id, entry);
        }

        while (records.ReadRow())
        {
            var faults = builder.FaultsOfRow();
            builder.AddRow(builder.IdOfRow(), faults);
        }

        return builder.Input;
    }

    /// <summary>Adds a subject.</summary>
    /// <param name="subject">The subject, which has the next number.</param>
    public void Add(InputSubject subject) => _subjects.Add(subject);

    /// <summary>Adds a record.</summary>
    /// <param name="subject">Its subject.</param>
    /// <param name="isKnown">Whether the scheme knows its indicator.</param>
    public void AddRecord(InputSubject subject, bool isKnown)
    {
        _places.Add(subject.Number, records.Row.Place);
        subject.RecordCount++;
        if (!isKnown)
        {
            subject.HasUnknownIndicators = true;
            UnknownCount++;
        }
    }

    /// <summary>Adds what is wrong with a row that belongs to no subject.</summary>
    /// <param name="message">What it is.</param>
    public void AddStray(PlacedMessage message) => _strayRows.Add(message);

    /// <summary>Finds the file and place that a reason of the library is about.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="recordIndex">The record concerned; null where none is.</param>
    /// <param name="field">The field or fact concerned; null where none is.</param>
    /// <returns>The file, and the most exact place in it that is known.</returns>
    public (string File, SourcePosition Position) Find(InputSubject subject, int? recordIndex, string? field)
    {
        if (recordIndex is { } index && index < subject.RecordCount)
        {
            return (records.File, records.PositionOf(_places.Of(subject.Number, index), field));
        }

        if (subject.Entry is { } entry && subjectsFile is not null)
        {
            return (subjectsFile.Document.File, subjectsFile.PositionOf(entry.Place, field));
        }

        return subject.RecordCount > 0
            ? (records.File, records.PositionOf(_places.Of(subject.Number, 0), null))
            : (records.File, default);
    }

    private static bool HasFailingCheckDigit(InputSubject subject) =>
        UnifiedSocialCreditCode.TryParse(subject.Id, out var code) && !code.IsCheckDigitValid;

    private PlacedMessage WarnOfCheckDigit(InputSubject subject)
    {
        var (file, position) = subject.Entry is { } entry && subjectsFile is not null
            ? (subjectsFile.Document.File, entry.IdPosition)
            : (records.File, subject.PositionInRecords);
        return new(CommandMessages.CheckDigitFails, file, position, subject.Id, DiagnosticSeverity.Warning);
    }
}
