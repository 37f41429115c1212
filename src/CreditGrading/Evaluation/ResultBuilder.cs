using System.Collections.Immutable;
using CreditGrading.Compilation;
using CreditGrading.Diagnostics;

namespace CreditGrading.Evaluation;

/// <summary>Makes public results of what an evaluation gave.</summary>
internal static class ResultBuilder
{
    public static GradingResult Rejected(DatedScheme dated, string subjectId, IReadOnlyList<GradingReason> faults) =>
        new(dated.Scheme.Scheme, subjectId, dated.AsOf, GradingOutcome.Rejected) { Reasons = [.. faults] };

    public static GradingResult Build(
        DatedScheme dated, CreditSubject subject, in EvaluationOutcome outcome, EvaluationWorkspace workspace, int ignoredCount)
    {
        var scheme = dated.Scheme;
        var reasons = ReasonsOf(dated, subject, outcome, workspace, ignoredCount);
        switch (outcome.Outcome)
        {
            case GradingOutcome.Graded:
                var grade = scheme.Grades[outcome.Rank];
                return new(scheme.Scheme, subject.Id, dated.AsOf, GradingOutcome.Graded)
                {
                    Grade = grade.Grade,
                    Score = outcome.HasScore ? scheme.Scale.FromScaled(outcome.Score) : null,
                    Measures = grade.Measures,
                    UsesAssumed = outcome.UsesAssumed,
                    Reasons = reasons,
                };
            case GradingOutcome.NotRated:
                var notRated = outcome.AppliedOutcome == EvaluationOutcome.TypeNotGraded
                    ? scheme.TypeNotGraded
                    : scheme.Outcomes[outcome.AppliedOutcome].Result!;
                return new(scheme.Scheme, subject.Id, dated.AsOf, GradingOutcome.NotRated)
                {
                    NamedOutcome = notRated.Outcome,
                    Measures = notRated.Measures,
                    UsesAssumed = outcome.UsesAssumed,
                    Reasons = reasons,
                };
            default:
                return new(scheme.Scheme, subject.Id, dated.AsOf, outcome.Outcome) { Reasons = reasons };
        }
    }

    private static ImmutableArray<GradingReason> ReasonsOf(
        DatedScheme dated, CreditSubject subject, in EvaluationOutcome outcome, EvaluationWorkspace workspace, int ignoredCount)
    {
        var hasRuling = Array.IndexOf(workspace.HasFired, true) >= 0;
        if (outcome is { Outcome: GradingOutcome.Graded, AppliedOutcome: EvaluationOutcome.NoOutcome } && !hasRuling
            && !outcome.CurrentStands && ignoredCount == 0)
        {
            return dated.Notes;
        }

        var reasons = ImmutableArray.CreateBuilder<GradingReason>();
        AddOutcome(dated.Scheme, subject, outcome, reasons);
        if (outcome.Outcome == GradingOutcome.Undetermined)
        {
            AddMissing(dated.Scheme, workspace, reasons);
        }
        else if (outcome.CurrentStands)
        {
            reasons.Add(CurrentStands(dated.Scheme, outcome));
        }
        else
        {
            AddRulings(dated.Scheme, workspace, reasons);
        }

        reasons.AddRange(dated.Notes);
        if (ignoredCount > 0)
        {
            var ignored = DiagnosticCatalog.RecordsIgnored;
            reasons.Add(new(ReasonKind.Note, ignored.Code, ignored.Format(ignoredCount)));
        }

        return reasons.ToImmutable();
    }

    private static void AddOutcome(
        CompiledScheme scheme, CreditSubject subject, in EvaluationOutcome outcome, ImmutableArray<GradingReason>.Builder reasons)
    {
        if (outcome.AppliedOutcome == EvaluationOutcome.TypeNotGraded)
        {
            var reason = DiagnosticCatalog.TypeNotGraded;
            var text = reason.Format(MessageArgument.Input(subject.Type ?? ""));
            reasons.Add(new(ReasonKind.Outcome, reason.Code, text, scheme.SubjectsOrigin, field: "subject_type"));
        }
        else if (outcome.AppliedOutcome >= 0)
        {
            reasons.Add(scheme.Outcomes[outcome.AppliedOutcome].Reason);
        }
    }

    /// <summary>The current grade, and what was computed beside it.</summary>
    private static GradingReason CurrentStands(CompiledScheme scheme, in EvaluationOutcome outcome)
    {
        var stands = DiagnosticCatalog.CurrentResultStands;
        var computed = outcome switch
        {
            { ComputedRank: EvaluationOutcome.NoRank } => new MessageArgument("无法判定", "undetermined"),
            { HasComputedScore: true } => string.Create(
                CultureInfo.InvariantCulture, $"{scheme.Grades[outcome.ComputedRank].Grade} {scheme.Scale.FromScaled(outcome.Score)}"),
            _ => scheme.Grades[outcome.ComputedRank].Grade.Code,
        };
        return new(ReasonKind.Outcome, stands.Code, stands.Format(scheme.Grades[outcome.Rank].Grade.Code, computed));
    }

    private static void AddMissing(CompiledScheme scheme, EvaluationWorkspace workspace,
        ImmutableArray<GradingReason>.Builder reasons)
    {
        if (workspace.IsAdoptedStale)
        {
            reasons.Add(scheme.Adoption!.Stale);
        }

        for (var i = 0; i < workspace.IsMissing.Length; i++)
        {
            if (workspace.IsMissing[i])
            {
                reasons.Add(scheme.Facts[i].Missing);
            }
        }

        // INVARIANT: what is undetermined and lacks no fact lacks the type.
        if (reasons.Count == 0)
        {
            var missing = DiagnosticCatalog.TypeMissing;
            reasons.Add(new(ReasonKind.Missing, missing.Code, missing.Format(), field: "subject_type"));
        }
    }

    private static void AddRulings(CompiledScheme scheme, EvaluationWorkspace workspace,
        ImmutableArray<GradingReason>.Builder reasons)
    {
        for (var i = 0; i < workspace.HasFired.Length; i++)
        {
            if (workspace.HasFired[i])
            {
                reasons.Add(scheme.Rulings[i].Reason);
            }
        }
    }
}
