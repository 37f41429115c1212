using CreditGrading.Compilation;

namespace CreditGrading.Evaluation;

/// <summary>Lets the current result stand while an objection is open. Source: semantics, section 9.</summary>
internal static class ObjectionResolver
{
    /// <summary>
    /// Replaces what was computed by the current grade, or makes the subject undetermined where that is not known. A subject that is not
    /// rated stays so: what places it outside the scheme is not what the objection is about.
    /// </summary>
    public static EvaluationOutcome Apply(
        CompiledScheme scheme, in SubjectRows subject, in EvaluationOutcome computed, EvaluationWorkspace workspace)
    {
        if (subject.Facts[scheme.ObjectionFact] == 0 || computed.Outcome == GradingOutcome.NotRated)
        {
            return computed;
        }

        var isComputed = computed.Outcome == GradingOutcome.Graded;
        if (!subject.AreFactsKnown[scheme.CurrentGradeFact])
        {
            workspace.ClearMissing();
            workspace.MarkMissing(scheme.CurrentGradeFact);
            return new() { Outcome = GradingOutcome.Undetermined, AppliedOutcome = EvaluationOutcome.NoOutcome };
        }

        var rank = (int)subject.Facts[scheme.CurrentGradeFact];
        return computed with
        {
            Outcome = GradingOutcome.Graded,
            AppliedOutcome = EvaluationOutcome.NoOutcome,
            Rank = rank,
            HasScore = false,
            UsesAssumed = (isComputed && computed.UsesAssumed) || scheme.Grades[rank].UsesAssumed,
            CurrentStands = true,
            ComputedRank = isComputed ? computed.Rank : EvaluationOutcome.NoRank,
            HasComputedScore = computed.HasScore,
        };
    }
}
