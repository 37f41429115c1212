using CreditGrading.Diagnostics;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>Every figure fits the whole numbers in which it is compared, so that no sum can overflow.</summary>
internal static class MagnitudeCheck
{
    public static void Run(BoundScheme scheme, DiagnosticBag bag)
    {
        var scale = PointScale.Of(scheme);
        foreach (var figure in PointScale.FiguresOf(scheme).Where(figure => Math.Abs(figure.Value) > scale.Largest))
        {
            bag.Report(DiagnosticCatalog.NumberTooLarge, figure.Position, figure.Value, scale.Largest);
        }

        var brackets = scheme.Indicators.SelectMany(indicator => (indicator.Points as BracketPoints)?.Brackets ?? []);
        var amounts = brackets.Select(bracket => bracket.Bound).OfType<Figure>();
        var comparisons = Conditions.AllOf(scheme).OfType<RecordsCondition>()
            .SelectMany(records => new[] { records.Comparison.Lower, records.Comparison.Upper }).OfType<Figure>();
        foreach (var figure in amounts.Concat(comparisons).Where(figure => Math.Abs(figure.Value) > Limits.MaxRecordNumber))
        {
            bag.Report(DiagnosticCatalog.NumberTooLarge, figure.Position, figure.Value, Limits.MaxRecordNumber);
        }

        var factBounds = Conditions.AllOf(scheme).OfType<FactCondition>()
            .SelectMany(fact => new[] { fact.Test.Comparison?.Lower, fact.Test.Comparison?.Upper }).OfType<Figure>();
        foreach (var figure in factBounds.Where(figure => Math.Abs(figure.Value) > Limits.MaxFactNumber))
        {
            bag.Report(DiagnosticCatalog.NumberTooLarge, figure.Position, figure.Value, Limits.MaxFactNumber);
        }

        foreach (var records in Conditions.AllOf(scheme).OfType<RecordsCondition>().Where(records => records.IsSum))
        {
            CheckSumDecimals(records.Comparison, scheme.AmountDecimals, bag);
        }
    }

    private static void CheckSumDecimals(BoundComparison comparison, int decimals, DiagnosticBag bag)
    {
        foreach (var bound in new[] { comparison.Lower, comparison.Upper }.OfType<Figure>())
        {
            if (DecimalText.DecimalsOf(bound.Value) > decimals)
            {
                bag.Report(DiagnosticCatalog.TooManyDecimals, bound.Position, bound.Value, decimals);
            }
        }
    }
}
