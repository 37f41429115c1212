using CreditGrading.Bulk;
using CreditGrading.Compilation;
using CreditGrading.Internal;
using CreditGrading.Schemes;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Bulk;

public sealed class PlainTablesTests
{
    private static readonly int Today = DayKey.Of(Trial.Day);

    [Theory]
    [InlineData(5, 9, 4, false)]
    [InlineData(5, 9, 5, true)]
    [InlineData(5, 9, 9, true)]
    [InlineData(5, 9, 10, false)]
    [InlineData(5, 5, 5, true)]
    [InlineData(5, 4, 5, false)]
    [InlineData(5, 4, 4, false)]
    [InlineData(-9, 9, -9, true)]
    [InlineData(-9, 9, -10, false)]
    [InlineData(int.MinValue, 9, int.MinValue, true)]
    [InlineData(int.MinValue, 9, 10, false)]
    [InlineData(int.MinValue, int.MaxValue, int.MinValue, true)]
    [InlineData(int.MinValue, int.MaxValue, 1, true)]
    [InlineData(int.MinValue, int.MaxValue, int.MaxValue, true)]
    [InlineData(9, int.MaxValue, int.MaxValue, true)]
    [InlineData(9, int.MaxValue, int.MinValue, false)]
    [InlineData(int.MaxValue, int.MinValue, int.MinValue, false)]
    [InlineData(int.MaxValue, int.MinValue, int.MaxValue, false)]
    public void MaskOf_Day_TellsWhetherItIsInside(int first, int last, int day, bool isInside) =>
        Assert.Equal(isInside ? -1 : 0, DayRange.Of(first, last).MaskOf(day));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(PointScale.MaxScaled, 1)]
    [InlineData(PointScale.MaxScaled, CountedPoints.MostRecords)]
    [InlineData(1L << 40, CountedPoints.MostRecords)]
    [InlineData(0, CountedPoints.MostRecords)]
    public void CountedPoints_MostRecords_KeepPointsAndNumberApart(long points, int records)
    {
        var sum = Enumerable.Range(0, records).Aggregate(0L, (sum, _) => sum + CountedPoints.OfRecord(points));

        Assert.Equal((points * records, records), (CountedPoints.PointsOf(sum), CountedPoints.CountOf(sum)));
        Assert.True(sum > 0);
    }

    [Fact]
    public void MostRecords_IsWhatTheHighBitsHold() => Assert.Equal(2047, CountedPoints.MostRecords);

    [Theory]
    [InlineData(0, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void HasMarks_CountedIndicators_FromFiveOnward(int counted, bool hasMarks)
    {
        var tables = Of(Signals(5, counted));

        Assert.Equal((hasMarks, counted), (tables.HasMarks, tables.Counted.Length));
    }

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(false, true, true)]
    [InlineData(false, false, false)]
    public void HasMarks_AssumedIndicators_WhereSomeAreAndOthersNot(bool areAll, bool isOne, bool hasMarks)
    {
        var tables = Of(Assumed(areAll, isOne));

        Assert.Equal((hasMarks, areAll), (tables.HasMarks, tables.AreAllAssumed));
    }

    [Fact]
    public void Slots_Indicators_HoldTheirSignsCapsLanesAndDays()
    {
        var tables = Of(SmallScheme.With(
            "evaluation: {every: quarter, period: previous}",
            $"groups: [{{code: free, {SmallScheme.Name}}}, {{code: low, {SmallScheme.Name}, floor: -5}}, {{code: high, {SmallScheme.Name}, ceiling: 5}}]",
            SmallScheme.Indicators(
                SmallScheme.Deduction("a", more: "group: high, cap: {points: 20}"), SmallScheme.Bonus("b",
                    validity: "evaluationPeriod", more: "group: free"),
                SmallScheme.Deduction("c", validity: "{days: 10}", more: "group: low"), SmallScheme.Signal("d"))));

        Assert.Equal([(0, -1), (1, 0), (0, -1), (0, 0)], tables.Slots.Select(slot => (slot.FreeFactor, slot.LimitedFactor)));
        Assert.Equal([1, 0, 0, 0], tables.Slots.Select(slot => slot.Lane));
        Assert.Equal([20, long.MaxValue, long.MaxValue, long.MaxValue], tables.Slots.Select(slot => slot.Cap));
        Assert.Equal([20, long.MaxValue, long.MaxValue, long.MaxValue], tables.Lines.Caps[..4]);
        Assert.Equal([-1, 0, -1, 0], tables.Lines.Signs[..4]);
        Assert.Equal([0, -1, 0, 0], tables.Lines.AreFree[..4]);
        Assert.Equal([-1, 0, -1, 0], tables.Lines.AreLimited[..4]);
        Assert.Equal((0, -1, -1), (tables.Slots[1].Starts.MaskOf(Today), tables.Slots[2].Starts.MaskOf(Today),
            tables.Slots[0].Starts.MaskOf(Today)));
        Assert.Equal(-1, tables.Slots[1].Starts.MaskOf(DayKey.Of(new(2022, 12, 31))));
        Assert.Equal(0, tables.Slots[0].Starts.MaskOf(Today + 1));
        Assert.Equal(-1, tables.Clocks[tables.Slots[0].Term].MaskOf(Today + 1));
    }

    /// <summary>A scheme with signals of which the first so many are counted.</summary>
    internal static string Signals(int signals, int counted) => SmallScheme.With(
        SmallScheme.Indicators([SmallScheme.Deduction(), .. Enumerable.Range(0,
            signals).Select(i => SmallScheme.Signal($"s{i}"))]),
        counted == 0 ? "rulings" : $"rulings: [{string.Join(", ", Enumerable.Range(0, counted).Select(i => $"{{when: {{count: {{of: [s{i}], atLeast: 1}}}}, cap: B}}"))}]");

    /// <summary>A scheme whose figures are assumed, all of them, those of one indicator, or none.</summary>
    internal static string Assumed(bool areAll, bool isOne) => SmallScheme.With(
        "sources: {plan: {title: 方案}}", areAll ? "assumed: an example" : "assumed", areAll ? "cite" : "cite: plan 一",
        SmallScheme.Indicators(SmallScheme.Deduction(more: isOne ? "assumed: an example" : ""), SmallScheme.Bonus(),
            SmallScheme.Signal()));

    private static PlainTables Of(string yaml)
    {
        var scheme = BatchPaths.Compile(yaml);
        return new(DatedScheme.Create(scheme, Trial.Day), PlainShape.Of(scheme)!);
    }
}
