using CreditGrading.Evaluation;

namespace CreditGrading.Tests.Evaluation;

public sealed class RecordColumnsTests
{
    [Fact]
    public void Add_MoreThanThereIsRoomFor_KeepsAll()
    {
        var columns = new RecordColumns();

        for (var i = 0; i < 1000; i++)
        {
            columns.Add(new() { Indicator = i, Start = i + 1, End = i + 2, Known = i + 3, Clock = i + 4, Term = i + 5, Points = i + 6, Amount = i + 7 });
        }

        Assert.Equal(1000, columns.Count);
        Assert.Equal((999, 1000, 1001, 1002), (columns.Indicator[999], columns.Start[999], columns.End[999], columns.Known[999]));
        Assert.Equal((1003, 1004, 1005, 1006), (columns.Clock[999], columns.Term[999], columns.Points[999], columns.Amount[999]));
    }

    [Fact]
    public void Clear_Columns_AreEmpty()
    {
        var columns = new RecordColumns();
        columns.Add(new() { Indicator = 5 });

        columns.Clear();

        Assert.Equal(0, columns.Indicator.Length);
    }
}
