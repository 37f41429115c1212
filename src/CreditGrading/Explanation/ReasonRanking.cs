using System.Collections.Immutable;
using CreditGrading.Diagnostics;
using CreditGrading.Evaluation;

namespace CreditGrading.Explanation;

/// <summary>Puts the reasons for a result in order: what decides most comes first.</summary>
/// <param name="result">The result.</param>
/// <param name="records">What became of the records.</param>
internal sealed class ReasonRanking(GradingResult result, ImmutableArray<RecordExplanation> records)
{
    private readonly ImmutableArray<GradingReason>.Builder _reasons = ImmutableArray.CreateBuilder<GradingReason>();

    /// <summary>
    /// Ranks the reasons: those of the result, what the grade was reached by, parts of the score by weight, notes.
    /// </summary>
    /// <param name="adopted">The grade that was taken over from a fact; null where none was.</param>
    /// <param name="rulings">Rulings that fired and the result does not name, as the current one stands.</param>
    /// <param name="rungs">The rungs; empty where the ladder was not climbed.</param>
    /// <param name="score">The step-5 score.</param>
    /// <param name="contributions">The parts of the score.</param>
    public ImmutableArray<GradingReason> Rank(
        GradingReason? adopted, IEnumerable<GradingReason> rulings, ImmutableArray<RungExplanation> rungs, ShownScore score,
        ImmutableArray<ScoreContribution> contributions)
    {
        _reasons.AddRange(result.Reasons.Where(reason => reason.Kind != ReasonKind.Note));
        _reasons.AddRange(rulings);
        if (adopted is not null)
        {
            _reasons.Add(adopted);
        }

        if (result.Outcome != GradingOutcome.Undetermined && rungs.FirstOrDefault(rung => rung.IsReached) is { } reached)
        {
            AddRungs(reached, rungs, score);
        }

        _reasons.AddRange(contributions
            .Where(part => part.Kind is not (ContributionKind.Base or ContributionKind.Remainder) && part.Points != 0)
            .OrderByDescending(part => Math.Abs(part.Points))
            .Select(Of));
        _reasons.AddRange(result.Reasons.Where(reason => reason.Kind == ReasonKind.Note));
        return _reasons.ToImmutable();
    }

    /// <summary>The rung that is reached, and what the next better one lacks where that is points.</summary>
    private void AddRungs(RungExplanation reached, ImmutableArray<RungExplanation> rungs, ShownScore score)
    {
        var text = DiagnosticCatalog.RungReached;
        var isBetterOpen = rungs.Any(rung => rung.Grade.Rank < reached.Grade.Rank && rung.Holds is null);
        var isOvertaken = result.Grade != reached.Grade;
        var grade = Texts.Same(reached.Grade.Code);
        var met = RungTexts.Met(reached, score, isBetterOpen);
        _reasons.Add(new(
            ReasonKind.Grade, text.Code, text.Format(isOvertaken ? Texts.BeforeRulings.With(grade) : grade, met),
            reached.Origin));
        if (!isOvertaken && rungs.LastOrDefault(rung => rung.Grade.Rank < reached.Grade.Rank) is { Holds: false } better)
        {
            AddMissed(better);
        }
    }

    /// <summary>What the next better rung asked for and did not get.</summary>
    private void AddMissed(RungExplanation rung)
    {
        if (rung.IsBoundMet == false)
        {
            var missed = DiagnosticCatalog.RungMissed;
            var by = RungTexts.IsOnOpenBound(rung) ? Texts.OnBound : Texts.MissedBy.With(RungTexts.DistanceText(rung));
            _reasons.Add(new(ReasonKind.Grade, missed.Code, missed.Format(rung.Grade.Code, RungTexts.Bound(rung), by),
                rung.Origin));
        }

        if (rung.Condition is { Holds: false } condition)
        {
            var failed = DiagnosticCatalog.RungConditionFailed;
            var parts = Texts.Joined(ConditionTexts.Deciding(condition).Select(Of));
            _reasons.Add(new(ReasonKind.Grade, failed.Code, failed.Format(rung.Grade.Code, parts), rung.Origin));
        }
    }

    /// <summary>A condition with what it met and the records that it counted.</summary>
    private LocalizedText Of((ConditionExplanation Condition, bool MustHold) part)
    {
        var text = ConditionTexts.Of(part.Condition, part.MustHold);
        return part.Condition.RecordIndexes.IsEmpty
            ? text
            : Texts.Limited.With(text, Texts.ByRecords.With(RecordTexts.IdsOf(records, part.Condition.RecordIndexes)));
    }

    private GradingReason Of(ScoreContribution part)
    {
        var text = DiagnosticCatalog.PartOfScore;
        var origin = part.Kind is ContributionKind.Record or ContributionKind.Fact
            ? result.Scheme.Indicators.First(indicator => indicator.Code == part.Code).Origin
            : null;
        return new(
            ReasonKind.Contribution, text.Code, text.Format(ContributionTexts.Of(part), ContributionTexts.Signed(part.Points)),
            origin,
            part.RecordIndex);
    }
}
