using CreditGrading.Compilation;

namespace CreditGrading.Evaluation;

/// <summary>
/// Grades one subject: selects its records, adds up their points, and finds outcome, rung and rulings, in the order of the semantics. There
/// is no other evaluator; explaining a result is the same evaluation with a recorder that is on.
/// </summary>
internal static class Evaluator
{
    /// <summary>Evaluates a subject whose input has been found sound.</summary>
    /// <param name="dated">The scheme on the evaluation date.</param>
    /// <param name="knownBy">The knowledge date as a day key.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="workspace">A workspace of the scheme; afterwards it holds the rulings that fired and the facts that are missing.</param>
    /// <param name="recorder">Is told what happens.</param>
    /// <returns>The outcome.</returns>
    public static EvaluationOutcome Evaluate<TRecorder>(
        DatedScheme dated, int knownBy, SubjectRows subject, EvaluationWorkspace workspace, ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        var computed = Compute(dated, knownBy, subject, workspace, ref recorder);
        return dated.Scheme.CurrentResultStands ? ObjectionResolver.Apply(dated.Scheme, subject, computed, workspace) : computed;
    }

    private static EvaluationOutcome Compute<TRecorder>(
        DatedScheme dated, int knownBy, in SubjectRows subject, EvaluationWorkspace workspace, ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        workspace.Reset();
        var scheme = dated.Scheme;
        RecordSelection.Select(dated, knownBy, subject.Records.Rows, workspace, ref recorder);
        if (subject.Type < 0)
        {
            return subject.Type == SubjectRows.TypeUnknown
                ? Undetermined()
                : NotRated(EvaluationOutcome.TypeNotGraded, scheme.TypeNotGraded.UsesAssumed, workspace);
        }

        var conditions = new ConditionEvaluator(dated, subject, workspace);
        RecordSelection.Suspend(dated, subject.Records.Rows, conditions, workspace);
        var applied = ApplyOutcomes(scheme, conditions, out var truth);
        if (truth == Truth.Unknown)
        {
            conditions.MarkMissing(scheme.Outcomes[applied].Condition);
            return Undetermined();
        }

        if (applied != EvaluationOutcome.NoOutcome && scheme.Outcomes[applied].Result is { } notRated)
        {
            return NotRated(applied, scheme.Outcomes[applied].IsAssumed || notRated.UsesAssumed, workspace);
        }

        PointsAccumulator.Add(dated, knownBy, subject, conditions, workspace);
        ScoreBuilder.AddPoints(scheme, workspace, ref recorder);
        ScoreBuilder.AddScore(scheme, subject, conditions, workspace, ref recorder);
        if (applied != EvaluationOutcome.NoOutcome)
        {
            return GradeResolver.State(scheme, applied, conditions, workspace, ref recorder);
        }

        if (workspace.IsAllMissing && scheme.AllMissing is { } allMissing)
        {
            return NotRated(
                EvaluationOutcome.AllMissing,
                scheme.IsAllMissingAssumed || allMissing.UsesAssumed,
                workspace);
        }

        return scheme.Adoption is null
            ? GradeResolver.Climb(scheme, conditions, workspace, ref recorder)
            : GradeResolver.Adopt(dated, knownBy, subject, conditions, workspace, ref recorder);
    }

    private static EvaluationOutcome Undetermined() =>
        new() { Outcome = GradingOutcome.Undetermined, AppliedOutcome = EvaluationOutcome.NoOutcome };

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

    private static EvaluationOutcome NotRated(int applied, bool usesAssumed, EvaluationWorkspace workspace) => new()
    {
        Outcome = GradingOutcome.NotRated,
        AppliedOutcome = applied,
        UsesAssumed = workspace.RecordsUseAssumed || usesAssumed,
    };
}
