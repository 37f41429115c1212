using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>The points that single records may have.</summary>
internal static class SchemePoints
{
    public static IReadOnlyList<decimal> Of(ReferencePoints points) => points switch
    {
        FixedPoints single => [single.Value],
        TablePoints table => [.. table.Rows.Select(row => row.Value)],
        BracketPoints brackets => [.. brackets.Brackets.Select(bracket => bracket.Value)],
        CarriedPoints carried => [carried.AtLeast, carried.AtMost, carried.AtLeast + 1],
        DurationPoints lasting => [.. lasting.Brackets.Select(bracket => bracket.Value)],
        TariffPoints tariff => [.. tariff.Slices.Select(slice => slice.Points)],
        _ => throw new InvalidOperationException($"{points} is unknown"),
    };
}
