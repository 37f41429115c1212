using CreditGrading.Cli.Csv;

namespace CreditGrading.Cli.Input;

/// <summary>The records of one subject, as a records file gives them.</summary>
/// <param name="subjectId">The subject.</param>
/// <param name="idPosition">Where its id first stands.</param>
internal sealed class RecordGroup(string subjectId, SourcePosition idPosition)
{
    /// <summary>The subject.</summary>
    public string SubjectId { get; } = subjectId;

    /// <summary>Where its id first stands.</summary>
    public SourcePosition IdPosition { get; } = idPosition;

    /// <summary>The records whose rows could be read; what is wrong in a cell is left out of its record.</summary>
    public List<CreditRecord> Records { get; } = [];

    /// <summary>The row of each record.</summary>
    public List<CsvRowPlace> Places { get; } = [];

    /// <summary>What is wrong in the subject's rows, in order.</summary>
    public List<InputFault> Faults { get; } = [];
}
