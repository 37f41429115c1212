using CreditGrading.Cli.Csv;

namespace CreditGrading.Cli.Input;

/// <summary>Reads a subjects file.</summary>
internal static class SubjectsReader
{
    /// <summary>The column of a subject's type.</summary>
    public const string SubjectType = "subject_type";

    /// <summary>Reads all rows; a faulty one is kept with its faults and never hides another.</summary>
    /// <param name="document">The file.</param>
    /// <param name="facts">The codes of the facts that the scheme declares; each may be a column.</param>
    /// <returns>The subjects.</returns>
    /// <exception cref="CommandFailedException">The header is wrong, or a fault hides rows.</exception>
    public static SubjectsFile Read(CsvDocument document, IEnumerable<string> facts)
    {
        using var rows = document.ReadRows().GetEnumerator();
        string[] known = [RecordColumns.SubjectId, SubjectType, .. facts];
        var header = CsvHeader.Read(document.File, rows.MoveNext() ? rows.Current : null, known, [RecordColumns.SubjectId], []);
        var idIndex = header.IndexOf(RecordColumns.SubjectId);
        var entries = new Dictionary<string, SubjectEntry>(StringComparer.Ordinal);
        var ordered = new List<SubjectEntry>();
        var strayRows = new List<PlacedMessage>();
        while (rows.MoveNext())
        {
            var row = rows.Current;
            var shapeFaults = header.Check(row);
            var rowId = new RowId(idIndex < row.Cells.Length ? row.Cells[idIndex].Text : []);
            if (rowId.Id.IsEmpty)
            {
                strayRows.Add(new PlacedMessage(CommandMessages.MissingSubjectId, document.File, row.Cells[0].Start));
                continue;
            }

            var id = rowId.Id.ToString();
            var idPosition = row.Cells[idIndex].Start;
            if (entries.TryGetValue(id, out var entry))
            {
                var message = CommandMessages.SubjectTwice(entry.Place.Line, row.Place.Line);
                entry.Faults.Add(new InputFault(document.File, idPosition, message, Field: RecordColumns.SubjectId));
            }
            else
            {
                entry = shapeFaults.IsEmpty
                    ? MakeEntry(id, idPosition, header, row)
                    : new SubjectEntry(id, idPosition, row.Place);
                entries.Add(id, entry);
                ordered.Add(entry);
            }

            if (rowId.HasSpaceAround)
            {
                entry.Faults.Add(rowId.SpaceFault(document.File, idPosition));
            }

            entry.Faults.AddRange(shapeFaults);
        }

        return new SubjectsFile(document, header, ordered, strayRows);
    }

    private static SubjectEntry MakeEntry(string id, SourcePosition idPosition, CsvHeader header, CsvRow row)
    {
        var facts = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        string? type = null;
        for (var index = 0; index < row.Cells.Length; index++)
        {
            var (name, text) = (header.Names[index], row.Cells[index].Text);
            if (name == RecordColumns.SubjectId || text.Length == 0)
            {
                continue;
            }

            if (name == SubjectType)
            {
                type = text;
            }
            else
            {
                facts.Add(name, text);
            }
        }

        return new SubjectEntry(id, idPosition, row.Place) { Type = type, Facts = facts };
    }
}
