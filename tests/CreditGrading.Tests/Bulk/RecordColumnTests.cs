using CreditGrading.Bulk;

namespace CreditGrading.Tests.Bulk;

public sealed class RecordColumnTests
{
    private readonly RecordColumn<int> _column = new();

    [Fact]
    public void Item_NeverSet_IsTheDefault()
    {
        Assert.False(_column.IsFilled);
        Assert.Equal((0, 0), (_column[0], _column[1_000]));
    }

    [Fact]
    public void Set_BeyondTheRoom_KeepsWhatThereIs()
    {
        _column.Set(1, 7, 4);
        _column.Set(9, 8, 16);

        Assert.True(_column.IsFilled);
        Assert.Equal((0, 7, 8, 0), (_column[0], _column[1], _column[9], _column[400]));
    }

    [Fact]
    public void Arrange_Places_MovesEachValueThere()
    {
        _column.Set(0, 10, 8);
        _column.Set(2, 12, 8);

        var arranged = _column.Arrange([3, 1, 0, 2], 4);

        Assert.Equal([12, 0, 0, 10], Enumerable.Range(0, 4).Select(row => arranged[row]));
    }

    // The column was last filled at row 1, so that it has room for fewer rows than there are.
    [Fact]
    public void Arrange_RowsBeyondTheRoom_AreTheDefault()
    {
        _column.Set(1, 7, 2);

        var arranged = _column.Arrange([4, 3, 2, 1, 0], 5);

        Assert.Equal([0, 0, 0, 7, 0], Enumerable.Range(0, 5).Select(row => arranged[row]));
    }

    [Fact]
    public void Arrange_NoPlaces_IsACopyThatLaterChangesDoNotReach()
    {
        _column.Set(0, 7, 4);

        var arranged = _column.Arrange([], 1);
        _column.Set(0, 8, 4);

        Assert.Equal((7, 0), (arranged[0], arranged[1]));
    }

    [Fact]
    public void Clear_Values_AreForgotten()
    {
        _column.Set(0, 7, 4);

        _column.Clear();

        Assert.Equal((false, 0), (_column.IsFilled, _column[0]));
    }
}
