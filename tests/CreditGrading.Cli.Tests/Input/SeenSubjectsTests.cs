using CreditGrading.Cli.Input;

namespace CreditGrading.Cli.Tests.Input;

public sealed class SeenSubjectsTests
{
    private const int Many = 20_000;

    [Fact]
    public void TryAdd_ManySubjects_AreEachThereOnceWithTheirFirstLine()
    {
        var seen = new SeenSubjects();
        foreach (var number in Enumerable.Range(1, Many))
        {
            Assert.True(seen.TryAdd($"S{number}", number, out _));
        }

        foreach (var number in Enumerable.Range(1, Many))
        {
            Assert.False(seen.TryAdd($"S{number}", Many + number, out var firstLine));
            Assert.Equal(number, firstLine);
        }
    }

    [Fact]
    public void Contains_Subject_IsTrueOnceItWasAdded()
    {
        var seen = new SeenSubjects();
        seen.TryAdd("S1", 2, out _);

        Assert.True(seen.Contains("S1"));
        Assert.False(seen.Contains("S2"));
        Assert.False(seen.Contains("s1"));
    }
}
