namespace CreditGrading;

/// <summary>How grave a diagnostic is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing needs to change.</summary>
    Info,

    /// <summary>Probably not what was meant; the scheme still loads.</summary>
    Warning,

    /// <summary>The scheme is refused.</summary>
    Error,
}
