using CreditGrading.Schemes;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Compilation;

/// <summary>
/// Scores as whole numbers in their order. A score that is always whole at the scale is its own key. One that may be a fraction
/// has twice its whole part as its key, and one more where something is left over: so a bound, which is whole, has an even key,
/// and "above 9" holds for 9 and a third.
/// </summary>
internal static class ScoreKeys
{
    /// <summary>
    /// Whether a scheme's groups are components, by which its scores may be fractions: weights and means make them so.
    /// </summary>
    public static bool AreUsedBy(BoundScheme scheme) =>
        scheme.Groups.Any(group => group.Weight is not null || group.Units is not null || group.From is not null);

    /// <summary>The keys that a comparison takes in, both ends included.</summary>
    public static (long Low, long High) RangeOf(BoundComparison comparison, PointScale scale, bool areFractions)
    {
        if (!areFractions)
        {
            return scale.RangeOf(comparison);
        }

        var low = comparison.Lower is { } lower
            ? (2 * scale.ToScaled(lower.Value)) + (comparison.IsLowerIncluded ? 0 : 1)
            : long.MinValue;
        var high = comparison.Upper is { } upper
            ? (2 * scale.ToScaled(upper.Value)) - (comparison.IsUpperIncluded ? 0 : 1)
            : long.MaxValue;
        return (low, high);
    }
}
