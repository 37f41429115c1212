namespace CreditGrading.Cli.Input;

/// <summary>The subject's id of a row.</summary>
/// <param name="cell">The text of its cell.</param>
internal readonly ref struct RowId(ReadOnlySpan<char> cell)
{
    /// <summary>The text of its cell.</summary>
    public ReadOnlySpan<char> Cell { get; } = cell;

    /// <summary>The id, without white space around it; empty where there is none.</summary>
    public ReadOnlySpan<char> Id { get; } = SubjectIdCell.Trim(cell);
}
