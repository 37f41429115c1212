using CreditGrading.Compilation;

namespace CreditGrading.Evaluation;

/// <summary>Lets the current result stand while an objection is open. Source: semantics, section 9.</summary>
internal static class ObjectionResolver
{
    /// <summary>
    /// Replaces what was computed by the current grade, or makes the subject undetermined where that is not known. A subject that
    /// is not rated stays so: what places it outside the scheme is not what the objection is about.
    /// </summary>
    public static void Apply(
        CompiledScheme scheme, in SubjectRows subject, EvaluationWorkspace workspace, ref EvaluationOutcome outcome)
    {
        if (subject.Facts[scheme.ObjectionFact] == 0 || outcome.Outcome == GradingOutcome.NotRated)
        {
            return;
        }

        var isComputed = outcome.Outcome == GradingOutcome.Graded;
        if (!subject.AreFactsKnown[scheme.CurrentGradeFact])
        {
            workspace.ClearMissing();
            workspace.MarkMissing(scheme.CurrentGradeFact);
            outcome = new() { Outcome = GradingOutcome.Undetermined, AppliedOutcome = EvaluationOutcome.NoOutcome };
            return;
        }

        var rank = (int)subject.Facts[scheme.CurrentGradeFact];
        outcome.ComputedRank = isComputed ? outcome.Rank : EvaluationOutcome.NoRank;
        outcome.HasComputedScore = outcome.HasScore;
        outcome.Outcome = GradingOutcome.Graded;
        outcome.AppliedOutcome = EvaluationOutcome.NoOutcome;
        outcome.Rank = rank;
        outcome.HasScore = false;
        outcome.UsesAssumed = (isComputed && outcome.UsesAssumed) || scheme.Grades[rank].UsesAssumed;
        outcome.CurrentStands = true;
    }
}
