using System.Numerics;
using CreditGrading.Internal;
using CreditGrading.Tests.Fixtures;
using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Internal;

public sealed class FractionTests
{
    [Fact]
    public void Add_UnlikeDenominators_IsExact() => Assert.Equal(new(5, 6), (new Fraction(1, 2) + new Fraction(1, 3)).Reduced());

    [Fact]
    public void MultiplyAndDivide_ByWholeNumbers_AreExact() =>
        Assert.Equal(new(14, 15), (new Fraction(2, 3) * 7 / 5).Reduced());

    [Theory]
    [InlineData(6, 2, true, 3)]
    [InlineData(7, 2, false, 3)]
    [InlineData(-7, 2, false, -4)]
    [InlineData(-6, 2, true, -3)]
    [InlineData(0, 5, true, 0)]
    public void Floor_Number_IsTheGreatestWholeNumberNotAbove(int numerator, int denominator, bool isWhole, int floor)
    {
        var fraction = new Fraction(numerator, denominator);

        Assert.Equal((isWhole, floor), (fraction.IsWhole, (int)fraction.Floor));
    }

    [Theory]
    [InlineData(9, 3, false, false)]
    [InlineData(10, 3, false, true)]
    [InlineData(8, 3, true, false)]
    [InlineData(-10, 3, true, false)]
    public void Compare_WithThree_IsExactOnBothSides(int numerator, int denominator, bool isBelow, bool isAbove)
    {
        var fraction = new Fraction(numerator, denominator);

        Assert.Equal((isBelow, isAbove), (fraction.IsBelow(3), fraction.IsAbove(3)));
    }

    // Beyond 128 bits nothing is lost.
    [Fact]
    public void Add_HugeDenominators_IsExact()
    {
        var huge = BigInteger.Pow(7, 60);

        Assert.Equal(new(2, huge), (new Fraction(1, huge) + new Fraction(1, huge)).Reduced());
    }

    [Theory]
    [InlineData(6, 4, 3, 2)]
    [InlineData(-6, 4, -3, 2)]
    [InlineData(0, 4, 0, 1)]
    public void Reduced_Fraction_IsInLowestTerms(int numerator, int denominator, int lowest, int below) =>
        Assert.Equal(new(lowest, below), new Fraction(numerator, denominator).Reduced());

    /// <summary>Numbers on both sides of where one of 128 bits, or a product of two, no longer fits.</summary>
    public static TheoryData<string> Boundaries
    {
        get
        {
            var numbers = new TheoryData<string>();
            foreach (var bits in (int[])[1, 31, 32, 62, 63, 64, 65, 95, 96, 120, 126, 127, 128, 200])
            {
                foreach (var offset in (int[])[-1, 0, 1])
                {
                    numbers.Add((BigInteger.Pow(2, bits) + offset).ToString(System.Globalization.CultureInfo.InvariantCulture));
                }
            }

            return numbers;
        }
    }

    [Theory]
    [MemberData(nameof(Boundaries))]
    public void Arithmetic_AtTheBoundaryOf128Bits_IsExactOnBothSides(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var number = BigInteger.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        foreach (var (a, b) in Pairs(number))
        {
            var (expectedA, expectedB) = (Rational.Parse(a.ToString()), Rational.Parse(b.ToString()));

            AssertSame(expectedA + expectedB, a + b);
            foreach (var factor in (long[])[1, 7, 1_000_000, long.MaxValue])
            {
                AssertSame(expectedA * Rational.Parse($"{factor}/1"), a * factor);
                AssertSame(expectedA / Rational.Parse($"{factor}/1"), a / factor);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Boundaries))]
    public void Compare_AtTheBoundaryOf128Bits_IsExactOnBothSides(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var number = BigInteger.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        foreach (var (a, b) in Pairs(number))
        {
            foreach (var whole in (long[])[long.MinValue, -3, 0, 1, 2, long.MaxValue])
            {
                Assert.Equal(a.Numerator < a.Denominator * whole, a.IsBelow(whole));
                Assert.Equal(b.Numerator > b.Denominator * whole, b.IsAbove(whole));
            }

            Assert.Equal((a.Numerator % a.Denominator).IsZero, a.IsWhole);
        }
    }

