using CreditGrading.Evaluation;
using CreditGrading.Internal;

namespace CreditGrading.Explanation;

/// <summary>The step-5 score, which bounds and conditions read.</summary>
internal static class StepScore
{
    /// <summary>The score as it is shown; null where it is not known, or there is none.</summary>
    public static decimal? Of(in ExplainedSubject subject) => subject.Log.Score.IsNone || subject.Workspace.IsScoreUnknown
        ? null
        : ShownScore.Of(subject.Scheme, new EvaluationOutcome { HasScore = true, ExactScore = subject.Log.Score }).Value;
}
