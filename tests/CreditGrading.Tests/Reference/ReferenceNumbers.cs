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

    /// <summary>The largest number of decimals among points, caps, clamps, base, bounds on points and carried decimals.</summary>
    public static int PointsScale(ReferenceScheme scheme) => ReferenceFigures.OfPoints(scheme).Select(Decimals)
        .Concat(scheme.Indicators.Select(indicator => (indicator.Points as CarriedPoints)?.Decimals ?? 0)).Append(0).Max();

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
