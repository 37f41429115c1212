using CreditGrading.Evaluation;

namespace CreditGrading.Tests.Evaluation;

public sealed class RecordBufferTests
{
    [Fact]
    public void Add_MoreThanThereIsRoomFor_KeepsAll()
    {
        var rows = new RecordBuffer();

        for (var i = 0; i < 1000; i++)
        {
            rows.Add(new() { Indicator = i, Start = i + 1, Amount = i + 7 });
        }

        Assert.Equal(1000, rows.Count);
        Assert.Equal((999, 1000, 1006L), (rows.Rows[999].Indicator, rows.Rows[999].Start, rows.Rows[999].Amount));
    }

    [Fact]
    public void Clear_Rows_AreGone()
    {
        var rows = new RecordBuffer();
        rows.Add(new() { Indicator = 5 });

        rows.Clear();

        Assert.Equal(0, rows.Rows.Length);
    }
}
