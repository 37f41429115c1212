namespace CreditGrading.Tests.Reference;

/// <summary>Section 11: decimals, limits and the points scale.</summary>
internal static class ReferenceNumbers
{
    private static readonly Rational RecordLimit = Rational.From(1_000_000_000_000m);
    private static readonly Rational AmountLimit = Rational.From(1_000_000_000_000_000m);

    /// <summary>How many decimals a number needs; trailing zeros are none.</summary>
    public static int Decimals(decimal value) => Enumerable.Range(0, 29).First(n => decimal.Round(value, n) == value);

    public static string? AmountFault(ReferenceCase grading, decimal amount)
    {
        if (Rational.From(amount) > AmountLimit)
        {
            return "amountLimit";
        }

        return Fault(grading, amount, grading.Scheme.AmountDecimals ?? 2, "amount");
    }

    public static string? QuantityFault(ReferenceCase grading, decimal quantity) =>
        Fault(grading, quantity, grading.Scheme.QuantityDecimals ?? 0, "quantity");

    /// <summary>The largest number of decimals among points, caps, clamps, base, bounds on points and carried decimals.</summary>
    public static int PointsScale(ReferenceScheme scheme) => ReferenceFigures.OfPoints(scheme).Select(Decimals)
        .Concat(scheme.Indicators.Select(indicator => (indicator.Points as CarriedPoints)?.Decimals ?? 0)).Append(0).Max();

    private static string? Fault(ReferenceCase grading, decimal value, int decimals, string word)
    {
        if (value < 0)
        {
            return $"{word}Negative";
        }

        if (Decimals(value) > decimals)
        {
            return $"{word}Decimals";
        }

        var scaled = Enumerable.Repeat(Rational.From(10), grading.PointsScale)
            .Aggregate(Rational.From(value), (x, ten) => x * ten);
        return scaled > RecordLimit ? $"{word}Limit" : null;
    }
}
