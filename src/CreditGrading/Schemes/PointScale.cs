using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes;

/// <summary>
/// The scale at which a scheme's points are whole numbers: as many decimals as the figure with the most. Source: semantics,
/// section 11.
/// </summary>
internal sealed class PointScale
{
    /// <summary>The largest figure, at the scale: with at most 2^20 records a sum then stays far inside 64 bits.</summary>
    public const long MaxScaled = 1_000_000_000_000;

    /// <summary>The finest scale.</summary>
    public const int MaxDecimals = 9;

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

    /// <summary>The scale of a scheme; one that would be too fine is cut to the finest, and is reported elsewhere.</summary>
    public static PointScale Of(BoundScheme scheme) => new(Math.Min(DecimalsOf(scheme), MaxDecimals));

    /// <summary>The decimals that a scheme's points need: those of every figure, and of every product of one record.</summary>
    public static int DecimalsOf(BoundScheme scheme) => FiguresOf(scheme).Select(figure => DecimalText.DecimalsOf(figure.Value))
        .Concat(scheme.Indicators.Select(indicator => ProductDecimalsOf(indicator, scheme)))
        .Concat(FactsOf(scheme).Select(fact => fact.Decimals))
        .Append(0)
        .Max();

    /// <summary>Every figure of a scheme that is points: own points, caps, clamps, bases and bounds.</summary>
    public static IEnumerable<Figure> FiguresOf(BoundScheme scheme)
    {
        var optional = new List<Figure?>();
        foreach (var indicator in scheme.Indicators)
        {
            optional.AddRange([indicator.Cap.Points, indicator.Cap.PointsPerYear]);
            optional.AddRange((indicator.Points?.Figures ?? []).Select(figure => (Figure?)figure));
            optional.AddRange(((indicator.Validity as PointsValidity)?.Brackets ?? []).Select(bracket => bracket.Bound));
        }

        foreach (var group in scheme.Groups)
        {
            optional.AddRange([group.Base, group.Floor, group.Ceiling, group.Missing.Value]);
        }

        if (scheme.Score is { } score)
        {
            optional.AddRange([score.Floor, score.Ceiling]);
            optional.AddRange((score.Base?.Figures ?? []).Select(figure => (Figure?)figure));
        }

        foreach (var grade in scheme.Grades)
        {
            optional.AddRange([grade.Score?.Lower, grade.Score?.Upper, grade.Published?.Lower, grade.Published?.Upper]);
        }

        optional.AddRange(scheme.Rulings.OfType<LimitRuling>().Select(ruling => ruling.Score.Value));
        foreach (var condition in Conditions.AllOf(scheme))
        {
            var comparison = (condition as TotalCondition)?.Comparison;
            optional.AddRange([comparison?.Lower, comparison?.Upper]);
            optional.AddRange(Conditions.TalliesOf(condition).Select(tally => tally.Where?.Points?.Figure));
        }

        return optional.OfType<Figure>();
    }

    /// <summary>The decimals of what one record of an indicator comes to: those of all factors together.</summary>
    public static int ProductDecimalsOf(BoundIndicator indicator, BoundScheme scheme)
    {
        if (!indicator.HasPoints || indicator.Points is null or TariffPoints)
        {
            return 0;
        }

        var points = indicator.Points switch
        {
            CarriedPoints carried => carried.Decimals,
            _ => Most(indicator.Points.Figures),
        };
        var quantity = indicator.Unit != CountedUnit.Quantity ? 0
            : indicator.From is { } from ? FactOf(scheme, from)?.Decimals ?? 0
            : scheme.QuantityDecimals;
        var repair = indicator.IsAdverse ? indicator.Repair ?? scheme.Repair : null;
        return points + quantity + Most(indicator.Repeat) + Most(repair?.Shares.Select(share => share.Share) ?? []);
    }

    /// <summary>The number facts that are points as they stand: a base, or a component.</summary>
    private static IEnumerable<BoundFact> FactsOf(BoundScheme scheme) =>
        scheme.Groups.Select(group => group.From)
            .Append((scheme.Score?.Base as FactBase)?.Fact)
            .Select(code => code is { } given ? FactOf(scheme, given) : null)
            .OfType<BoundFact>();

    private static BoundFact? FactOf(BoundScheme scheme, Located<string> code) =>
        scheme.Facts.FirstOrDefault(fact => fact.Code.Value == code.Value);

    private static int Most(IEnumerable<Figure> figures) =>
        figures.Select(figure => DecimalText.DecimalsOf(figure.Value)).DefaultIfEmpty(0).Max();

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
