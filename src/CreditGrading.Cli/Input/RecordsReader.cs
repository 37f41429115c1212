using CreditGrading.Cli.Csv;

namespace CreditGrading.Cli.Input;

/// <summary>Reads a records file.</summary>
internal static class RecordsReader
{
    /// <summary>Reads all rows; a faulty one is kept with its faults and never hides another.</summary>
    /// <param name="document">The file.</param>
    /// <returns>The records by subject.</returns>
    /// <exception cref="CommandFailedException">The header is wrong, or a fault hides rows.</exception>
    public static RecordsFile Read(CsvDocument document)
    {
        using var rows = document.ReadRows().GetEnumerator();
        var header = CsvHeader.Read(
            document.File,
            rows.MoveNext() ? rows.Current : null,
            RecordColumns.All,
            RecordColumns.Required,
            RecordColumns.FreeText);
        var groups = new Dictionary<string, RecordGroup>(StringComparer.Ordinal);
        var ordered = new List<RecordGroup>();
        var strayRows = new List<PlacedMessage>();
        while (rows.MoveNext())
        {
            var row = rows.Current;
            header.RefuseHiddenRows(row);
            var shapeFaults = header.CheckShape(row);
            var idIndex = header.IndexOf(RecordColumns.SubjectId);
            var id = SubjectIdCell.Read(document.File, row, idIndex, out var idFault);
            if (id is null)
            {
                strayRows.Add(new PlacedMessage(CommandMessages.MissingSubjectId, document.File, row.Cells[0].Start));
                continue;
            }

            if (!groups.TryGetValue(id, out var group))
            {
                group = new RecordGroup(id, row.Cells[idIndex].Start);
                groups.Add(id, group);
                ordered.Add(group);
            }

            group.Faults.AddRange(idFault is null ? [] : [idFault]);
            group.Faults.AddRange(shapeFaults);
            if (shapeFaults.IsEmpty)
            {
                group.Records.Add(new RecordRowReader(document.File, header, row, group).Read());
                group.Places.Add(row.Place);
            }
        }

        return new RecordsFile(document, header, ordered, strayRows);
    }
}
