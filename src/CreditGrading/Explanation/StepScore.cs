using CreditGrading.Evaluation;

namespace CreditGrading.Explanation;

/// <summary>The step-5 score, which bounds and conditions read.</summary>
internal static class StepScore
{
    /// <summary>The score as it is shown; without a value where it is not known, or there is none.</summary>
    public static ShownScore Of(in ExplainedSubject subject) => subject.Log.Score.IsNone || subject.Workspace.IsScoreUnknown
        ? default
        : ShownScore.Of(subject.Scheme, new EvaluationOutcome { HasScore = true, ExactScore = subject.Log.Score });
}
