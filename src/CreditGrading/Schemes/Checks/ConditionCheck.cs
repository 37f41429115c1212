using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>
/// Conditions that can be meant (their tests fit what they read), and that keep the law: rungs ask for what worse conduct cannot
/// bring, rulings fire on what worse conduct cannot escape, stated grades rest on what conduct does not change. M3 and M4 of the
/// semantics.
/// </summary>
internal static class ConditionCheck
{
    public static void Run(BoundScheme scheme, DiagnosticBag bag)
    {
        foreach (var condition in Conditions.AllOf(scheme))
        {
            CheckSense(condition, scheme, bag);
        }

        foreach (var (grade, when) in scheme.Grades.Where(g => g.When is not null).Select(g => (g, g.When!)))
        {
            CheckDirection(when, ConditionDirection.Favorable, scheme, bag, DiagnosticCatalog.RungNotFavorable, grade.Code.Value);
        }

        foreach (var ruling in scheme.Rulings)
        {
            CheckRuling(ruling, scheme, bag);
        }

        foreach (var suspension in scheme.Suspensions)
        {
            CheckDirection(suspension.When, ConditionDirection.Adverse, scheme, bag, DiagnosticCatalog.RulingNotAdverse, "");
        }

        foreach (var grade in BeforeTheGrade(scheme).SelectMany(Conditions.Within).OfType<GradeCondition>())
        {
            bag.Report(DiagnosticCatalog.GradeNotYetKnown, grade.Position);
        }

        foreach (var outcome in scheme.Outcomes)
        {
            CheckOutcome(outcome, scheme, bag);
        }
    }

    private static IEnumerable<BoundCondition> BeforeTheGrade(BoundScheme scheme) =>
        scheme.Outcomes.Select(outcome => outcome.When)
            .Concat(scheme.Grades.Select(grade => grade.When).OfType<BoundCondition>())
            .Concat(scheme.Suspensions.Select(suspension => suspension.When))
            .Concat(((scheme.Score?.Base as CaseBase)?.Cases ?? []).Select(part => part.When).OfType<BoundCondition>());

    /// <summary>
    /// What lowers the grade fires on what is adverse, what lifts it on what is favorable; an outcome is no grade.
    /// </summary>
    private static void CheckRuling(BoundRuling ruling, BoundScheme scheme, DiagnosticBag bag)
    {
        if (ruling is OutcomeRuling)
        {
            return;
        }

        var isUpward = ruling is NotchRuling { Notches: < 0 };
        CheckDirection(
            ruling.When, isUpward ? ConditionDirection.Favorable : ConditionDirection.Adverse, scheme, bag,
            isUpward ? DiagnosticCatalog.NotchNotFavorable : DiagnosticCatalog.RulingNotAdverse, "");
        foreach (var grade in Conditions.Within(ruling.When).OfType<GradeCondition>())
        {
            bag.Report(DiagnosticCatalog.GradeNotYetKnown, grade.Position);
        }
    }

    private static void CheckOutcome(BoundOutcome outcome, BoundScheme scheme, DiagnosticBag bag)
    {
        foreach (var total in Conditions.Within(outcome.When).OfType<TotalCondition>())
        {
            bag.Report(DiagnosticCatalog.OutcomeReadsPoints, total.Comparison.Position);
        }

        if (outcome.Grade is not { } grade || scheme.Grades.IsEmpty)
        {
            return;
        }

        // Worse conduct may lead to the worst grade, and better conduct to the best.
        var allowed = grade.Value == scheme.Grades[^1].Code.Value ? ConditionDirection.Adverse
            : grade.Value == scheme.Grades[0].Code.Value ? ConditionDirection.Favorable
            : ConditionDirection.Neutral;
        CheckDirection(outcome.When, allowed, scheme, bag, DiagnosticCatalog.StatedGradeNotNeutral, grade.Value);
    }

    /// <summary>Reports each atom that leans another way than allowed, unless the place says why it may.</summary>
    private static void CheckDirection(
        BoundCondition condition, ConditionDirection allowed, BoundScheme scheme, DiagnosticBag bag, DiagnosticDescriptor fault,
        string grade,
        bool isFlipped = false)
    {
        if (condition is JoinedCondition joined)
        {
            foreach (var part in joined.Parts)
            {
                CheckDirection(part, allowed, scheme, bag, fault, grade, isFlipped != (joined.Junction == Junction.None));
            }

            return;
        }

        var direction = ConditionDirections.Of(condition, scheme);
        direction = isFlipped ? ConditionDirections.Flip(direction) : direction;
        if ((direction & ~allowed) != 0 && !condition.Entry.MayBreachTheLaw)
        {
            bag.ReportWithHint(fault, condition.Position, Hints.AllowNonMonotone, grade);
        }
    }

    private static void CheckSense(BoundCondition condition, BoundScheme scheme, DiagnosticBag bag)
    {
        switch (condition)
        {
            case RecordsCondition records:
                ComparisonCheck.Run(records.Comparison, bag);
                CheckWhole(records, bag);
                break;
            case ShareCondition { Part.IsSum: var isSum } share when isSum != share.Whole.IsSum:
                bag.Report(DiagnosticCatalog.ShareOfUnlike, share.Position);
                break;
            case RankCondition rank:
                ShareValueCheck.Run(rank.Top, bag, mayBeZero: false);
                break;
            case TotalCondition total:
                ComparisonCheck.Run(total.Comparison, bag);
                if (total.Total == TotalKind.Score && !scheme.HasScoreSection)
                {
                    bag.Report(DiagnosticCatalog.NoScore, total.Comparison.Position);
                }

                break;
            case FactCondition fact when scheme.Facts.FirstOrDefault(declared =>
                declared.Code.Value == fact.Fact.Value) is { } declared:
                FactTestCheck.Run(declared, fact.Test, bag);
                if (fact.Test.Comparison is { } comparison)
                {
                    ComparisonCheck.Run(comparison, bag);
                }

                break;
        }
    }

    private static void CheckWhole(RecordsCondition records, DiagnosticBag bag)
    {
        if (records.Tally.IsSum)
        {
            return;
        }

        foreach (var bound in new[] { records.Comparison.Lower, records.Comparison.Upper }.OfType<Figure>())
        {
            if (bound.Value < 0 || bound.Value != decimal.Truncate(bound.Value))
            {
                bag.Report(DiagnosticCatalog.CountNotWhole, bound.Position, bound.Value);
            }
        }
    }
}
