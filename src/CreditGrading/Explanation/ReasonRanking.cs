using System.Collections.Immutable;
using CreditGrading.Diagnostics;

namespace CreditGrading.Explanation;

/// <summary>Puts the reasons for a result in order: what decides most comes first.</summary>
internal static class ReasonRanking
{
    /// <summary>Ranks the reasons.</summary>
    /// <param name="explanation">The explanation so far.</param>
    /// <param name="adopted">The grade that was taken over from a fact; null where none was.</param>
    public static ImmutableArray<GradingReason> Rank(GradingExplanation explanation, GradingReason? adopted)
    {
        var reasons = ImmutableArray.CreateBuilder<GradingReason>();
        reasons.AddRange(explanation.Result.Reasons.Where(reason => reason.Kind != ReasonKind.Note));
        if (adopted is not null)
        {
            reasons.Add(adopted);
        }

        AddRung(explanation, reasons);
        reasons.AddRange(explanation.Contributions
            .Where(part => part.Kind is not (ContributionKind.Base or ContributionKind.Remainder) && part.Points != 0)
            .OrderByDescending(part => Math.Abs(part.Points))
            .Select(part => Of(explanation, part)));
        reasons.AddRange(explanation.Result.Reasons.Where(reason => reason.Kind == ReasonKind.Note));
        return reasons.ToImmutable();
    }

    private static void AddRung(GradingExplanation explanation, ImmutableArray<GradingReason>.Builder reasons)
    {
        var reached = explanation.Rungs.FirstOrDefault(rung => rung.IsReached);
        if (reached is null || explanation.Result.Outcome == GradingOutcome.Undetermined)
        {
            return;
        }

        var text = DiagnosticCatalog.RungReached;
        reasons.Add(new(ReasonKind.Grade, text.Code, text.Format(reached.Grade.Code, RungTexts.Met(reached, explanation)), reached.Origin));
        var better = explanation.Rungs.LastOrDefault(rung => rung.Grade.Rank < reached.Grade.Rank && rung is { Distance: <= 0, Holds: false });
        if (better is { Distance: { } distance })
        {
            var missed = DiagnosticCatalog.RungMissed;
            reasons.Add(new(
                ReasonKind.Grade, missed.Code, missed.Format(better.Grade.Code, RungTexts.Bound(better), -distance), better.Origin));
        }
    }

    private static GradingReason Of(GradingExplanation explanation, ScoreContribution part)
    {
        var text = DiagnosticCatalog.PartOfScore;
        var origin = part is { Kind: ContributionKind.Record or ContributionKind.Fact }
            ? explanation.Result.Scheme.Indicators.First(indicator => indicator.Code == part.Code).Origin
            : null;
        return new(
            ReasonKind.Contribution, text.Code, text.Format(ContributionTexts.NameOf(explanation, part), ContributionTexts.Signed(part.Points)),
            origin, part.RecordIndex);
    }
}
