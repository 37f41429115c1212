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

        if (PointScale.DecimalsOf(scheme) is > PointScale.MaxDecimals and var decimals)
        {
            bag.Report(DiagnosticCatalog.ScaleTooFine, (scheme.Score?.Position ?? scheme.Position), decimals,
                PointScale.MaxDecimals);
        }

        var brackets = scheme.Indicators.SelectMany(indicator => (indicator.Points as BracketPoints)?.Brackets ?? []);
        var amounts = brackets.Select(bracket => bracket.Bound).OfType<Figure>();
        var tallies = Conditions.AllOf(scheme).SelectMany(Conditions.TalliesOf).ToList();
        var filters = tallies.SelectMany(tally => new[] { tally.Where?.Amount, tally.Where?.Quantity })
            .OfType<LowerBound>().Select(bound => bound.Figure);
        var tariffs = scheme.Indicators.SelectMany(indicator => (indicator.Points as TariffPoints)?.Slices ?? [])
            .SelectMany(slice => new[] { slice.Bound, slice.Step }).OfType<Figure>().ToList();
        var shares = scheme.Indicators.Select(indicator => indicator.Repair).Append(scheme.Repair).OfType<BoundRepair>()
            .SelectMany(repair => repair.Shares).Select(share => share.Amount).OfType<Figure>().ToList();
        var units = scheme.Indicators.Select(indicator => indicator.Cap.Units).OfType<Figure>();
        var comparisons = Conditions.AllOf(scheme).OfType<RecordsCondition>()
            .SelectMany(records => new[] { records.Comparison.Lower, records.Comparison.Upper }).OfType<Figure>();
        var numbers = amounts.Concat(comparisons).Concat(filters).Concat(tariffs).Concat(shares).Concat(units);
        foreach (var figure in numbers.Where(figure => Math.Abs(figure.Value) > Limits.MaxRecordNumber))
        {
            bag.Report(DiagnosticCatalog.NumberTooLarge, figure.Position, figure.Value, Limits.MaxRecordNumber);
        }

        foreach (var figure in tariffs.Concat(shares).Concat(tallies.Select(tally =>
            tally.Where?.Amount?.Figure).OfType<Figure>()))
        {
            CheckDecimals(figure, scheme.AmountDecimals, bag);
        }

        foreach (var figure in tallies.Select(tally => tally.Where?.Quantity?.Figure).OfType<Figure>())
        {
            CheckDecimals(figure, scheme.QuantityDecimals, bag);
        }

        var factBounds = Conditions.AllOf(scheme).OfType<FactCondition>()
            .SelectMany(fact => new[] { fact.Test.Comparison?.Lower, fact.Test.Comparison?.Upper }).OfType<Figure>();
        foreach (var figure in factBounds.Where(figure => Math.Abs(figure.Value) > Limits.MaxFactNumber))
        {
            bag.Report(DiagnosticCatalog.NumberTooLarge, figure.Position, figure.Value, Limits.MaxFactNumber);
        }

        foreach (var records in Conditions.AllOf(scheme).OfType<RecordsCondition>().Where(records => records.Tally.IsSum))
        {
            CheckSumDecimals(records.Comparison, scheme.AmountDecimals, bag);
        }
    }

    private static void CheckSumDecimals(BoundComparison comparison, int decimals, DiagnosticBag bag)
    {
        foreach (var bound in new[] { comparison.Lower, comparison.Upper }.OfType<Figure>())
        {
            CheckDecimals(bound, decimals, bag);
        }
    }

    private static void CheckDecimals(Figure figure, int decimals, DiagnosticBag bag)
    {
        if (DecimalText.DecimalsOf(figure.Value) > decimals)
        {
            bag.Report(DiagnosticCatalog.TooManyDecimals, figure.Position, figure.Value, decimals);
        }
    }
}
