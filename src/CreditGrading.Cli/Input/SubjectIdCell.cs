using CreditGrading.Cli.Csv;

namespace CreditGrading.Cli.Input;

/// <summary>Reads the <c>subject_id</c> of a row.</summary>
internal static class SubjectIdCell
{
    /// <summary>Reads the id.</summary>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="row">The row.</param>
    /// <param name="index">The place of the column.</param>
    /// <param name="fault">What is wrong with an id that can be read all the same; null where nothing is.</param>
    /// <returns>The id without white space around it; null where there is none.</returns>
    public static string? Read(string file, CsvRow row, int index, out InputFault? fault)
    {
        fault = null;
        if (index >= row.Cells.Length)
        {
            return null;
        }

        var cell = row.Cells[index];
        var id = Trim(cell.Text);
        if (id.Length > 0 && id.Length < cell.Text.Length)
        {
            fault = new InputFault(
                file, cell.Start, CommandMessages.SpaceAroundSubjectId(cell.Text), Field: RecordColumns.SubjectId);
        }

        return id.Length == 0 ? null : id;
    }

    private static string Trim(string text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    private static bool IsBlank(char character) =>
        char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format;
}
