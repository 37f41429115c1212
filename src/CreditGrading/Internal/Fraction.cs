using System.Numerics;

namespace CreditGrading.Internal;

/// <summary>An exact number: a numerator over a denominator above 0. The default is 0 over 0 and stands for none.</summary>
internal readonly record struct Fraction(BigInteger Numerator, BigInteger Denominator)
{
    /// <summary>A whole number.</summary>
    public static Fraction Whole(BigInteger number) => new(number, BigInteger.One);

    public static Fraction operator +(Fraction a, Fraction b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator *(Fraction a, BigInteger factor) => a with { Numerator = a.Numerator * factor };

    public static Fraction operator /(Fraction a, BigInteger divisor) => a with { Denominator = a.Denominator * divisor };

    /// <summary>Whether it is below a whole number.</summary>
    public bool IsBelow(long whole) => Numerator < Denominator * whole;

    /// <summary>Whether it is above a whole number.</summary>
    public bool IsAbove(long whole) => Numerator > Denominator * whole;

    /// <summary>The greatest whole number that is not above it.</summary>
    public BigInteger Floor
    {
        get
        {
            var quotient = BigInteger.DivRem(Numerator, Denominator, out var rest);
            return rest.Sign < 0 ? quotient - 1 : quotient;
        }
    }

    /// <summary>Whether it is a whole number.</summary>
    public bool IsWhole => (Numerator % Denominator).IsZero;

    /// <summary>The same in lowest terms.</summary>
    public Fraction Reduced()
    {
        var divisor = BigInteger.GreatestCommonDivisor(Numerator, Denominator);
        return new(Numerator / divisor, Denominator / divisor);
    }
}
