using CreditGrading.Cli.Csv;

namespace CreditGrading.Cli.Input;

/// <summary>One subject, as a subjects file gives it.</summary>
/// <param name="id">The subject.</param>
/// <param name="idPosition">Where its id first stands.</param>
/// <param name="place">Its row.</param>
internal sealed class SubjectEntry(string id, SourcePosition idPosition, CsvRowPlace place)
{
    /// <summary>The subject.</summary>
    public string Id { get; } = id;

    /// <summary>Where its id first stands.</summary>
    public SourcePosition IdPosition { get; } = idPosition;

    /// <summary>Its first row.</summary>
    public CsvRowPlace Place { get; } = place;

    /// <summary>Its type; null where not stated.</summary>
    public string? Type { get; init; }

    /// <summary>Its facts as text; those not stated are absent.</summary>
    public IReadOnlyDictionary<string, FactValue> Facts { get; init; } = new Dictionary<string, FactValue>();

    /// <summary>What is wrong in its rows, in order.</summary>
    public List<InputFault> Faults { get; } = [];
}
