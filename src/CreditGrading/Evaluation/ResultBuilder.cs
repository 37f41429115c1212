using System.Collections.Immutable;
using CreditGrading.Compilation;
using CreditGrading.Diagnostics;

namespace CreditGrading.Evaluation;

/// <summary>Makes public results of what an evaluation gave.</summary>
internal static class ResultBuilder
{
    public static GradingResult Rejected(DatedScheme dated, string subjectId, IReadOnlyList<GradingReason> faults) =>
        new(dated.Scheme.Scheme, subjectId, dated.AsOf, GradingOutcome.Rejected) { Reasons = [.. faults] };

    /// <summary>The result of a subject whose grade the score alone gave, a score that is shown as it is.</summary>
    public static GradingResult ByScore(DatedScheme dated, string subjectId, long score, int rank, bool usesAssumed)
    {
        var grade = dated.Scheme.Grades[rank];
        return new(dated.Scheme.Scheme, subjectId, dated.AsOf, GradingOutcome.Graded)
        {
            Grade = grade.Grade,
            Score = dated.Scheme.Scale.FromScaled(score),
            Measures = grade.Measures,
            UsesAssumed = usesAssumed,
            Reasons = dated.Notes,
        };
    }

    public static GradingResult Build(
        DatedScheme dated, string subjectId, string? subjectType, in EvaluationOutcome outcome, EvaluationWorkspace workspace,
        int ignoredCount)
    {
        var scheme = dated.Scheme;
        var score = ShownScore.Of(scheme, outcome);
        var fraction = score.Fraction;
        var reasons = ReasonsOf(dated, subjectType, outcome, workspace, ignoredCount);
        if (fraction is not null)
        {
            var rounded = DiagnosticCatalog.ScoreRounded;
            reasons = reasons.Add(new(ReasonKind.Note, rounded.Code, rounded.Format(fraction)));
        }

        switch (outcome.Outcome)
        {
            case GradingOutcome.Graded:
                var grade = scheme.Grades[outcome.Rank];
                return new(scheme.Scheme, subjectId, dated.AsOf, GradingOutcome.Graded)
                {
                    Grade = grade.Grade,
                    Score = score.Value,
                    IsScoreRounded = score.IsRounded,
                    ScoreFraction = fraction,
                    Measures = grade.Measures,
                    UsesAssumed = outcome.UsesAssumed,
                    Reasons = reasons,
                };
            case GradingOutcome.NotRated:
                var notRated = NotRatedOf(scheme, outcome);
                return new(scheme.Scheme, subjectId, dated.AsOf, GradingOutcome.NotRated)
                {
                    NamedOutcome = notRated.Outcome,
                    Score = score.Value,
                    IsScoreRounded = score.IsRounded,
                    ScoreFraction = fraction,
                    Measures = notRated.Measures,
                    UsesAssumed = outcome.UsesAssumed,
                    Reasons = reasons,
                };
            default:
                return new(scheme.Scheme, subjectId, dated.AsOf, outcome.Outcome) { Reasons = reasons };
        }
    }

    /// <summary>What a subject that is not rated gets.</summary>
    public static NotRatedResult NotRatedOf(CompiledScheme scheme, in EvaluationOutcome outcome) => outcome.AppliedOutcome switch
    {
        EvaluationOutcome.TypeNotGraded => scheme.TypeNotGraded,
        EvaluationOutcome.AllMissing => scheme.AllMissing!,
        EvaluationOutcome.ByRuling => scheme.Rulings[outcome.Ruling].Result!,
        _ => scheme.Outcomes[outcome.AppliedOutcome].Result!,
    };

    /// <summary>Whether the ladder gave a grade and nothing else had a part in it: there are no reasons but notes.</summary>
    public static bool IsByScoreAlone(CompiledScheme scheme, in EvaluationOutcome outcome, EvaluationWorkspace workspace) =>
        outcome is { Outcome: GradingOutcome.Graded, AppliedOutcome: EvaluationOutcome.NoOutcome, CurrentStands: false }
        && !workspace.HasAnyFired && !IsScoreUnknown(scheme, outcome);

    private static ImmutableArray<GradingReason> ReasonsOf(
        DatedScheme dated, string? subjectType, in EvaluationOutcome outcome, EvaluationWorkspace workspace, int ignoredCount)
    {
        if (ignoredCount == 0 && IsByScoreAlone(dated.Scheme, outcome, workspace))
        {
            return dated.Notes;
        }

        var reasons = ImmutableArray.CreateBuilder<GradingReason>();
        AddOutcome(dated.Scheme, subjectType, outcome, reasons);
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

        if (IsScoreUnknown(dated.Scheme, outcome))
        {
            var unknown = DiagnosticCatalog.ScoreUnknown;
            reasons.Add(new(ReasonKind.Note, unknown.Code, unknown.Format()));
        }

        reasons.AddRange(dated.Notes);
        if (ignoredCount > 0)
        {
            var ignored = DiagnosticCatalog.RecordsIgnored;
            reasons.Add(new(ReasonKind.Note, ignored.Code, ignored.Format(ignoredCount)));
        }

        return reasons.ToImmutable();
    }

    /// <summary>Whether the ladder gave a grade although the score is not known.</summary>
    private static bool IsScoreUnknown(CompiledScheme scheme, in EvaluationOutcome outcome) =>
        outcome is { Outcome: GradingOutcome.Graded, AppliedOutcome: EvaluationOutcome.NoOutcome }
        && outcome is { CurrentStands: false, HasScore: false }
        && scheme.HasScore && scheme.Adoption is null;

    private static void AddOutcome(
        CompiledScheme scheme, string? subjectType, in EvaluationOutcome outcome, ImmutableArray<GradingReason>.Builder reasons)
    {
        if (outcome.AppliedOutcome == EvaluationOutcome.TypeNotGraded)
        {
            var reason = DiagnosticCatalog.TypeNotGraded;
            var text = reason.Format(MessageArgument.Input(subjectType ?? ""));
            reasons.Add(new(ReasonKind.Outcome, reason.Code, text, scheme.SubjectsOrigin, field: "subject_type"));
        }
        else if (outcome.AppliedOutcome == EvaluationOutcome.AllMissing)
        {
            var applied = DiagnosticCatalog.OutcomeApplied;
            var named = scheme.AllMissing!.Outcome;
            reasons.Add(new(ReasonKind.Outcome, applied.Code, applied.Format(named.Code, named.Name)));
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
                CultureInfo.InvariantCulture,
                $"{scheme.Grades[outcome.ComputedRank].Grade} {ShownScore.Of(scheme, outcome with { HasScore = true }).Value}"),
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

        for (var i = 0; i < workspace.AreUnitsMissing.Length; i++)
        {
            if (workspace.AreUnitsMissing[i])
            {
                var units = scheme.Indicators[scheme.Groups[i].UnitsOf].Code;
                var unitsMissing = DiagnosticCatalog.UnitsMissing;
                reasons.Add(new(ReasonKind.Missing, unitsMissing.Code, unitsMissing.Format(units), field: units));
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
