namespace CreditGrading.Cli.Input;

/// <summary>All that is to be graded.</summary>
internal sealed class GradingInput
{
    private readonly RecordsFile _records;
    private readonly SubjectsFile? _subjectsFile;

    private GradingInput(RecordsFile records, SubjectsFile? subjectsFile, IReadOnlyList<InputSubject> subjects)
    {
        _records = records;
        _subjectsFile = subjectsFile;
        Subjects = subjects;
    }

    /// <summary>The subjects: those of the subjects file first, then the others by their first record.</summary>
    public IReadOnlyList<InputSubject> Subjects { get; }

    /// <summary>What is wrong with rows that belong to no subject.</summary>
    public IEnumerable<PlacedMessage> StrayRows => [.. _subjectsFile?.StrayRows ?? [], .. _records.StrayRows];

    /// <summary>What deserves a look and changes nothing: each id that looks like a unified social credit code and is none, once.</summary>
    public IEnumerable<PlacedMessage> Warnings => Subjects.Where(HasFailingCheckDigit).Select(WarnOfCheckDigit);

    /// <summary>Brings the files together.</summary>
    /// <param name="records">The records file.</param>
    /// <param name="subjects">The subjects file; null where there is none.</param>
    /// <returns>Every subject of either file, once.</returns>
    public static GradingInput Merge(RecordsFile records, SubjectsFile? subjects)
    {
        var groups = records.Groups.ToDictionary(group => group.SubjectId, StringComparer.Ordinal);
        var merged = new List<InputSubject>();
        foreach (var entry in subjects?.Subjects ?? [])
        {
            groups.Remove(entry.Id, out var group);
            var subject = new CreditSubject(entry.Id, entry.Type) { Facts = entry.Facts, Records = group?.Records ?? [] };
            merged.Add(new InputSubject(subject, [.. entry.Faults, .. group?.Faults ?? []], entry, group));
        }

        foreach (var group in records.Groups.Where(group => groups.ContainsKey(group.SubjectId)))
        {
            merged.Add(
                new InputSubject(new CreditSubject(group.SubjectId) { Records = group.Records }, group.Faults, null, group));
        }

        return new GradingInput(records, subjects, merged);
    }

    /// <summary>Finds the file and place that a reason of the library is about.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="recordIndex">The record concerned; null where none is.</param>
    /// <param name="field">The field or fact concerned; null where none is.</param>
    /// <returns>The file, and the most exact place in it that is known.</returns>
    public (string File, SourcePosition Position) Find(InputSubject subject, int? recordIndex, string? field)
    {
        if (recordIndex is { } index && subject.Group is { } group && index < group.Places.Count)
        {
            return (_records.Document.File, _records.PositionOf(group.Places[index], field));
        }

        if (subject.Entry is { } entry && _subjectsFile is not null)
        {
            return (_subjectsFile.Document.File, _subjectsFile.PositionOf(entry.Place, field));
        }

        return subject.Group is { Places: [var first, ..] }
            ? (_records.Document.File, _records.PositionOf(first, null))
            : (_records.Document.File, default);
    }

    private static bool HasFailingCheckDigit(InputSubject subject) =>
        UnifiedSocialCreditCode.TryParse(subject.Subject.Id, out var code) && !code.IsCheckDigitValid;

    private PlacedMessage WarnOfCheckDigit(InputSubject subject)
    {
        var (file, position) = subject is { Entry: { } entry } && _subjectsFile is not null
            ? (_subjectsFile.Document.File, entry.IdPosition)
            : (_records.Document.File, subject.Group?.IdPosition ?? default);
        return new(CommandMessages.CheckDigitFails, file, position, subject.Subject.Id, IsWarning: true);
    }
}