    // What fits is kept small, however it came about; so equal results are equal.
    [Fact]
    public void Add_SumThatFitsInLowestTerms_IsNotWide()
    {
        var (a, b) = (new Fraction(1, BigInteger.Pow(2, 100)), new Fraction(1, BigInteger.Pow(2, 101)));

        Assert.Equal(new(3, BigInteger.Pow(2, 101)), a + b);
        Assert.False((a + b).IsWide);
        Assert.True((a + new Fraction(1, BigInteger.Pow(3, 60))).IsWide);
        Assert.False(((a + new Fraction(1, BigInteger.Pow(3, 60))) * 0).IsWide);
    }

    [Fact]
    public void Arithmetic_ThatFits_TakesNoMemory()
    {
        var (a, b) = (new Fraction(123_456_789_012_345, 1_000_003), Fraction.Whole(987_654_321));
        var (isInside, shown) = (false, 0m);

        var bytes = AllocatedBytes.Of(() =>
        {
            var c = ((a * 400_000) + (b * 600_000)) / 1_000_000;
            isInside = !c.IsBelow(0) && !c.IsAbove(long.MaxValue) && !c.IsWhole && c.Floor > 0;
            shown = c.Round(4, out _);
        });

        Assert.Equal(0, bytes);
        Assert.True(isInside && shown > 0);
    }

    [Fact]
    public void IsNone_OnlyTheDefault_IsNone() =>
        Assert.Equal((true, false, false), (default(Fraction).IsNone, Fraction.Whole(0).IsNone,
            new Fraction(1, BigInteger.Pow(7, 60)).IsNone));

    [Theory]
    [InlineData(299, 3, 4, 99.6667, false)]
    [InlineData(-299, 3, 4, -99.6667, false)]
    [InlineData(199, 2, 0, 100, false)]
    [InlineData(-199, 2, 0, -100, false)]
    [InlineData(197, 2, 0, 99, false)]
    [InlineData(199, 2, 1, 99.5, true)]
    [InlineData(1, 3, 9, 0.333333333, false)]
    [InlineData(0, 3, 9, 0, true)]
    public void Round_Number_IsNearestAndHalvesGoAwayFromZero(
        int numerator, int denominator, int decimals, decimal expected, bool isExact)
    {
        var factor = BigInteger.Pow(10, 60);
        var (narrow, wide) = (new Fraction(numerator, denominator), new Fraction(numerator * factor, denominator * factor));

        Assert.Equal((expected, isExact), (narrow.Round(decimals, out var isNarrowExact), isNarrowExact));
        Assert.Equal((expected, isExact), (wide.Round(decimals, out var isWideExact), isWideExact));
    }

    [Fact]
    public void ToString_Number_IsNumeratorAndDenominator() => Assert.Equal("-7/2", new Fraction(-7, 2).ToString());

    private static IEnumerable<(Fraction A, Fraction B)> Pairs(BigInteger number)
    {
        BigInteger[] others = [1, 2, 3, 1_000_000, BigInteger.Pow(2, 63) - 1, BigInteger.Pow(2, 64) + 1, BigInteger.Pow(3, 79)];
        foreach (var other in others)
        {
            yield return (new(number, other), new(-number, other + 1));
            yield return (new(-other, number), new(other, number + 2));
            yield return (new(number + 1, number), new(number - 1, number));
        }
    }

    private static void AssertSame(Rational expected, Fraction actual)
    {
        var reduced = actual.Reduced();
        Assert.Equal(expected, Rational.Parse(actual.ToString()));
        Assert.Equal(expected, Rational.Parse(reduced.ToString()));
        Assert.Equal(!Fits(reduced.Numerator) || !Fits(reduced.Denominator), reduced.IsWide);
    }

    private static bool Fits(BigInteger number) => number >= Int128.MinValue && number <= Int128.MaxValue;
}
