using CreditGrading.Cli.Csv;

namespace CreditGrading.Cli.Input;

/// <summary>
/// The files of the subjects whose gradings are repeated, each read once for each scheme that names their facts.
/// </summary>
/// <param name="records">The records file.</param>
/// <param name="subjects">The subjects file; null where there is none.</param>
internal sealed class ReplayInput(CsvDocument records, CsvDocument? subjects)
{
    private readonly Dictionary<GradingScheme, (GradingInput Input, Dictionary<string, InputSubject> Subjects)> _inputs = [];

    /// <summary>The names of the files, for messages.</summary>
    public IReadOnlyList<string> Files => subjects is null ? [records.File] : [subjects.File, records.File];

    /// <summary>Finds a subject.</summary>
    /// <param name="scheme">The scheme whose facts the subjects file may have as columns.</param>
    /// <param name="id">The subject's id.</param>
    /// <returns>The input and the subject in it, null where the files do not have it.</returns>
    /// <exception cref="CommandFailedException">A file cannot be read.</exception>
    public (GradingInput Input, InputSubject? Subject) Find(GradingScheme scheme, string id)
    {
        if (!_inputs.TryGetValue(scheme, out var read))
        {
            var input = new SchemeInput(scheme, subjects).Read(RecordsReader.Read(records));
            read = (input, input.Subjects.ToDictionary(subject => subject.Id, StringComparer.Ordinal));
            _inputs.Add(scheme, read);
        }

        return (read.Input, read.Subjects.GetValueOrDefault(id));
    }
}
