using System.Collections.Immutable;
using CreditGrading.Compilation;
using CreditGrading.Evaluation;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Tests.Evaluation;

/// <summary>
/// Two groups over the units of the indicator 1, base 100 and held between 0 and 120: a plain mean and one by amount.
/// </summary>
public sealed class UnitMeansTests
{
    private const int Contract = 1;

    private readonly UnitMeans _units = new([Group(isByAmount: false), Group(isByAmount: true)], 3);

    [Fact]
    public void TryFind_NoUnit_IsNotThere() => Assert.False(Find(0, out _, out _));

    [Fact]
    public void TryFind_UnitsWithoutRecords_StandAtTheBase()
    {
        Declare(3, 5);

        Assert.True(Find(0, out var plain, out _) & Find(1, out var byAmount, out _));
        Assert.Equal(new(200, 2), plain);
        Assert.Equal(new(800, 8), byAmount);
    }

    // Units of 100 - 40, 0 (held) and 100; by amounts of 2, 1 and 5.
    [Fact]
    public void TryFind_UnitsWithAndWithoutRecords_AreAllAveraged()
    {
        Declare(2, 1, 5);
        foreach (var group in (int[])[0, 1])
        {
            Assert.True(_units.Add(group, 0, -30) && _units.Add(group, 1, -500) && _units.Add(group, 0, -10));
        }

        Sum();

        Assert.True(Find(0, out var plain, out _) & Find(1, out var byAmount, out _));
        Assert.Equal(new(160, 3), plain);
        Assert.Equal(new(620, 8), byAmount);
    }

    [Fact]
    public void Add_UnitThatIsNotDeclared_IsOut()
    {
        Declare(2);
        _units.Declare(Contract + 1, 1, 1);

        Assert.False(_units.Add(0, 1, -30));
        Assert.True(Find(0, out var mean, out _));
        Assert.Equal(new(100, 1), mean);
    }

    // The floor is assumed: it holds the one unit with records, and no other.
    [Theory]
    [InlineData(-99, false)]
    [InlineData(-101, true)]
    public void Sum_LimitThatHolds_TellsWhetherItIsAssumed(long points, bool expected)
    {
        Declare(1, 1);
        _units.Add(0, 0, points);

        Assert.Equal(expected, Sum());
    }

    // A base of 100 is above a ceiling of 90: units without records are held as well, where there are any.
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void TryFind_LimitThatHoldsTheBase_MattersWhereAUnitHasNoRecords(int count, bool expected)
    {
        var units = new UnitMeans([Group(isByAmount: false, ceiling: 90)], 3);
        for (var unit = 0; unit < count; unit++)
        {
            units.Declare(Contract, unit, 1);
        }

        units.Add(0, 0, -50);
        var (isHeldWithRecords, isHeldWithout) = (false, false);
        units.Sum(ref isHeldWithRecords);
        units.TryFind(0, ref isHeldWithout, out var mean);

        Assert.Equal((false, expected), (isHeldWithRecords, isHeldWithout));
        Assert.Equal(count == 1 ? new Fraction(50, 1) : new Fraction(140, 2), mean);
    }

    // The largest amounts and points there are, on so many units as there can be records.
    [Fact]
    public void TryFind_LargestNumbers_StayInside128Bits()
    {
        for (var unit = 0; unit < CompiledScheme.MaxRecords / 2; unit++)
        {
            _units.Declare(Contract, unit, long.MaxValue);
            _units.Add(1, unit, 1_000_000_000_000);
        }

        Sum();

        Assert.True(Find(1, out var mean, out _));
        Assert.Equal(new(120, 1), mean.Reduced());
    }

    [Fact]
    public void Clear_Units_AreForgotten()
    {
        Declare(2, 1);
        _units.Add(1, 0, -30);
        Sum();

        _units.Clear();
        Assert.False(Find(1, out _, out _));
        Declare(4);

        Assert.True(Find(1, out var mean, out _));
        Assert.Equal(new(400, 4), mean);
    }

    [Fact]
    public void Release_ManyUnits_LeavesItEmptyAndOfUse()
    {
        Declare([.. Enumerable.Repeat(1L, 5000)]);

        _units.Release(4096);
        Declare(4);

        Assert.True(Find(0, out var mean, out _));
        Assert.Equal(new(100, 1), mean);
    }

    private static CompiledGroup Group(bool isByAmount, long ceiling = 120) => new(
        new(100, false), new(0, ceiling, true, true), 500_000, CompiledGroup.NotThere, 0, Contract, isByAmount,
        MissingPolicy.Undetermined, 0,
        false, false);

    private void Declare(params ImmutableArray<long> amounts)
    {
        for (var unit = 0; unit < amounts.Length; unit++)
        {
            _units.Declare(Contract, unit, amounts[unit]);
        }
    }

    private bool Sum()
    {
        var usesAssumed = false;
        _units.Sum(ref usesAssumed);
        return usesAssumed;
    }

    private bool Find(int group, out Fraction mean, out bool usesAssumed)
    {
        usesAssumed = false;
        return _units.TryFind(group, ref usesAssumed, out mean);
    }
}
