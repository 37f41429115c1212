using CreditGrading.Compilation;

namespace CreditGrading.Tests.Compilation;

public sealed class CompiledPartsTests
{
    private static readonly CompiledClamp AssumedClamp = new(Floor: 0, Ceiling: 200, IsFloorAssumed: true,
        IsCeilingAssumed: true);

    private static readonly CompiledClamp Clamp = new(Floor: 0, Ceiling: 200, IsFloorAssumed: true, IsCeilingAssumed: false);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(200, 200)]
    [InlineData(201, 200)]
    public void Apply_Sum_StaysInsideTheLimits(long sum, long expected)
    {
        var usesAssumed = false;

        Assert.Equal(expected, Clamp.Apply(sum, ref usesAssumed));
    }

    // A limit takes part only where it changes the sum.
    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(201, false)]
    public void Apply_AssumedFloor_IsUsedOnlyWhereItBinds(long sum, bool expected)
    {
        var usesAssumed = false;

        Clamp.Apply(sum, ref usesAssumed);

        Assert.Equal(expected, usesAssumed);
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public void Apply_AssumedCeiling_IsUsedOnlyWhereItBinds(long sum, bool expected)
    {
        var usesAssumed = false;

        AssumedClamp.Apply(sum, ref usesAssumed);

        Assert.Equal(expected, usesAssumed);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(100)]
    [InlineData(201)]
    public void Apply_EarlierAssumption_IsNotForgotten(long sum)
    {
        var usesAssumed = true;

        AssumedClamp.Apply(sum, ref usesAssumed);

        Assert.True(usesAssumed);
    }
}
