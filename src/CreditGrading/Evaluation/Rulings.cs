using CreditGrading.Compilation;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Evaluation;

/// <summary>
/// What the rulings leave of a grade that lies between two ranks. What is unknown may be so or not; where both ends come to the
/// same, it does not matter. Source: semantics, section 7.
/// </summary>
internal static class Rulings
{
    public static void Apply<TRecorder>(
        CompiledScheme scheme, int best, int worst, in ConditionEvaluator conditions, EvaluationWorkspace workspace,
        ref TRecorder recorder,
        ref EvaluationOutcome outcome)
        where TRecorder : struct, IEvaluationRecorder
    {
        var ends = new Ends(scheme.Rungs.Length - 1, best, worst);
        outcome.Outcome = GradingOutcome.Graded;
        outcome.UsesAssumed = workspace.RecordsUseAssumed;
        for (var i = 0; i < scheme.Rulings.Length; i++)
        {
            var ruling = scheme.Rulings[i];
            if (ruling.Kind == RulingKind.Outcome)
            {
                continue;
            }

            var truth = conditions.Evaluate(ruling.Condition);
            if (TRecorder.IsOn)
            {
                recorder.Ruling(i, truth);
            }

            if (truth == Truth.False)
            {
                continue;
            }

            var isSure = truth == Truth.True;
            outcome.IsScoreOpen |= !isSure && ruling.Score != RulingScoreKind.None;
            outcome.UsesAssumed |= isSure && ruling.IsAssumed;
            if (isSure)
            {
                workspace.Fire(i);
            }

            if (ruling.Kind == RulingKind.Limit)
            {
                ends.Limit(ruling.Rank, isSure);
            }
            else
            {
                ends.Move(ruling.Notches * CountOf(ruling, workspace), isSure);
            }
        }

        (best, worst) = ends.Standing();
        workspace.Ranks = (best, worst);
        if (scheme.HasOutcomeRulings && ApplyOutcomes(scheme, conditions, workspace, ref outcome, ref recorder))
        {
            return;
        }

        if (best != worst)
        {
            MarkUndecided(scheme, Math.Min(best, ends.BestBeforeNotches), conditions, workspace);
            outcome.Outcome = GradingOutcome.Undetermined;
            return;
        }

        outcome.Rank = best;
        outcome.UsesAssumed |= scheme.Grades[best].UsesAssumed;
    }

    /// <summary>
    /// Tries the rulings that leave the subject unrated; true where one decides, or is unknown while the grade is certain.
    /// </summary>
    private static bool ApplyOutcomes<TRecorder>(
        CompiledScheme scheme, in ConditionEvaluator conditions, EvaluationWorkspace workspace, ref EvaluationOutcome outcome,
        ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        for (var i = 0; i < scheme.Rulings.Length; i++)
        {
            var ruling = scheme.Rulings[i];
            if (ruling.Kind != RulingKind.Outcome)
            {
                continue;
            }

            var truth = conditions.Evaluate(ruling.Condition);
            if (TRecorder.IsOn)
            {
                recorder.Ruling(i, truth);
            }

            if (truth == Truth.True)
            {
                workspace.Fire(i);
                outcome.Outcome = GradingOutcome.NotRated;
                outcome.AppliedOutcome = EvaluationOutcome.ByRuling;
                outcome.Ruling = i;
                outcome.UsesAssumed |= ruling.IsAssumed || ruling.Result!.UsesAssumed;
                return true;
            }

            if (truth == Truth.Unknown)
            {
                if (workspace.Ranks.Best == workspace.Ranks.Worst)
                {
                    conditions.MarkMissing(ruling.Condition);
                }

                outcome.Outcome = GradingOutcome.Undetermined;
                return workspace.Ranks.Best == workspace.Ranks.Worst;
            }
        }

        return false;
    }

    private static long CountOf(CompiledRuling ruling, EvaluationWorkspace workspace) =>
        ruling.Counter == CompiledRuling.OnlyOnce ? 1 : workspace.Counts[ruling.Counter];

    /// <summary>Marks the facts of every unknown ruling that could make the grade worse than its best, or move it.</summary>
    private static void MarkUndecided(
        CompiledScheme scheme, int best, in ConditionEvaluator conditions, EvaluationWorkspace workspace)
    {
        foreach (var ruling in scheme.Rulings)
        {
            var matters = ruling.Kind switch
            {
                RulingKind.Limit => ruling.Rank > best,
                RulingKind.Notches => CountOf(ruling, workspace) > 0,
                _ => false,
            };
            if (matters)
            {
                conditions.MarkMissing(ruling.Condition);
            }
        }
    }

    /// <summary>The best and the worst result that are possible, while rulings are applied.</summary>
    private struct Ends(int lastRung, int best, int worst)
    {
        private int _best = best;
        private int _worst = worst;

        /// <summary>The best rank that caps and direct grades leave, at either end.</summary>
        private (int Best, int Worst) _limit;

        /// <summary>The notches, downward where positive, at either end.</summary>
        private (long Best, long Worst) _notches;

        /// <summary>The best rank that the rulings leave before the grade moves.</summary>
        public readonly int BestBeforeNotches => _best;

        public void Limit(int rank, bool isSure)
        {
            _worst = Math.Max(_worst, rank);
            _limit.Worst = Math.Max(_limit.Worst, rank);
            if (isSure)
            {
                _best = Math.Max(_best, rank);
                _limit.Best = Math.Max(_limit.Best, rank);
            }
        }

        public void Move(long notches, bool isSure)
        {
            _notches.Best += isSure || notches < 0 ? notches : 0;
            _notches.Worst += isSure || notches > 0 ? notches : 0;
        }

        public readonly (int Best, int Worst) Standing() =>
            (Moved(_best, _limit.Best, _notches.Best), Moved(_worst, _limit.Worst, _notches.Worst));

        /// <summary>Upward not past a limit, downward not past the last rung, unless it stands below that already.</summary>
        private readonly int Moved(int rank, int limit, long notches) => notches switch
        {
            > 0 => rank > lastRung ? rank : (int)Math.Min(lastRung, rank + notches),
            < 0 => (int)Math.Max(Math.Max(limit, 0), rank + notches),
            _ => rank,
        };
    }
}
