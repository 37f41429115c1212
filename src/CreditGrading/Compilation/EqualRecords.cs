using CreditGrading.Schemes;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Compilation;

/// <summary>
/// Finds indicators whose counted records all weigh the same. Of such the heaviest are any, so that a cap in units is one in
/// points, and what counts once is capped at one record: no record has to be kept until all are known.
/// </summary>
internal static class EqualRecords
{
    /// <summary>The cap in points that limits an indicator as its rule does.</summary>
    /// <param name="points">The own points of its records.</param>
    /// <param name="rule">How they come together.</param>
    /// <param name="scale">The scale of points.</param>
    /// <returns>
    /// The most points, scaled; the largest number where no subject can come to so many; null where there is no such cap.
    /// </returns>
    public static long? CapOf(BoundPoints? points, Accumulation rule, PointScale scale)
    {
        var counts = rule.Unit == CountedUnit.Once ? Math.Min(1, rule.UnitsCap) : rule.UnitsCap;
        if (rule.Unit is not (CountedUnit.Record or CountedUnit.Once) || !rule.IsPlainButForUnits || points is null
            or TariffPoints)
        {
            return null;
        }

        var figures = points.Figures.Select(figure => figure.Value).Distinct().ToList();
        return figures.Count == 1
            ? (long)Int128.Min((Int128)counts * scale.ToScaled(figures[0]), long.MaxValue)
            : null;
    }
}
