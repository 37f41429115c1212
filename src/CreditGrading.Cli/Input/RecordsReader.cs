using CreditGrading.Cli.Csv;

namespace CreditGrading.Cli.Input;

/// <summary>Begins to read a records file.</summary>
internal static class RecordsReader
{
    /// <summary>Reads the header, and makes sure that no fault hides rows.</summary>
    /// <param name="document">The file, in memory.</param>
    /// <returns>The file on its header.</returns>
    /// <exception cref="CommandFailedException">The header is wrong, or a fault hides rows.</exception>
    public static RecordsFile Read(CsvDocument document)
    {
        var scanned = Open(document);
        while (scanned.ReadRow())
        {
            if (!scanned.Row.IsPlain)
            {
                scanned.Header.Check(scanned.Row.ToRow());
            }
        }

        return Open(document);
    }

    /// <summary>Reads the header only; a fault that hides rows shows when they are read.</summary>
    /// <param name="document">The file.</param>
    /// <returns>The file on its header.</returns>
    /// <exception cref="CommandFailedException">The header is wrong, or hides rows.</exception>
    public static RecordsFile Open(CsvDocument document)
    {
        var rows = document.OpenRows();
        var header = CsvHeader.Read(
            document.File, rows.Read() ? rows.ToRow() : null, RecordColumns.All, RecordColumns.Required, RecordColumns.FreeText);
        return new RecordsFile(document, header, rows);
    }
}
