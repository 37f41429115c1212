using CreditGrading.Compilation;
using CreditGrading.Diagnostics;
using CreditGrading.Evaluation;
using CreditGrading.Internal;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Explanation;

/// <summary>Evaluates a subject with a recorder and tells what it did.</summary>
internal static class Explainer
{
    /// <summary>Explains a subject that has been read without faults.</summary>
    /// <param name="dated">The scheme on the evaluation date.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="options">How it was graded.</param>
    /// <param name="result">The result.</param>
    /// <param name="reader">The reader that has read it.</param>
    /// <param name="workspace">A workspace of the scheme.</param>
    public static ExplanationParts Explain(
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
            Bound = (BoundScheme)scheme.Scheme.Content,
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

    private static ExplanationParts Explain(in ExplainedSubject subject, in EvaluationOutcome outcome, GradingResult result)
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
        var ladder = new LadderExplainer(result.Scheme, subject.Bound);
        var contributions = ContributionExplainer.Explain(subject, records, final, shown);
        var rungs = ladder.Rungs(subject);
        return new()
        {
            ComputedScore = shown.Value,
            Records = records,
            Contributions = contributions,
            Outcomes = ladder.Outcomes(subject),
            Rungs = rungs,
            Rulings = ladder.Rulings(subject),
            Assumptions = assumed,
            AssumedThings = assumptions.Things,
            NextEvaluationOn = NextEvaluation(subject),
            RepairOrigin = RepairOf(subject.Bound, result.Scheme),
            Reasons = new ReasonRanking(result, records).Rank(
                AdoptedGrade(subject, outcome), Unnamed(subject, outcome), rungs, StepScore.Of(subject), contributions),
        };
    }

    /// <summary>The last day of the next period that ends after the evaluation date; null where the scheme names no days.</summary>
    private static LocalDate? NextEvaluation(in ExplainedSubject subject)
    {
        if (subject.Scheme.Evaluation is not { IsOnLastDay: true } evaluation)
        {
            return null;
        }

        var next = EvaluationPeriod.Containing(subject.Dated.AsOf.PlusDays(1), evaluation with { IsPreviousPeriod = false })!.End;
        return subject.Scheme.Scheme.IsInForceOn(next) ? next : null;
    }

    /// <summary>Where it is stated that repair drops a record, whatever its indicator.</summary>
    private static Origin? RepairOf(BoundScheme bound, GradingScheme scheme) =>
        bound.Repair is { Effect: RepairEffect.Drop, Entry.Origin: { } origin } && bound.Indicators.All(indicator => indicator.Repair is null)
            ? SchemeFacade.OriginOf(origin, scheme.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal))
            : null;

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
