using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes;

/// <summary>
/// The scale at which a scheme's points are whole numbers: as many decimals as the figure with the most. Source: semantics, section 11.
/// </summary>
internal sealed class PointScale
{
    /// <summary>The largest figure, at the scale: with at most 2^20 records a sum then stays far inside 64 bits.</summary>
    public const long MaxScaled = 1_000_000_000_000;

    private static readonly long[] Powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000,
        1_000_000_000];

    public PointScale(int decimals)
    {
        Decimals = decimals;
        Factor = Powers[decimals];
    }

    /// <summary>The decimals, 0 to 9.</summary>
    public int Decimals { get; }

    /// <summary>What a number of points is multiplied by.</summary>
    public long Factor { get; }

    /// <summary>The largest number of points a figure may state.</summary>
    public decimal Largest => (decimal)MaxScaled / Factor;

    /// <summary>The scale of a scheme.</summary>
    public static PointScale Of(BoundScheme scheme)
    {
        var carried = scheme.Indicators.Select(indicator => (indicator.Points as CarriedPoints)?.Decimals ?? 0);
        return new(FiguresOf(scheme).Select(figure => DecimalText.DecimalsOf(figure.Value)).Concat(carried).Append(0).Max());
    }

    /// <summary>Every figure of a scheme that is points: own points, caps, clamps, bases and bounds.</summary>
    public static IEnumerable<Figure> FiguresOf(BoundScheme scheme)
    {
        var optional = new List<Figure?>();
        foreach (var indicator in scheme.Indicators)
        {
            optional.Add(indicator.Cap);
            optional.AddRange((indicator.Points?.Figures ?? []).Select(figure => (Figure?)figure));
            optional.AddRange(((indicator.Validity as PointsValidity)?.Brackets ?? []).Select(bracket => bracket.Bound));
        }

        foreach (var group in scheme.Groups)
        {
            optional.AddRange([group.Base, group.Floor, group.Ceiling]);
        }

        if (scheme.Score is { } score)
        {
            optional.AddRange([score.Base?.Fixed, score.Floor, score.Ceiling]);
            optional.AddRange((score.Base?.ByType ?? []).Select(row => (Figure?)row.Value));
        }

        foreach (var grade in scheme.Grades)
        {
            optional.AddRange([grade.Score?.Lower, grade.Score?.Upper, grade.Published?.Lower, grade.Published?.Upper]);
        }

        foreach (var total in Conditions.AllOf(scheme).OfType<TotalCondition>())
        {
            optional.AddRange([total.Comparison.Lower, total.Comparison.Upper]);
        }

        return optional.OfType<Figure>();
    }

    /// <summary>A number of points at the scale; the loader has seen to it that it fits.</summary>
    public long ToScaled(decimal points) => (long)(points * Factor);

    /// <summary>A comparison as a range of whole numbers with both ends included: above 9 is 10 and more.</summary>
    public (long Low, long High) RangeOf(BoundComparison comparison)
    {
        var low = comparison.Lower is { } lower ? ToScaled(lower.Value) + (comparison.IsLowerIncluded ? 0 : 1) : long.MinValue;
        var high = comparison.Upper is { } upper ? ToScaled(upper.Value) - (comparison.IsUpperIncluded ? 0 : 1) : long.MaxValue;
        return (low, high);
    }

    /// <summary>A scaled number as points, without trailing zeros.</summary>
    public decimal FromScaled(long scaled)
    {
        var decimals = (byte)Decimals;
        while (decimals > 0 && scaled % 10 == 0)
        {
            scaled /= 10;
            decimals--;
        }

        var magnitude = (ulong)Math.Abs(scaled);
        return new decimal(unchecked((int)magnitude), unchecked((int)(magnitude >> 32)), 0, scaled < 0, decimals);
    }
}
