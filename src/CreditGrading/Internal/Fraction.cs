using System.Numerics;

namespace CreditGrading.Internal;

/// <summary>
/// An exact number: a numerator over a denominator above 0. The default is 0 over 0 and stands for none. Numbers that fit are
/// kept in 128 bits; where a result does not, and does not in lowest terms either, it is kept as large as it is, which takes
/// memory.
/// </summary>
internal readonly record struct Fraction
{
    private const int UsableBits = 127;

    private readonly Int128 _numerator;
    private readonly Int128 _denominator;

    /// <summary>The number where it does not fit; else null.</summary>
    private readonly WideFraction? _wide;

    public Fraction(Int128 numerator, Int128 denominator)
    {
        _numerator = numerator;
        _denominator = denominator;
    }

    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (Fits(numerator) && Fits(denominator))
        {
            _numerator = (Int128)numerator;
            _denominator = (Int128)denominator;
        }
        else
        {
            _wide = new(numerator, denominator);
        }
    }

    /// <summary>Whether it stands for none.</summary>
    public bool IsNone => _denominator == 0 && _wide is null;

    /// <summary>Whether it takes more than 128 bits.</summary>
    public bool IsWide => _wide is not null;

    public BigInteger Numerator => _wide is null ? _numerator : _wide.Numerator;

    public BigInteger Denominator => _wide is null ? _denominator : _wide.Denominator;

    /// <summary>The greatest whole number that is not above it, where that takes no more than 128 bits.</summary>
    public Int128 Floor
    {
        get
        {
            if (_wide is not null)
            {
                return (Int128)(BigInteger.Divide(Numerator, Denominator) - (Numerator.Sign < 0 && !IsWhole ? 1 : 0));
            }

            var (quotient, rest) = Int128.DivRem(_numerator, _denominator);
            return rest < 0 ? quotient - 1 : quotient;
        }
    }

    /// <summary>Whether it is a whole number.</summary>
    public bool IsWhole => _wide is null ? _denominator == 1 || _numerator % _denominator == 0 : (Numerator % Denominator).IsZero;

    public static Fraction operator +(Fraction a, Fraction b) =>
        TryAdd(a, b, out var sum) || TryAddOverLeast(a, b, out sum) ? sum
        : new Fraction((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator).Reduced();

    public static Fraction operator *(Fraction a, long factor) =>
        a._wide is null && TryMultiply(a._numerator, factor, out var numerator)
            ? new(numerator, a._denominator)
            : new Fraction(a.Numerator * factor, a.Denominator).Reduced();

    public static Fraction operator /(Fraction a, long divisor) =>
        a._wide is null && TryMultiply(a._denominator, divisor, out var denominator)
            ? new(a._numerator, denominator)
            : new Fraction(a.Numerator, a.Denominator * divisor).Reduced();

    /// <summary>A whole number.</summary>
    public static Fraction Whole(Int128 number) => new(number, Int128.One);

    /// <summary>Whether it is below a whole number.</summary>
    public bool IsBelow(long whole) => CompareTo(whole) < 0;

    /// <summary>Whether it is above a whole number.</summary>
    public bool IsAbove(long whole) => CompareTo(whole) > 0;

    /// <summary>The nearest number with so many decimals, up to 9; of two that are as near the one further from zero.</summary>
    public decimal Round(int decimals, out bool isExact)
    {
        var factor = PowerOfTen(decimals);
        if (_wide is null && TryMultiply(_numerator, factor, out var shown))
        {
            var (quotient, rest) = Int128.DivRem(shown, _denominator);
            isExact = rest == 0;
            var left = Int128.Abs(rest);
            return (decimal)(left >= _denominator - left ? quotient + Int128.Sign(rest) : quotient) / factor;
        }

        var wide = BigInteger.DivRem(Numerator * factor, Denominator, out var wideRest);
        isExact = wideRest.IsZero;
        return (decimal)(BigInteger.Abs(wideRest) * 2 >= Denominator ? wide + wideRest.Sign : wide) / factor;
    }

    /// <summary>The same in lowest terms.</summary>
    public Fraction Reduced()
    {
        if (_wide is null)
        {
            var divisor = GreatestDivisor(_numerator, _denominator);
            return new(_numerator / divisor, _denominator / divisor);
        }

        var wideDivisor = BigInteger.GreatestCommonDivisor(Numerator, Denominator);
        return new(Numerator / wideDivisor, Denominator / wideDivisor);
    }

    /// <summary>The numerator and the denominator with a slash between.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static bool TryAdd(Fraction a, Fraction b, out Fraction sum)
    {
        sum = default;
        if (a._wide is not null || b._wide is not null)
        {
            return false;
        }

        var denominator = a._denominator;
        Int128 numerator;
        var isDone = a._denominator == b._denominator
            ? TryAdd(a._numerator, b._numerator, out numerator)
            : TryMultiply(a._numerator, b._denominator, out var left)
                & TryMultiply(b._numerator, a._denominator, out var right)
                & TryMultiply(a._denominator, b._denominator, out denominator)
                & TryAdd(left, right, out numerator);
        sum = isDone ? new(numerator, denominator) : default;
        return isDone;
    }

    /// <summary>Adds over the least common denominator, which takes longer.</summary>
    private static bool TryAddOverLeast(Fraction a, Fraction b, out Fraction sum)
    {
        sum = default;
        if (a._wide is not null || b._wide is not null)
        {
            return false;
        }

        (a, b) = (a.Reduced(), b.Reduced());
        var divisor = GreatestDivisor(a._denominator, b._denominator);
        var (aPart, bPart) = (a._denominator / divisor, b._denominator / divisor);
        var isDone = TryMultiply(a._numerator, bPart, out var left)
            & TryMultiply(b._numerator, aPart, out var right)
            & TryMultiply(a._denominator, bPart, out var denominator)
            & TryAdd(left, right, out var numerator);
        sum = isDone ? new(numerator, denominator) : default;
        return isDone;
    }

    private static bool TryAdd(Int128 a, Int128 b, out Int128 sum)
    {
        sum = unchecked(a + b);
        return Int128.IsNegative(a) != Int128.IsNegative(b) || Int128.IsNegative(sum) == Int128.IsNegative(a);
    }

    /// <summary>Multiplies numbers whose product surely fits: it has no more bits than both together.</summary>
    private static bool TryMultiply(Int128 a, Int128 b, out Int128 product)
    {
        var fits = BitsOf(a) + BitsOf(b) <= UsableBits;
        product = fits ? unchecked(a * b) : 0;
        return fits;
    }

    private static int BitsOf(Int128 number) => unchecked(128 - (int)Int128.LeadingZeroCount(number < 0 ? -number : number));

    private static bool Fits(BigInteger number) => number >= Int128.MinValue && number <= Int128.MaxValue;

    private static Int128 GreatestDivisor(Int128 a, Int128 b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a < 0 ? -a : a;
    }

    private static long PowerOfTen(int exponent)
    {
        var power = 1L;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    private int CompareTo(long whole) => _wide is null && TryMultiply(_denominator, whole, out var product)
        ? _numerator.CompareTo(product)
        : Numerator.CompareTo(Denominator * whole);

    private sealed record WideFraction(BigInteger Numerator, BigInteger Denominator);
}
