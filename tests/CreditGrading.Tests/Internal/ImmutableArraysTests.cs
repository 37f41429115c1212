using System.Collections.Immutable;
using CreditGrading.Internal;

namespace CreditGrading.Tests.Internal;

public sealed class ImmutableArraysTests
{
    private static readonly ImmutableArray<int> Numbers = [4, 7, 7, 1];

    [Theory]
    [InlineData(4, 0)]
    [InlineData(7, 1)]
    [InlineData(1, 3)]
    [InlineData(9, -1)]
    public void FindIndex_Number_IsItsFirstPlace(int number, int expected) =>
        Assert.Equal(expected, Numbers.FindIndex(other => other == number));

    [Fact]
    public void FindIndex_Nothing_IsNowhere() => Assert.Equal(-1, ImmutableArray<int>.Empty.FindIndex(_ => true));
}
