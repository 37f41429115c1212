using CreditGrading.Explanation.Json;

namespace CreditGrading.Json;

/// <summary>The whole of a diagnostic as JSON: what is null is left out.</summary>
internal sealed record DiagnosticRoot
{
    public required string Code { get; init; }

    public required DiagnosticSeverity Severity { get; init; }

    public required string SourceName { get; init; }

    /// <summary>Null where there is no place.</summary>
    public PositionPart? Position { get; init; }

    public required TextPart Text { get; init; }

    public TextPart? Hint { get; init; }
}
