using CreditGrading.Diagnostics;

namespace CreditGrading.Tests.Diagnostics;

public sealed class HintsTests
{
    private static readonly string[] Words = ["minor", "serious"];

    [Fact]
    public void For_NearWord_AsksWhetherItWasMeant() => Assert.Equal(Hints.DidYouMean("minor"), Hints.For("minor", Words));

    [Fact]
    public void For_NothingNear_ListsTheWords() =>
        Assert.Equal(new LocalizedText("可用：minor, serious", "expected one of: minor, serious"), Hints.For(null, Words));

    [Fact]
    public void For_NoWords_SaysNothing() => Assert.Null(Hints.For(null, []));

    [Theory]
    [InlineData(20, true)]
    [InlineData(21, false)]
    public void For_ManyWords_ListsNoMoreThanCanBeRead(int count, bool isListed) =>
        Assert.Equal(isListed, Hints.For(null, [.. Enumerable.Range(0, count).Select(number => $"word{number}")]) is not null);
}
