using CreditGrading.Compilation;
using CreditGrading.Evaluation;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Explanation;

/// <summary>
/// One subject right after its evaluation: what was evaluated, what the recorder kept, and the workspace as it was left.
/// </summary>
internal readonly ref struct ExplainedSubject
{
    public required DatedScheme Dated { get; init; }

    public required BoundScheme Bound { get; init; }

    public required CreditSubject Subject { get; init; }

    public required SubjectRows Rows { get; init; }

    /// <summary>The knowledge date as a day key.</summary>
    public required int KnownBy { get; init; }

    /// <summary>Whether the caller gave the knowledge date; else it is the evaluation date, whichever that is.</summary>
    public required bool IsKnownByGiven { get; init; }

    public required EvaluationLog Log { get; init; }

    public required EvaluationWorkspace Workspace { get; init; }

    public CompiledScheme Scheme => Dated.Scheme;

    public ConditionEvaluator Conditions => new(Dated, Rows, Workspace);

    /// <summary>
    /// 1 where the points of an indicator add to the score, -1 where they take away; without a score, to bonus less deduction
    /// points.
    /// </summary>
    public int SignOf(int indicator) => Scheme.HasScore ? Scheme.ScoreSigns[indicator] : Scheme.AreBonuses[indicator] ? 1 : -1;

    /// <summary>A scaled number of points.</summary>
    public decimal Points(long scaled) => Scheme.Scale.FromScaled(scaled);
}
