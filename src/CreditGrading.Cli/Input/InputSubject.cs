namespace CreditGrading.Cli.Input;

/// <summary>One subject to grade, from both files.</summary>
/// <param name="Subject">What the library grades.</param>
/// <param name="Faults">What is wrong in its rows; where there is anything the subject is rejected.</param>
/// <param name="Entry">Its row in the subjects file; null where it has none.</param>
/// <param name="Group">Its rows in the records file; null where it has none.</param>
internal sealed record InputSubject(
    CreditSubject Subject, IReadOnlyList<InputFault> Faults, SubjectEntry? Entry, RecordGroup? Group);
