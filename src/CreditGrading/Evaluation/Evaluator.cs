using CreditGrading.Compilation;

namespace CreditGrading.Evaluation;

/// <summary>
/// Grades one subject: selects its records, adds up their points, and finds outcome, rung and rulings, in the order of the
/// semantics. There is no other evaluator; explaining a result is the same evaluation with a recorder that is on.
/// </summary>
internal static class Evaluator
{
    /// <summary>Evaluates a subject whose input has been found sound.</summary>
    /// <param name="dated">The scheme on the evaluation date.</param>
    /// <param name="knownBy">The knowledge date as a day key.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="workspace">
    /// A workspace of the scheme; afterwards it holds the rulings that fired and the facts that are missing.
    /// </param>
    /// <param name="recorder">Is told what happens.</param>
    /// <returns>The outcome.</returns>
    public static EvaluationOutcome Evaluate<TRecorder>(
        DatedScheme dated, int knownBy, SubjectRows subject, EvaluationWorkspace workspace, ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        workspace.Reset();
        RecordSelection.Select(dated, knownBy, subject.Records, workspace, ref recorder);
        return Conclude(dated, knownBy, subject, workspace, ref recorder);
    }

    /// <summary>Evaluates a subject whose records have been selected: the workspace holds what they add to.</summary>
    /// <param name="dated">The scheme on the evaluation date.</param>
    /// <param name="knownBy">The knowledge date as a day key.</param>
    /// <param name="subject">The subject; its records are read only where they cannot simply be added up.</param>
    /// <param name="workspace">A workspace of the scheme.</param>
    /// <param name="recorder">Is told what happens.</param>
    /// <returns>The outcome.</returns>
    public static EvaluationOutcome Conclude<TRecorder>(
        DatedScheme dated, int knownBy, SubjectRows subject, EvaluationWorkspace workspace, ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        // One outcome is handed on and filled in: it is large, and copying it would cost more than much of the evaluation.
        var outcome = new EvaluationOutcome { AppliedOutcome = EvaluationOutcome.NoOutcome };
        Compute(dated, knownBy, subject, workspace, ref recorder, ref outcome);
        if (dated.Scheme.CurrentResultStands)
        {
            ObjectionResolver.Apply(dated.Scheme, subject, workspace, ref outcome);
        }

        return outcome;
    }

    private static void Compute<TRecorder>(
        DatedScheme dated, int knownBy, in SubjectRows subject, EvaluationWorkspace workspace, ref TRecorder recorder,
        ref EvaluationOutcome outcome)
        where TRecorder : struct, IEvaluationRecorder
    {
        var scheme = dated.Scheme;
        if (subject.Type == SubjectRows.TypeUnknown)
        {
            outcome.Outcome = GradingOutcome.Undetermined;
            return;
        }

        if (subject.Type < 0)
        {
            NotRate(EvaluationOutcome.TypeNotGraded, scheme.TypeNotGraded.UsesAssumed, workspace, ref outcome);
            return;
        }

        var conditions = new ConditionEvaluator(dated, subject, workspace);
        RecordSelection.Suspend(dated, subject.Records, conditions, workspace, ref recorder);
        var applied = ApplyOutcomes(scheme, conditions, out var truth);
        if (truth == Truth.Unknown)
        {
            conditions.MarkMissing(scheme.Outcomes[applied].Condition);
            outcome.Outcome = GradingOutcome.Undetermined;
            return;
        }

        if (applied != EvaluationOutcome.NoOutcome && scheme.Outcomes[applied].Result is { } notRated)
        {
            NotRate(applied, scheme.Outcomes[applied].IsAssumed || notRated.UsesAssumed, workspace, ref outcome);
            return;
        }

        PointsAccumulator.Add(dated, knownBy, subject, conditions, workspace, ref recorder);
        ScoreBuilder.AddPoints(scheme, workspace, ref recorder);
        ScoreBuilder.AddScore(scheme, subject, conditions, workspace, ref recorder);
        if (applied != EvaluationOutcome.NoOutcome)
        {
            GradeResolver.State(scheme, applied, conditions, workspace, ref recorder, ref outcome);
        }
        else if (workspace.IsAllMissing && scheme.AllMissing is { } allMissing)
        {
            NotRate(EvaluationOutcome.AllMissing, scheme.IsAllMissingAssumed || allMissing.UsesAssumed, workspace, ref outcome);
        }
        else if (scheme.Adoption is null)
        {
            GradeResolver.Climb(scheme, conditions, workspace, ref recorder, ref outcome);
        }
        else
        {
            GradeResolver.Adopt(dated, knownBy, subject, conditions, workspace, ref recorder, ref outcome);
        }
    }

    /// <summary>Finds the first outcome that is not surely refused. Source: semantics, section 1.</summary>
    private static int ApplyOutcomes(CompiledScheme scheme, in ConditionEvaluator conditions, out Truth truth)
    {
        for (var i = 0; i < scheme.Outcomes.Length; i++)
        {
            truth = conditions.Evaluate(scheme.Outcomes[i].Condition);
            if (truth != Truth.False)
            {
                return i;
            }
        }

        truth = Truth.False;
        return EvaluationOutcome.NoOutcome;
    }

    private static void NotRate(int applied, bool usesAssumed, EvaluationWorkspace workspace, ref EvaluationOutcome outcome)
    {
        outcome.Outcome = GradingOutcome.NotRated;
        outcome.AppliedOutcome = applied;
        outcome.UsesAssumed = workspace.RecordsUseAssumed || usesAssumed;
    }
}
