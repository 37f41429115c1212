using System.Collections.Immutable;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Compilation;

/// <summary>
/// How the counted records of an indicator come to points where adding them up is not enough: repeats, acts, units counted once,
/// caps in units or by year, a tariff, or a mean over units.
/// </summary>
internal sealed class Accumulation
{
    /// <summary>Stands for an act rule or a group that is not there.</summary>
    public const int None = -1;

    /// <summary>What is counted once.</summary>
    public required CountedUnit Unit { get; init; }

    /// <summary>
    /// The most units, scaled like quantities where <see cref="Unit"/> is the quantity; the largest number without a cap.
    /// </summary>
    public required long UnitsCap { get; init; }

    /// <summary>The most points of a calendar year; the largest number without a cap.</summary>
    public required long YearCap { get; init; }

    /// <summary>The factors of the second record, the third and all later ones, scaled; empty without repeats.</summary>
    public required ImmutableArray<long> Factors { get; init; }

    /// <summary>What the factors are scaled by.</summary>
    public required long FactorScale { get; init; }

    /// <summary>The act rule, or <see cref="None"/>.</summary>
    public required int ActRule { get; init; }

    /// <summary>The tariff; null where each record has its own points.</summary>
    public required CompiledTariff? Tariff { get; init; }

    /// <summary>The group that is a mean over units, or <see cref="None"/>.</summary>
    public required int UnitsGroup { get; init; }

    /// <summary>Whether its records declare units, and have no points.</summary>
    public required bool DeclaresUnits { get; init; }

    /// <summary>Whether it does no more than adding up.</summary>
    public bool IsPlain => Unit is CountedUnit.Record or CountedUnit.Quantity && UnitsCap == long.MaxValue && IsPlainButForUnits;

    /// <summary>Whether it does no more than adding up what is left of its units.</summary>
    public bool IsPlainButForUnits =>
        YearCap == long.MaxValue && Factors.IsEmpty && ActRule == None && Tariff is null && UnitsGroup == None
        && !DeclaresUnits;
}

/// <summary>A tariff on the amounts of a year, or an evaluation period, together.</summary>
/// <param name="MonthsInSpan">The months of the span whose amounts are summed.</param>
/// <param name="Slices">The slices, rising.</param>
internal sealed record CompiledTariff(int MonthsInSpan, ImmutableArray<CompiledSlice> Slices)
{
    /// <summary>The points of a sum: of each slice those of its whole steps.</summary>
    /// <returns>The points, no more than a cap of any scheme leaves of them.</returns>
    public long PointsOf(Int128 sum)
    {
        var points = Int128.Zero;
        var from = Int128.Zero;
        foreach (var slice in Slices)
        {
            var part = Int128.Min(sum, slice.Bound) - from;
            if (part <= 0)
            {
                break;
            }

            points += part / slice.Step * slice.Points;
            from = slice.Bound;
        }

        return (long)Int128.Min(points, long.MaxValue / 2);
    }
}

/// <summary>A slice of a tariff: its upper bound, the largest number where it is open; its step; the points of a step.</summary>
internal readonly record struct CompiledSlice(long Bound, long Step, long Points);

/// <summary>A suspension of bonuses.</summary>
/// <param name="Condition">The node of its condition.</param>
/// <param name="IsAssumed">Whether it is assumed, or states an assumed figure.</param>
internal readonly record struct CompiledSuspension(int Condition, bool IsAssumed);

/// <summary>An indicator that reads a fact in place of records.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Rule">How points are found from it.</param>
/// <param name="Points">The points: one, or one for each bracket.</param>
/// <param name="Bounds">The upper bounds of the brackets, included, at the fact's scale.</param>
/// <param name="QuantityScale">What the value is divided by where it multiplies the points; 0 where it does not.</param>
/// <param name="PointsFactor">What a value that is the points itself is multiplied by.</param>
internal sealed record FactIndicator(
    int Indicator, int Fact, PointsRule Rule, ImmutableArray<long> Points, ImmutableArray<long> Bounds, long QuantityScale,
    long PointsFactor)
{
    /// <summary>The points that a value of the fact comes to; the reader has seen to it that they are few enough.</summary>
    public Int128 PointsOf(long value)
    {
        if (Rule == PointsRule.Carried)
        {
            return (Int128)value * PointsFactor;
        }

        var bracket = 0;
        while (Rule == PointsRule.ByQuantity && value > Bounds[bracket])
        {
            bracket++;
        }

        return QuantityScale == 0 ? Points[bracket] : (Int128)Points[bracket] * value / QuantityScale;
    }
}
