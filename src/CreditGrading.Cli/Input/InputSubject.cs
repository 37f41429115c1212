namespace CreditGrading.Cli.Input;

/// <summary>One subject to grade, from both files.</summary>
/// <param name="id">Its id.</param>
/// <param name="number">Its number in the batch.</param>
/// <param name="entry">Its row in the subjects file; null where it has none.</param>
internal sealed class InputSubject(string id, int number, SubjectEntry? entry)
{
    private List<InputFault>? _faultsOfRecords;

    /// <summary>Its id.</summary>
    public string Id { get; } = id;

    /// <summary>Its number in the batch.</summary>
    public int Number { get; } = number;

    /// <summary>Its row in the subjects file; null where it has none.</summary>
    public SubjectEntry? Entry { get; } = entry;

    /// <summary>Where its id first stands in the records file; the default value where it does not.</summary>
    public SourcePosition PositionInRecords { get; set; }

    /// <summary>How many records it has: its rows that could be read, less what is wrong in a cell.</summary>
    public int RecordCount { get; set; }

    /// <summary>Whether it has records of indicators that the scheme does not know.</summary>
    public bool HasUnknownIndicators { get; set; }

    /// <summary>What is wrong in its rows; where there is anything the subject is rejected.</summary>
    public IReadOnlyList<InputFault> Faults =>
        Entry is { Faults: [_, ..] ofEntry } ? [.. ofEntry, .. _faultsOfRecords ?? []] : _faultsOfRecords ?? [];

    /// <summary>Adds something that is wrong in its rows of the records file.</summary>
    /// <param name="fault">What it is.</param>
    public void AddFault(InputFault fault) => (_faultsOfRecords ??= []).Add(fault);
}
