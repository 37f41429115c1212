using CreditGrading.Compilation;
using CreditGrading.Diagnostics;
using CreditGrading.Evaluation;
using CreditGrading.Internal;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Explanation;

/// <summary>Evaluates subjects under one scheme with a recorder and tells what it did. Safe for concurrent use.</summary>
internal sealed class Explainer
{
    private readonly BoundScheme _bound;
    private readonly LadderExplainer _ladder;

    /// <summary>Where it is stated that repair drops a record, whatever its indicator; null where it is not.</summary>
    private readonly Origin? _repairOrigin;

    /// <summary>Creates the explainer.</summary>
    /// <param name="scheme">The scheme.</param>
    public Explainer(GradingScheme scheme)
    {
        var sources = scheme.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
        _bound = (BoundScheme)scheme.Content;
        _ladder = new(scheme, _bound, sources);
        _repairOrigin = _bound.Repair is { Effect: RepairEffect.Drop, Entry.Origin: { } origin }
            && _bound.Indicators.All(indicator => indicator.Repair is null)
            ? SchemeFacade.OriginOf(origin, sources)
            : null;
    }

    /// <summary>Explains a subject that has been read without faults.</summary>
    /// <param name="dated">The scheme on the evaluation date.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="options">How it was graded.</param>
    /// <param name="result">The result.</param>
    /// <param name="reader">The reader that has read it.</param>
    /// <param name="workspace">A workspace of the scheme.</param>
    public ExplanationParts Explain(
        DatedScheme dated, CreditSubject subject, GradingOptions options, GradingResult result, SubjectReader reader,
        EvaluationWorkspace workspace)
    {
        var scheme = dated.Scheme;
        var log = new EvaluationLog(reader.Rows.Records.Length, scheme.Rungs.Length, scheme.Rulings.Length);
        var recorder = new LogRecorder(log);
        var knownBy = DayKey.Of(KnownBy(dated, options));
        var outcome = Evaluator.Evaluate(dated, knownBy, reader.Rows, workspace, ref recorder);
        var explained = new ExplainedSubject
        {
            Dated = dated,
            Bound = _bound,
            Subject = subject,
            Rows = reader.Rows,
            KnownBy = knownBy,
            IsKnownByGiven = options.KnownBy is not null,
            Log = log,
            Workspace = workspace,
        };
        return Explain(explained, outcome, result);
    }

    /// <summary>The knowledge date.</summary>
    public static LocalDate KnownBy(DatedScheme dated, GradingOptions options) =>
        (options.KnownBy ?? dated.AsOf).WithCalendar(CalendarSystem.Iso);

    private ExplanationParts Explain(in ExplainedSubject subject, in EvaluationOutcome outcome, GradingResult result)
    {
        var shares = new RecordShares();
        foreach (var (indicator, _, capped) in subject.Log.Indicators)
        {
            if (!subject.Scheme.Indicators[indicator].IsFromFact)
            {
                shares.Split(subject, indicator, capped);
            }
        }

        var computed = outcome with { HasScore = outcome.HasScore || outcome.HasComputedScore };
        var shown = ShownScore.Of(subject.Scheme, computed);
        var final = !computed.HasScore ? default
            : computed.ExactScore.IsNone ? Fraction.Whole(computed.Score)
            : computed.ExactScore;
        var records = RecordExplainer.Explain(subject, shares);
        var assumptions = new AssumptionList(subject.Bound);
        var assumed = result.UsesAssumed ? assumptions.Of(subject, outcome) : [];
        var contributions = ContributionExplainer.Explain(subject, records, final, shown);
        var rungs = _ladder.Rungs(subject);
        return new()
        {
            ComputedScore = shown.Value,
            Records = records,
            Contributions = contributions,
            Outcomes = _ladder.Outcomes(subject),
            Rungs = rungs,
            Rulings = _ladder.Rulings(subject),
            Assumptions = assumed,
            AssumedThings = assumptions.Things,
            NextEvaluationOn = NextEvaluation(subject),
            RepairOrigin = _repairOrigin,
            Reasons = new ReasonRanking(result, records).Rank(
                AdoptedGrade(subject, outcome), Unnamed(subject, outcome), rungs, StepScore.Of(subject), contributions),
        };
    }

    /// <summary>
    /// The last day of the next period that ends after the evaluation date; null where the scheme names no days.
    /// </summary>
    private static LocalDate? NextEvaluation(in ExplainedSubject subject)
    {
        if (subject.Scheme.Evaluation is not { IsOnLastDay: true } evaluation)
        {
            return null;
        }

        var next = EvaluationPeriod.Containing(subject.Dated.AsOf.PlusDays(1), evaluation with { IsPreviousPeriod = false })!.End;
        return subject.Scheme.Scheme.IsInForceOn(next) ? next : null;
    }

    /// <summary>The rulings that fired and are not told of in the result, because the current one stands.</summary>
    private static List<GradingReason> Unnamed(in ExplainedSubject subject, in EvaluationOutcome outcome)
    {
        var rulings = new List<GradingReason>();
        for (var i = 0; outcome.CurrentStands && i < subject.Scheme.Rulings.Length; i++)
        {
            if (subject.Workspace.HasFired[i])
            {
                rulings.Add(subject.Scheme.Rulings[i].Reason);
            }
        }

        return rulings;
    }

    /// <summary>Says that the grade was taken over from a fact; null where it was not.</summary>
    private static GradingReason? AdoptedGrade(in ExplainedSubject subject, in EvaluationOutcome outcome)
    {
        if (subject.Bound.Adoption is not { } adoption
            || outcome is not { Outcome: GradingOutcome.Graded, AppliedOutcome: EvaluationOutcome.NoOutcome }
            || Adoptions.Find(subject.Dated, subject.KnownBy, subject.Rows) is null)
        {
            return null;
        }

        var adopted = DiagnosticCatalog.GradeAdopted;
        var fact = subject.Scheme.Adoption!.Fact;
        var text = adopted.Format(
            subject.Scheme.Facts[fact].Definition.Name, ConditionExplainer.FactText(subject, fact) ?? "?");
        var origin = subject.Scheme.Adoption.Stale.Origin;
        return new(ReasonKind.Grade, adopted.Code, text, origin, field: adoption.Fact.Value);
    }
}
