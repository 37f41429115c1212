using CreditGrading.Evaluation;

namespace CreditGrading.Tests.Evaluation;

public sealed class ListedRecordsTests
{
    private readonly ListedRecords _listed = new(4);

    [Theory]
    [InlineData(new int[0], "")]
    [InlineData(new[] { 2 }, "0")]
    [InlineData(new[] { 2, 2, 2 }, "0 1 2")]
    [InlineData(new[] { 3, 0, 3, 1, 0, 3 }, "0 2 5 1 4 3")]
    public void Gather_Records_AreByIndicatorInTheOrderTheyWereMet(int[] indicators, string records)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        Add(indicators);

        Assert.Equal(indicators.Distinct().Count(), _listed.IndicatorCount);
        Assert.Equal(records, string.Join(' ', _listed.Gather().ToArray().Select(record => record.Record)));
        Assert.Equal(indicators.Length, _listed.All.Length);
    }

    [Fact]
    public void Clear_Records_AreForgotten()
    {
        Add(1, 0, 1);
        _listed.Gather();

        _listed.Clear();
        Add(0, 2, 0);

        Assert.Equal((3, 2), (_listed.Count, _listed.IndicatorCount));
        Assert.Equal([0, 0, 2], _listed.Gather().ToArray().Select(record => record.Indicator));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(5000)]
    public void Release_RecordsMoreOrLess_LeavesItEmptyAndOfUse(int count)
    {
        Add([.. Enumerable.Range(0, count).Select(i => i % 4)]);
        _listed.Gather();

        _listed.Release(100);
        Add(3, 1);

        Assert.Equal([3, 1], _listed.Gather().ToArray().Select(record => record.Indicator));
    }

    private void Add(params int[] indicators)
    {
        for (var i = 0; i < indicators.Length; i++)
        {
            _listed.Add(new(i, indicators[i], 1, 10));
        }
    }
}
