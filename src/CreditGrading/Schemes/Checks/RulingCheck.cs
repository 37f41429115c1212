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
                    isDown ? DiagnosticCatalog.RulingNotAdverse : DiagnosticCatalog.NotchNotFavorable, ruling.ForEach!.Position, Hints.AllowNonMonotone);
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
            : ruling.IsCap ? new("等级上限不确定得分", "a cap does not set it")
            : ruling.Score.Kind == RulingScoreKind.BeforeBonuses && !scheme.Groups.IsEmpty ? new("方案有指标组", "the scheme has groups")
            : ruling.Score.Kind == RulingScoreKind.WorstEnd && !HasClosedEnd(band, scheme) ? new("该等级的分数线没有包含在内的端点", "the grade's bound has no end that belongs to it")
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
            var reads = Conditions.TalliesOf(atom).SelectMany(tally => tally.Of.Resolve(scheme));
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
