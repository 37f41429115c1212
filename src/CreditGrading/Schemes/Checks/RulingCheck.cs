using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>What rulings and suspensions state beside their conditions can be meant, and keeps the law.</summary>
internal static class RulingCheck
{
    public static void Run(BoundScheme scheme, DiagnosticBag bag)
    {
        foreach (var ruling in scheme.Rulings.OfType<LimitRuling>())
        {
            CheckScore(ruling, scheme, bag);
        }

        foreach (var ruling in scheme.Rulings.OfType<NotchRuling>())
        {
            var isDown = ruling.Notches > 0;
            var isFit = ruling.ForEach is null
                || ruling.ForEach.Resolve(scheme).All(indicator => isDown ? indicator.IsAdverse : indicator.IsFavorable)
                || ruling.Entry.MayBreachTheLaw;
            if (!isFit)
            {
                bag.ReportWithHint(
                    isDown
                        ? DiagnosticCatalog.RulingNotAdverse
                        : DiagnosticCatalog.NotchNotFavorable, ruling.ForEach!.Position, Hints.AllowNonMonotone);
            }
        }

        foreach (var suspension in scheme.Suspensions)
        {
            CheckSuspension(suspension, scheme, bag);
        }
    }

    private static void CheckScore(LimitRuling ruling, BoundScheme scheme, DiagnosticBag bag)
    {
        if (ruling.Score.Kind == RulingScoreKind.None)
        {
            return;
        }

        var band = scheme.Grades.FirstOrDefault(grade => grade.Code.Value == ruling.Grade.Value)?.Score;
        LocalizedText? reason = !scheme.HasScoreSection ? new("方案没有得分", "the scheme has no score")
            : ruling.Score.Kind == RulingScoreKind.BeforeBonuses && !scheme.Groups.IsEmpty
                ? new("方案有指标组，不能用 beforeBonuses", "'beforeBonuses' does not go with groups")
            : ruling.Score.Kind == RulingScoreKind.WorstEnd && !HasClosedEnd(band, scheme) ? new(
                "worstEnd 要求该等级较差一端的分数线包含在内（atLeast，分数越低越好时为 atMost）",
                "'worstEnd' needs a grade whose worse end is included, by 'atLeast', or by 'atMost' where lower is better")
            : null;
        if (reason is not null)
        {
            bag.Report(DiagnosticCatalog.RulingScoreUnfit, ruling.Score.Position, reason);
        }
    }

    /// <summary>Whether the worse end of a band belongs to it.</summary>
    private static bool HasClosedEnd(BoundComparison? band, BoundScheme scheme) => scheme.Score is { IsHigherBetter: false }
        ? band is { Upper: not null, IsUpperIncluded: true }
        : band is { Lower: not null, IsLowerIncluded: true };

    private static void CheckSuspension(BoundSuspension suspension, BoundScheme scheme, DiagnosticBag bag)
    {
        foreach (var atom in Conditions.Within(suspension.When))
        {
            var lists = Conditions.TalliesOf(atom).Select(tally => tally.Of).Concat(atom is ContinuesCondition continues
                ? [continues.Of]
                : []);
            var reads = lists.SelectMany(list => list.Resolve(scheme));
            if (atom is TotalCondition || reads.Any(indicator => indicator.IsFavorable))
            {
                bag.Report(DiagnosticCatalog.SuspensionReadsBonus, atom.Position);
            }
        }

        if (suspension.Of.Resolve(scheme).Any(indicator => indicator.Kind != IndicatorKind.Bonus))
        {
            bag.Report(DiagnosticCatalog.SuspendsNoBonus, suspension.Of.Position);
        }
    }
}
