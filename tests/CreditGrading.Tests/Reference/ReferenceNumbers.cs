namespace CreditGrading.Tests.Reference;

/// <summary>Section 11: decimals, limits and the points scale.</summary>
internal static class ReferenceNumbers
{
    private const decimal Limit = 1_000_000_000_000m;

    /// <summary>How many decimals a number needs; trailing zeros are none.</summary>
    public static int Decimals(decimal value) => Enumerable.Range(0, 29).First(n => decimal.Round(value, n) == value);

    public static string? AmountFault(ReferenceCase grading, decimal amount) =>
        Fault(amount, grading.Scheme.AmountDecimals ?? 2, "amount");

    public static string? QuantityFault(ReferenceCase grading, decimal quantity) =>
        Fault(quantity, grading.Scheme.QuantityDecimals ?? 0, "quantity");

    /// <summary>The largest number of decimals among points, caps, clamps, base, bounds on points, and what single records
    /// may contribute.</summary>
    public static int PointsScale(ReferenceScheme scheme)
    {
        var facts = scheme.Groups.Select(group => group.FromFact).Append((scheme.Score?.BaseForm as FactBase)?.Fact);
        return ReferenceFigures.OfPoints(scheme).Select(Decimals)
            .Concat(scheme.Indicators.Where(indicator => indicator.IsScored)
                .Select(indicator => OfContribution(scheme, indicator)))
            .Concat(facts.OfType<string>().Select(fact => OfFact(scheme, fact))).Append(0).Max();
    }

    /// <summary>The largest number of decimals among the figures of points alone, without products.</summary>
    public static int FiguresScale(ReferenceScheme scheme) => ReferenceFigures.OfPoints(scheme).Select(Decimals)
        .Concat(scheme.Indicators.Select(indicator => (indicator.Points as CarriedPoints)?.Decimals ?? 0)).Append(0).Max();

    /// <summary>
    /// The decimals of own points x quantity x repeat factor x what is not given back: a product has their sum.
    /// </summary>
    private static int OfContribution(ReferenceScheme scheme, ReferenceIndicator indicator)
    {
        var ofPoints = indicator.Points is CarriedPoints carried
            ? Math.Max(carried.Decimals ?? 0, indicator.FromFact is { } read ? OfFact(scheme, read) : 0)
            : ReferenceFigures.OfOwnPoints(indicator).Select(Decimals).Append(0).Max();
        var ofQuantity = indicator.FromFact is { } fact ? OfFact(scheme, fact) : scheme.QuantityDecimals ?? 0;
        var shares = ReferenceRepairs.RuleOf(scheme, indicator)?.Shares ?? [];
        return ofPoints + (indicator.IsByQuantity ? ofQuantity : 0)
            + indicator.Repeat.Select(Decimals).Append(0).Max()
            + shares.Select(row => Decimals(1 - row.Share)).Append(0).Max();
    }

    private static int OfFact(ReferenceScheme scheme, string code) =>
        scheme.Facts.First(fact => fact.Code == code).Decimals ?? 0;

    private static string? Fault(decimal value, int decimals, string word)
    {
        if (value < 0)
        {
            return $"{word}Negative";
        }

        if (Decimals(value) > decimals)
        {
            return $"{word}Decimals";
        }

        return value > Limit ? $"{word}Limit" : null;
    }
}
