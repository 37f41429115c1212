using CreditGrading.Compilation;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Evaluation;

/// <summary>Finds the grade: the rung, and what the rulings leave of it. Source: semantics, sections 6 and 7.</summary>
internal static class GradeResolver
{
    /// <summary>Climbs the ladder: the best rung that holds, rulings applied.</summary>
    public static void Climb<TRecorder>(
        CompiledScheme scheme, in ConditionEvaluator conditions, EvaluationWorkspace workspace, ref TRecorder recorder,
        ref EvaluationOutcome outcome)
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

        Rulings.Apply(scheme, best, rank, conditions, workspace, ref recorder, ref outcome);
        if (outcome.Outcome != GradingOutcome.Undetermined)
        {
            GiveScore(scheme, workspace, ref outcome);
            outcome.UsesAssumed |= workspace.ScoreUsesAssumed || scheme.Rungs[rank].UsesAssumed;
            return;
        }

        var isOpen = workspace.Ranks.Best != workspace.Ranks.Worst;
        for (var undecided = best; isOpen && undecided < rank; undecided++)
        {
            MarkMissing(scheme.Rungs[undecided], conditions, workspace);
        }
    }

    /// <summary>Takes the grade over that a fact holds, rulings applied. One that is unknown or stale may be any.</summary>
    public static void Adopt<TRecorder>(
        DatedScheme dated, int knownBy, in SubjectRows subject, in ConditionEvaluator conditions, EvaluationWorkspace workspace,
        ref TRecorder recorder, ref EvaluationOutcome outcome)
        where TRecorder : struct, IEvaluationRecorder
    {
        var scheme = dated.Scheme;
        var adoption = scheme.Adoption!;
        var known = Adoptions.Find(dated, knownBy, subject);
        var (best, worst) = known is { } rank ? (rank, rank) : (adoption.Best, adoption.Worst);
        Rulings.Apply(scheme, best, worst, conditions, workspace, ref recorder, ref outcome);
        outcome.UsesAssumed |= adoption.IsAssumed;
        if (outcome.Outcome == GradingOutcome.Undetermined && known is null && workspace.Ranks.Best != workspace.Ranks.Worst)
        {
            Adoptions.MarkMissing(adoption, subject, workspace);
        }
    }

    /// <summary>Takes the grade that an outcome states, rulings applied; there is no score.</summary>
    public static void State<TRecorder>(
        CompiledScheme scheme, int applied, in ConditionEvaluator conditions, EvaluationWorkspace workspace,
        ref TRecorder recorder,
        ref EvaluationOutcome outcome)
        where TRecorder : struct, IEvaluationRecorder
    {
        var rank = scheme.Outcomes[applied].Rank!.Value;
        Rulings.Apply(scheme, rank, rank, conditions, workspace, ref recorder, ref outcome);
        if (outcome.Outcome == GradingOutcome.Graded)
        {
            outcome.AppliedOutcome = applied;
        }

        outcome.UsesAssumed |= scheme.Outcomes[applied].IsAssumed;
    }

    /// <summary>Gives the score that is shown: the step-5 score, or the worst that a fired ruling sets.</summary>
    private static void GiveScore(CompiledScheme scheme, EvaluationWorkspace workspace, ref EvaluationOutcome outcome)
    {
        outcome.HasScore = scheme.HasScore && !workspace.IsScoreUnknown && !outcome.IsScoreOpen;
        if (!outcome.HasScore)
        {
            return;
        }

        outcome.Score = workspace.Score;
        if (scheme.HasFractions)
        {
            outcome.ExactScore = workspace.ExactScore;
        }

        if (!workspace.HasAnyFired)
        {
            return;
        }

        for (var i = 0; i < scheme.Rulings.Length; i++)
        {
            if (workspace.HasFired[i] && scheme.Rulings[i].Score != RulingScoreKind.None)
            {
                SetScore(scheme, ScoreOf(scheme, scheme.Rulings[i], workspace), ref outcome);
            }
        }
    }

    private static void SetScore(CompiledScheme scheme, long points, ref EvaluationOutcome outcome)
    {
        if (outcome.ExactScore.IsNone)
        {
            outcome.Score = scheme.IsHigherBetter ? Math.Min(outcome.Score, points) : Math.Max(outcome.Score, points);
        }
        else if (scheme.IsHigherBetter ? outcome.ExactScore.IsAbove(points) : outcome.ExactScore.IsBelow(points))
        {
            outcome.ExactScore = Internal.Fraction.Whole(points);
        }
    }

    private static long ScoreOf(CompiledScheme scheme, CompiledRuling ruling, EvaluationWorkspace workspace)
    {
        if (ruling.Score != RulingScoreKind.BeforeBonuses)
        {
            return ruling.ScorePoints;
        }

        var sign = scheme.IsHigherBetter ? 1 : -1;
        var before = workspace.Base - (sign * workspace.DeductionPoints);
        var worse = scheme.IsHigherBetter ? Math.Min(before, ruling.ScorePoints) : Math.Max(before, ruling.ScorePoints);
        return scheme.ScoreClamp.Apply(worse + (sign * workspace.BonusPoints));
    }

    /// <summary>Whether a rung holds.</summary>
    public static Truth Try(in CompiledRung rung, in ConditionEvaluator conditions, EvaluationWorkspace workspace)
    {
        var bound = !IsBounded(rung) ? Truth.True
            : workspace.IsScoreUnknown ? Truth.Unknown
            : workspace.Score >= rung.Low && workspace.Score <= rung.High ? Truth.True
            : Truth.False;
        if (bound == Truth.False || rung.Condition == CompiledScheme.NoCondition)
        {
            return bound;
        }

        var condition = conditions.Evaluate(rung.Condition);
        return condition < bound ? condition : bound;
    }

    private static void MarkMissing(in CompiledRung rung, in ConditionEvaluator conditions, EvaluationWorkspace workspace)
    {
        if (Try(rung, conditions, workspace) != Truth.Unknown)
        {
            return;
        }

        if (IsBounded(rung) && workspace.IsScoreUnknown)
        {
            conditions.MarkScore(ConditionKind.Score);
        }

        if (rung.Condition != CompiledScheme.NoCondition)
        {
            conditions.MarkMissing(rung.Condition);
        }
    }

    private static bool IsBounded(in CompiledRung rung) => rung.Low != long.MinValue || rung.High != long.MaxValue;
}
