namespace CreditGrading.Cli.Output;

/// <summary>One reason as it is written.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Code">Its stable code.</param>
/// <param name="Text">One sentence.</param>
internal sealed record ReasonRow(ReasonKind Kind, string Code, LocalizedText Text)
{
    /// <summary>Gives the reason as a message about the whole run.</summary>
    /// <returns>An error where it is a fault.</returns>
    public PlacedMessage ToMessage() => new(
        new Message(Code, Text), Severity: Kind == ReasonKind.Fault ? DiagnosticSeverity.Error : DiagnosticSeverity.Info);
}
