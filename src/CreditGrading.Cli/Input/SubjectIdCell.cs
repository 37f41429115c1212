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
            fault = FaultOf(file, cell.Text, cell.Start);
        }

        return id.Length == 0 ? null : id.ToString();
    }

    /// <summary>Leaves out white space and invisible characters around an id.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <returns>The id; empty where there is none.</returns>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
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

    /// <summary>Says that there is white space around an id.</summary>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="text">The text of the cell.</param>
    /// <param name="start">Where the cell starts.</param>
    /// <returns>The fault.</returns>
    public static InputFault FaultOf(string file, string text, SourcePosition start) =>
        new(file, start, CommandMessages.SpaceAroundSubjectId(text), Field: RecordColumns.SubjectId);

    private static bool IsBlank(char character) =>
        !char.IsAsciiLetterOrDigit(character)
        && (char.IsWhiteSpace(character)
            || char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format);
}
