using CreditGrading.Compilation;

namespace CreditGrading.Evaluation;

/// <summary>A score as a result shows it.</summary>
/// <param name="Value">The score, exact unless rounded; null where there is none.</param>
/// <param name="IsRounded">Whether it had to be rounded.</param>
/// <param name="Exact">The exact score where it had to be.</param>
internal readonly record struct ShownScore(decimal? Value, bool IsRounded, Internal.Fraction Exact)
{
    /// <summary>The exact score in lowest terms where it was rounded.</summary>
    public string? Fraction => IsRounded ? Exact.Reduced().ToString() : null;

    /// <summary>
    /// Shows the score of an outcome: one that ends within the decimals shown is exact, any other is rounded half away from zero.
    /// </summary>
    public static ShownScore Of(CompiledScheme scheme, in EvaluationOutcome outcome)
    {
        if (!outcome.HasScore)
        {
            return default;
        }

        var isWhole = outcome.ExactScore.IsNone;
        if (isWhole && scheme.ShownDecimals >= scheme.Scale.Decimals)
        {
            return new(scheme.Scale.FromScaled(outcome.Score), false, default);
        }

        var exact = (isWhole ? Internal.Fraction.Whole(outcome.Score) : outcome.ExactScore) / scheme.Scale.Factor;
        var value = Internal.DecimalText.Normalize(exact.Round(scheme.ShownDecimals, out var isExact));
        return new(value, !isExact, exact);
    }
}
