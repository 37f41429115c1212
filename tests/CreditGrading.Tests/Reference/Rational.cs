using System.Globalization;
using System.Numerics;

namespace CreditGrading.Tests.Reference;

/// <summary>An exact number in lowest terms, of any size.</summary>
internal readonly record struct Rational : IComparable<Rational>
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        _numerator = numerator / divisor;
        _denominator = denominator / divisor;
    }

    public static Rational Zero { get; } = new(BigInteger.Zero, BigInteger.One);

    /// <summary>Reads a fraction such as 250/3.</summary>
    public static Rational Parse(string text)
    {
        var parts = text.Split('/');
        return new Rational(BigInteger.Parse(parts[0], CultureInfo.InvariantCulture), BigInteger.One)
            / new Rational(BigInteger.Parse(parts[1], CultureInfo.InvariantCulture), BigInteger.One);
    }

    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    public static Rational operator +(Rational left, Rational right) =>
        new(
            (left._numerator * right._denominator) + (right._numerator * left._denominator),
            left._denominator * right._denominator);

    public static Rational operator -(Rational left, Rational right) => left + -right;

    public static Rational operator *(Rational left, Rational right) =>
        new(left._numerator * right._numerator, left._denominator * right._denominator);

    public static Rational operator /(Rational left, Rational right) => right._numerator.Sign < 0
        ? new(-left._numerator * right._denominator, -left._denominator * right._numerator)
        : new(left._numerator * right._denominator, left._denominator * right._numerator);

    public static Rational operator -(Rational value) => new(-value._numerator, value._denominator);

    public static Rational One { get; } = new(BigInteger.One, BigInteger.One);

    public static Rational From(decimal value)
    {
        var denominator = BigInteger.Pow(10, value.Scale);
        var text = value.ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal);
        return new(BigInteger.Parse(text, CultureInfo.InvariantCulture), denominator);
    }

    public static Rational Sum(IEnumerable<Rational> values) => values.Aggregate(Zero, (sum, value) => sum + value);

    public static Rational Min(Rational left, Rational right) => left < right ? left : right;

    public static Rational Max(Rational left, Rational right) => left > right ? left : right;

    public int CompareTo(Rational other) => (_numerator * other._denominator).CompareTo(other._numerator * _denominator);

    /// <summary>The largest whole number that is not above.</summary>
    public Rational Floor()
    {
        var whole = BigInteger.Divide(_numerator, _denominator);
        return new(_numerator.Sign < 0 && whole * _denominator != _numerator ? whole - 1 : whole, BigInteger.One);
    }

    /// <summary>The least whole number that is not below.</summary>
    public Rational Ceiling() => -(-this).Floor();

    /// <summary>The nearest number of so many decimals; one that lies half-way goes away from zero.</summary>
    public Rational Round(int decimals)
    {
        var scale = new Rational(BigInteger.Pow(10, decimals), BigInteger.One);
        var half = new Rational(BigInteger.One, 2);
        return this < Zero ? -(-this).Round(decimals) : ((this * scale) + half).Floor() / scale;
    }

    /// <summary>The number as a decimal; exact where it ends within what a decimal holds.</summary>
    public decimal ToDecimal() => (decimal)_numerator / (decimal)_denominator;

    public override string ToString() => _denominator.IsOne ? $"{_numerator}" : $"{_numerator}/{_denominator}";
}
