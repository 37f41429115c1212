using System.Numerics;
using CreditGrading.Internal;

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
}
