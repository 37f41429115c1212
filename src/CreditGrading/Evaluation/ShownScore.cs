using System.Numerics;
using CreditGrading.Compilation;

namespace CreditGrading.Evaluation;

/// <summary>A score as a result shows it.</summary>
/// <param name="Value">The score, exact unless rounded; null where there is none.</param>
/// <param name="IsRounded">Whether it had to be rounded.</param>
/// <param name="Fraction">The exact score in lowest terms where it was rounded.</param>
internal readonly record struct ShownScore(decimal? Value, bool IsRounded, string? Fraction)
{
    /// <summary>Shows the score of an outcome: one that ends within the decimals shown is exact, any other is rounded half away from zero.</summary>
    public static ShownScore Of(CompiledScheme scheme, in EvaluationOutcome outcome)
    {
        if (!outcome.HasScore)
        {
            return default;
        }

        var isWhole = outcome.ExactScore.Denominator.IsZero;
        if (isWhole && scheme.ShownDecimals >= scheme.Scale.Decimals)
        {
            return new(scheme.Scale.FromScaled(outcome.Score), false, null);
        }

        var exact = isWhole ? Internal.Fraction.Whole(outcome.Score) : outcome.ExactScore;
        var score = (exact / scheme.Scale.Factor).Reduced();
        var shown = score.Numerator * BigInteger.Pow(10, scheme.ShownDecimals);
        var quotient = BigInteger.DivRem(shown, score.Denominator, out var rest);
        var isRounded = !rest.IsZero;
        if (BigInteger.Abs(rest) * 2 >= score.Denominator)
        {
            quotient += rest.Sign;
        }

        var value = Internal.DecimalText.Normalize((decimal)quotient / (decimal)BigInteger.Pow(10, scheme.ShownDecimals));
        return new(value, isRounded, isRounded
            ? string.Create(CultureInfo.InvariantCulture, $"{score.Numerator}/{score.Denominator}")
            : null);
    }
}
