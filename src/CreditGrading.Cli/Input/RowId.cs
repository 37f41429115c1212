namespace CreditGrading.Cli.Input;

/// <summary>The subject's id of a row.</summary>
/// <param name="cell">The text of its cell; empty where the row has none.</param>
internal readonly ref struct RowId(ReadOnlySpan<char> cell)
{
    private readonly ReadOnlySpan<char> _cell = cell;

    /// <summary>The id, without white space and invisible characters around it; empty where there is none.</summary>
    public ReadOnlySpan<char> Id { get; } = Trim(cell);

    /// <summary>Whether there is an id and something was left out around it, which is a fault.</summary>
    public bool HasSpaceAround => !Id.IsEmpty && Id.Length < _cell.Length;

    /// <summary>Makes the fault that something stands around the id.</summary>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="start">Where the cell starts.</param>
    /// <returns>The fault.</returns>
    public InputFault SpaceFault(string file, SourcePosition start) =>
        new(file, start, CommandMessages.SpaceAroundSubjectId(_cell.ToString()), Field: RecordColumns.SubjectId);

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
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
        !char.IsAsciiLetterOrDigit(character)
        && (char.IsWhiteSpace(character)
            || char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format);
}
