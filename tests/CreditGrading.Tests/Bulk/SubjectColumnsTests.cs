using CreditGrading.Bulk;

namespace CreditGrading.Tests.Bulk;

/// <summary>The facts of a batch.</summary>
public sealed class SubjectColumnsTests
{
    private readonly CodeTable _codes = new();

    [Fact]
    public void Arrange_NoFacts_LeavesEverySubjectWithNone()
    {
        var facts = BatchFacts.Arrange([], ["a", "b"], _codes);

        Assert.True(facts.Of(0).IsEmpty);
        Assert.True(facts.Of(1).IsEmpty);
    }

    [Fact]
    public void Arrange_FactsToAndFro_AreBySubjectInTheirOrder()
    {
        var (x, y) = (_codes.NumberOf("x"), _codes.NumberOf("y"));

        var facts = BatchFacts.Arrange([new(2, y, 1m), new(0, x, 2m), new(2, x, 3m), new(0, y, 4m)], ["a", "b", "c"], _codes);

        Assert.Equal([new(0, x, 2m), new(0, y, 4m)], facts.Of(0).ToArray());
        Assert.True(facts.Of(1).IsEmpty);
        Assert.Equal([new(2, y, 1m), new(2, x, 3m)], facts.Of(2).ToArray());
    }

    [Fact]
    public void Arrange_FactTwice_ThrowsAndNamesIt()
    {
        var (x, y) = (_codes.NumberOf("x"), _codes.NumberOf("y"));

        var thrown = Assert.Throws<InvalidOperationException>(
            () => BatchFacts.Arrange([new(1, x, 1m), new(0, x, 1m), new(1, y, 1m), new(1, x, 1m)], ["a", "b"], _codes));

        Assert.Equal("the fact 'x' was given twice for the subject 'b'", thrown.Message);
    }

    // A fact without a code is one that no scheme declares, like every other.
    [Fact]
    public void Arrange_FactWithoutACode_IsKeptAndFoundTwice()
    {
        Assert.Equal(1, BatchFacts.Arrange([new(0, 0, 1m)], ["a"], _codes).Of(0).Length);
        Assert.Throws<InvalidOperationException>(() => BatchFacts.Arrange([new(0, 0, 1m), new(0, 0, true)], ["a"], _codes));
    }
}
