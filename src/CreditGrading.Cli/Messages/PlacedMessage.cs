namespace CreditGrading.Cli.Messages;

/// <summary>A message with the file, line and column that it is about, as far as it has them.</summary>
/// <param name="Message">What to say.</param>
/// <param name="File">The file as the user named it; null where none is concerned.</param>
/// <param name="Position">The place in the file; the default value where none is concerned.</param>
/// <param name="SubjectId">The subject concerned; null where none is.</param>
/// <param name="Severity">An error is something at fault; with all else the run goes on as if it had not been said.</param>
internal sealed record PlacedMessage(
    Message Message,
    string? File = null,
    SourcePosition Position = default,
    string? SubjectId = null,
    DiagnosticSeverity Severity = DiagnosticSeverity.Error)
{
    /// <summary>Gives the message in the form that editors and build tools parse.</summary>
    /// <param name="language">The language of the sentence.</param>
    /// <returns><c>file(line,column): severity code: sentence</c>, on one line, less what is not concerned.</returns>
    public string ToString(MessageLanguage language)
    {
        var place = File switch
        {
            null => "",
            _ when Position == default => $"{File}: ",
            _ => $"{File}({Position}): ",
        };
        var subject = SubjectId is null ? "" : CommandMessages.SubjectPrefix(SubjectId).In(language);
        var severity = Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        return $"{place}{severity} {Message.Code}: {subject}{Message.Text.In(language)}";
    }
}
