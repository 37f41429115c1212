using CreditGrading.Explanation.Json;

namespace CreditGrading.Json;

/// <summary>Makes the documents of results and diagnostics from the parts of explanations.</summary>
internal static class RootBuilder
{
    public static ResultRoot Build(GradingResult result)
    {
        var part = PartBuilder.Result(result);
        return new()
        {
            SubjectId = result.SubjectId,
            Scheme = PartBuilder.Scheme(result.Scheme),
            AsOf = JsonValues.Of(result.AsOf),
            Outcome = part.Outcome,
            Score = part.Score,
            IsScoreRounded = part.IsScoreRounded,
            ScoreFraction = part.ScoreFraction,
            Grade = part.Grade,
            Category = part.Category,
            NamedOutcome = part.NamedOutcome,
            GradeGroups = part.GradeGroups,
            Measures = part.Measures,
            UsesAssumed = part.UsesAssumed,
            Reasons = [.. result.Reasons.Select(PartBuilder.Reason)],
        };
    }

    public static DiagnosticRoot Build(SchemeDiagnostic diagnostic) => new()
    {
        Code = diagnostic.Code,
        Severity = diagnostic.Severity,
        SourceName = diagnostic.SourceName,
        Position = diagnostic.Position is { Line: > 0 } place ? new() { Line = place.Line, Column = place.Column } : null,
        Text = PartBuilder.Text(diagnostic.Text),
        Hint = diagnostic.Hint is { } hint ? PartBuilder.Text(hint) : null,
    };
}
