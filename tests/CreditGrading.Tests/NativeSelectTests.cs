#if !NET10_0_OR_GREATER
namespace CreditGrading.Tests;

public sealed class NativeSelectTests
{
    [Fact]
    public void Select_Sequence_IsProjectedInOrderAndOnlyAsFarAsItIsRead()
    {
        var seen = new List<int>();
        var doubled = NativeSelect.Select(Enumerable.Range(1, 5), number =>
        {
            seen.Add(number);
            return number * 2;
        });

        Assert.Empty(seen);
        Assert.Equal([2, 4, 6], doubled.Take(3));
        Assert.Equal([1, 2, 3], seen);
    }

    [Fact]
    public void Select_InTheNamespacesOfTheLibrary_IsTheLibrarysOwn() =>
        Assert.StartsWith("CreditGrading.NativeSelect", new[] { 1 }.Select(number => number).GetType().FullName,
            StringComparison.Ordinal);
}
#endif
