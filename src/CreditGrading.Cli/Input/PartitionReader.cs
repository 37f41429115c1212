namespace CreditGrading.Cli.Input;

/// <summary>
/// Reads a records file in which all rows of a subject stand together, in partitions of whole subjects. Of what it has read it
/// keeps no more than <see cref="SeenSubjects"/>.
/// </summary>
/// <param name="records">The records file, on its header.</param>
/// <param name="subjects">The subjects file; null where there is none.</param>
/// <param name="indicators">The indicators that the scheme knows.</param>
/// <param name="rowsAtOnce">How many rows a partition has, but for the rest of its last subject; 1 or more.</param>
internal sealed class PartitionReader(
    RecordsFile records, SubjectsFile? subjects, IReadOnlySet<string> indicators, int rowsAtOnce)
{
    private readonly SeenSubjects _seen = new();
    private readonly Dictionary<string, SubjectEntry>.AlternateLookup<ReadOnlySpan<char>> _entries =
        (subjects?.Subjects ?? []).ToDictionary(entry => entry.Id, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the partitions in the order of the file, then the subjects that only the subjects file has.</summary>
    /// <returns>The partitions, at least one; each is void once the next is asked for.</returns>
    /// <exception cref="CommandFailedException">A fault hides rows, or the rows of a subject do not stand together.</exception>
    public IEnumerable<GradingInput> Read()
    {
        var hasRow = records.ReadRow();
        var isFirst = true;
        while (hasRow)
        {
            var builder = new GradingInputBuilder(records, subjects, indicators);
            AddStrays(builder, ref isFirst);
            records.Row.DropBefore();
            hasRow = Fill(builder);
            yield return builder.Input;
        }

        var rest = (subjects?.Subjects ?? []).Where(entry => !_seen.Contains(entry.Id)).Chunk(rowsAtOnce);
        foreach (var entries in rest)
        {
            var builder = new GradingInputBuilder(records, subjects, indicators);
            AddStrays(builder, ref isFirst);
            foreach (var entry in entries)
            {
                builder.AddSubject(entry.Id, entry);
            }

            yield return builder.Input;
        }

        if (isFirst)
        {
            var builder = new GradingInputBuilder(records, subjects, indicators);
            AddStrays(builder, ref isFirst);
            yield return builder.Input;
        }
    }

    /// <summary>What is wrong with rows of the subjects file is said with the first partition.</summary>
    private void AddStrays(GradingInputBuilder builder, ref bool isFirst)
    {
        foreach (var message in isFirst ? subjects?.StrayRows ?? [] : [])
        {
            builder.Input.AddStray(message);
        }

        isFirst = false;
    }

    /// <summary>Reads whole subjects from the row on which the file is; false where the file ends with them.</summary>
    private bool Fill(GradingInputBuilder builder)
    {
        string? current = null;
        var count = 0;
        do
        {
            var faults = builder.FaultsOfRow();
            var id = builder.IdOfRow();
            if (!id.Id.IsEmpty && !id.Id.SequenceEqual(current))
            {
                if (count >= rowsAtOnce)
                {
                    return true;
                }

                current = Begin(builder, id.Id);
            }

            builder.AddRow(id, faults);
            count++;
        }
        while (records.ReadRow());

        return false;
    }

    /// <summary>Adds the subject of a row; gives its id.</summary>
    private string Begin(GradingInputBuilder builder, ReadOnlySpan<char> id)
    {
        var place = records.Row.Place;
        if (!_seen.TryAdd(id, place.Line, out var firstLine))
        {
            var position = records.PositionOf(place, RecordColumns.SubjectId);
            var message = CommandMessages.SubjectNotTogether(firstLine);
            throw new CommandFailedException(
                ExitCode.CannotRun, new PlacedMessage(message, records.File, position, id.ToString()));
        }

        var entry = _entries.TryGetValue(id, out var found) ? found : null;
        return builder.AddSubject(entry?.Id ?? id.ToString(), entry).Id;
    }
}
