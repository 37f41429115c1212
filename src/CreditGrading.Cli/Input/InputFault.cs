namespace CreditGrading.Cli.Input;

/// <summary>What is wrong with a row or a cell of a subject; the subject is rejected.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Position">Where the cell or the row starts.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="RecordIndex">The record's place among those of its subject; null where it is not among them.</param>
/// <param name="Field">The column concerned; null where none is.</param>
internal sealed record InputFault(
    string File, SourcePosition Position, Message Message, int? RecordIndex = null, string? Field = null);
