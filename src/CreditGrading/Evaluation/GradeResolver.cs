using CreditGrading.Compilation;

namespace CreditGrading.Evaluation;

/// <summary>Finds the grade: the rung, and what the rulings leave of it. Source: semantics, sections 6 and 7.</summary>
internal static class GradeResolver
{
    /// <summary>Climbs the ladder: the best rung that holds, rulings applied.</summary>
    public static EvaluationOutcome Climb<TRecorder>(
        CompiledScheme scheme, ConditionEvaluator conditions, EvaluationWorkspace workspace, ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        var best = scheme.Rungs.Length;
        var rank = 0;
        for (; ; rank++)
        {
            var truth = Try(scheme.Rungs[rank], conditions, workspace);
            if (TRecorder.IsOn)
            {
                recorder.Rung(rank, truth);
            }

            if (truth != Truth.False)
            {
                best = Math.Min(best, rank);
            }

            if (truth == Truth.True)
            {
                break;
            }
        }

        var outcome = Rule(scheme, best, rank, conditions, workspace, ref recorder);
        outcome.AppliedOutcome = EvaluationOutcome.NoOutcome;
        if (outcome.Outcome == GradingOutcome.Graded)
        {
            outcome.HasScore = scheme.HasScore;
            outcome.Score = workspace.Score;
            outcome.UsesAssumed |= workspace.ScoreUsesAssumed || scheme.Rungs[rank].UsesAssumed;
            return outcome;
        }

        for (var undecided = best; undecided < rank; undecided++)
        {
            if (Try(scheme.Rungs[undecided], conditions, workspace) == Truth.Unknown)
            {
                conditions.MarkMissing(scheme.Rungs[undecided].Condition);
            }
        }

        return outcome;
    }

    /// <summary>Takes the grade over that a fact holds, rulings applied. One that is unknown or stale may be any.</summary>
    public static EvaluationOutcome Adopt<TRecorder>(
        DatedScheme dated, int knownBy, SubjectRows subject, ConditionEvaluator conditions, EvaluationWorkspace workspace, ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        var scheme = dated.Scheme;
        var adoption = scheme.Adoption!;
        var known = Adoptions.Find(dated, knownBy, subject);
        var (best, worst) = known is { } rank ? (rank, rank) : (adoption.Ranks.Min(), adoption.Ranks.Max());
        var outcome = Rule(scheme, best, worst, conditions, workspace, ref recorder);
        outcome.AppliedOutcome = EvaluationOutcome.NoOutcome;
        outcome.UsesAssumed |= adoption.IsAssumed;
        if (outcome.Outcome == GradingOutcome.Undetermined && known is null)
        {
            Adoptions.MarkMissing(adoption, subject, workspace);
        }

        return outcome;
    }

    /// <summary>Takes the grade that an outcome states, rulings applied; there is no score.</summary>
    public static EvaluationOutcome State<TRecorder>(
        CompiledScheme scheme, int applied, ConditionEvaluator conditions, EvaluationWorkspace workspace, ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        var rank = scheme.Outcomes[applied].Rank!.Value;
        var outcome = Rule(scheme, rank, rank, conditions, workspace, ref recorder);
        outcome.AppliedOutcome = applied;
        outcome.UsesAssumed |= scheme.Outcomes[applied].IsAssumed;
        return outcome;
    }

    private static Truth Try(in CompiledRung rung, ConditionEvaluator conditions, EvaluationWorkspace workspace)
    {
        if (workspace.Score < rung.Low || workspace.Score > rung.High)
        {
            return Truth.False;
        }

        return rung.Condition == CompiledScheme.NoCondition ? Truth.True : conditions.Evaluate(rung.Condition);
    }

    /// <summary>Applies the rulings to a grade that lies between two ranks. Where both ends come to the same, what is unknown does not matter.</summary>
    private static EvaluationOutcome Rule<TRecorder>(
        CompiledScheme scheme, int best, int worst, ConditionEvaluator conditions, EvaluationWorkspace workspace, ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        var usesAssumed = workspace.RecordsUseAssumed;
        for (var i = 0; i < scheme.Rulings.Length; i++)
        {
            var ruling = scheme.Rulings[i];
            var truth = conditions.Evaluate(ruling.Condition);
            if (TRecorder.IsOn)
            {
                recorder.Ruling(i, truth);
            }

            if (truth == Truth.False)
            {
                continue;
            }

            worst = Math.Max(worst, ruling.Rank);
            if (truth == Truth.True)
            {
                best = Math.Max(best, ruling.Rank);
                usesAssumed |= ruling.IsAssumed;
                workspace.HasFired[i] = true;
            }
        }

        if (best != worst)
        {
            MarkUndecidedRulings(scheme, best, conditions);
            return new() { Outcome = GradingOutcome.Undetermined };
        }

        return new() { Outcome = GradingOutcome.Graded, Rank = best, UsesAssumed = usesAssumed || scheme.Grades[best].UsesAssumed };
    }

    private static void MarkUndecidedRulings(CompiledScheme scheme, int best, ConditionEvaluator conditions)
    {
        foreach (var ruling in scheme.Rulings)
        {
            if (ruling.Rank > best)
            {
                conditions.MarkMissing(ruling.Condition);
            }
        }
    }
}
