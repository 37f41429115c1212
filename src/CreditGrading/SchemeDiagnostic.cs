namespace CreditGrading;

/// <summary>One thing found in a scheme's text: what, where, and what was expected.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record SchemeDiagnostic
{
    internal SchemeDiagnostic(
        string code, DiagnosticSeverity severity, string sourceName, SourcePosition position, LocalizedText text,
        LocalizedText? hint)
    {
        Code = code;
        Severity = severity;
        SourceName = sourceName;
        Position = position;
        Text = text;
        Hint = hint;
    }

    /// <summary>The stable code, <c>CG</c> and four digits; never reused for another meaning.</summary>
    public string Code { get; }

    /// <summary>How grave it is; a scheme with an <see cref="DiagnosticSeverity.Error"/> is refused.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>The name the caller gave the text, usually a path.</summary>
    public string SourceName { get; }

    /// <summary>Where the value at fault begins.</summary>
    public SourcePosition Position { get; }

    /// <summary>
    /// One sentence: what was found and what was expected. Quoted input is cut and its control characters escaped.
    /// </summary>
    public LocalizedText Text { get; }

    /// <summary>What to do about it, where that is known: the nearest right word, for example.</summary>
    public LocalizedText? Hint { get; }

    /// <summary>Gives the diagnostic in the form that editors and build tools parse.</summary>
    /// <param name="language">The language of the sentence.</param>
    /// <returns><c>source(line,column): severity code: sentence; hint</c>, on one line.</returns>
    public string ToString(MessageLanguage language)
    {
        var severity = Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        var text = $"{SourceName}({Position}): {severity} {Code}: {Text.In(language)}";
        var separator = language == MessageLanguage.Chinese ? "；" : "; ";
        return Hint is null ? text : $"{text}{separator}{Hint.In(language)}";
    }

    /// <summary>Gives the diagnostic in English.</summary>
    /// <returns>The same as <see cref="ToString(MessageLanguage)"/> in English.</returns>
    public override string ToString() => ToString(MessageLanguage.English);
}
