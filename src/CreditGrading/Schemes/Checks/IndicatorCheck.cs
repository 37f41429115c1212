using System.Collections.Immutable;
using CreditGrading.Diagnostics;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>Validities and brackets that can be meant.</summary>
internal static class IndicatorCheck
{
    public static void Run(BoundScheme scheme, DiagnosticBag bag)
    {
        foreach (var indicator in scheme.Indicators)
        {
            CheckTerms(indicator, scheme, bag);
            switch (indicator.Points)
            {
                case BracketPoints points:
                    CheckBrackets(points.Brackets, bag);
                    CheckDecimals(points, scheme, bag);
                    break;
                case CarriedPoints carried:
                    CheckCarried(carried, bag);
                    break;
            }

            if (indicator.Validity is PointsValidity validity)
            {
                CheckBrackets(validity.Brackets, bag);
                CheckHasPoints(indicator, bag);
            }
        }
    }

    private static void CheckTerms(BoundIndicator indicator, BoundScheme scheme, DiagnosticBag bag)
    {
        foreach (var term in indicator.Validity.Terms)
        {
            if (term.Kind == ValidityKind.UntilEnded && !indicator.IsContinuing)
            {
                bag.Report(DiagnosticCatalog.UntilEndedNeedsContinuing, term.Position);
            }

            var hasPeriods = scheme.Evaluation is null
                ? scheme.HasEvaluationSection
                : scheme.Evaluation.Cycle != EvaluationCycle.Continuous;
            if (term.Kind == ValidityKind.EvaluationPeriod && !hasPeriods)
            {
                bag.Report(DiagnosticCatalog.NoEvaluationPeriod, term.Position);
            }
        }
    }

    private static void CheckBrackets<T>(ImmutableArray<BoundBracket<T>> brackets, DiagnosticBag bag)
    {
        for (var i = 0; i < brackets.Length; i++)
        {
            var isLast = i == brackets.Length - 1;
            if (brackets[i].Bound is not { } bound)
            {
                if (!isLast)
                {
                    bag.Report(DiagnosticCatalog.BracketOpen, brackets[i].Position);
                }

                continue;
            }

            if (isLast)
            {
                bag.Report(DiagnosticCatalog.LastBracketClosed, bound.Position);
            }

            if (i > 0 && brackets[i - 1].Bound is { } before && !Rises(brackets[i - 1], brackets[i]))
            {
                bag.Report(DiagnosticCatalog.BracketsNotRising, bound.Position, bound.Value, before.Value);
            }
        }
    }

    /// <summary>Up to 10 after below 10 rises: it holds the 10 alone.</summary>
    private static bool Rises<T>(BoundBracket<T> before, BoundBracket<T> after) =>
        after.Bound!.Value.Value > before.Bound!.Value.Value
        || (after.Bound.Value.Value == before.Bound.Value.Value && after.IsIncluded && !before.IsIncluded);

    private static void CheckDecimals(BracketPoints points, BoundScheme scheme, DiagnosticBag bag)
    {
        var decimals = points.Field == BracketField.Amount ? scheme.AmountDecimals : scheme.QuantityDecimals;
        foreach (var bound in points.Brackets.Select(bracket => bracket.Bound).OfType<Figure>())
        {
            if (DecimalText.DecimalsOf(bound.Value) > decimals)
            {
                bag.Report(DiagnosticCatalog.TooManyDecimals, bound.Position, bound.Value, decimals);
            }
        }
    }

    private static void CheckCarried(CarriedPoints carried, DiagnosticBag bag)
    {
        foreach (var bound in carried.Figures.Where(bound => DecimalText.DecimalsOf(bound.Value) > carried.Decimals))
        {
            bag.Report(DiagnosticCatalog.TooManyDecimals, bound.Position, bound.Value, carried.Decimals);
        }

        if (carried.Least.Value > carried.Most.Value)
        {
            bag.Report(DiagnosticCatalog.FloorAboveCeiling, carried.Least.Position, carried.Least.Value, carried.Most.Value);
        }
    }

    private static void CheckHasPoints(BoundIndicator indicator, DiagnosticBag bag)
    {
        if (indicator.Points is null)
        {
            bag.Report(DiagnosticCatalog.KeyDoesNotFit, indicator.Validity.Position, "by: points", "kind: signal");
        }
    }
}
