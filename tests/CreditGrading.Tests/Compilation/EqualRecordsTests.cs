using CreditGrading.Compilation;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Compilation;

/// <summary>
/// A cap in units on records that all weigh the same is a cap in points. A repeat by 1 keeps the long way, which is compared.
/// </summary>
public sealed class EqualRecordsTests
{
    private const string TheLongWay = ", repeat: [1]";

    [Theory]
    [InlineData("10", "cap: {units: 3}", 30)]
    [InlineData("10", "cap: {units: 0}", 0)]
    [InlineData("10", "cap: {units: 3, points: 25}", 25)]
    [InlineData("10", "cap: {units: 3, points: 35}", 30)]
    [InlineData("0", "cap: {units: 3}", 0)]
    [InlineData("10", "unit: once", 10)]
    [InlineData("10", "unit: once, cap: {units: 2}", 10)]
    [InlineData("10", "unit: once, cap: {units: 0}", 0)]
    [InlineData("10", "unit: once, cap: {points: 5}", 5)]
    [InlineData("{by: severity, minor: 4, general: 4}", "unit: once", 4)]
    [InlineData("{by: record, atLeast: 7, atMost: 7}", "cap: {units: 2}", 14)]
    [InlineData("{by: amount, brackets: [{upTo: 5, points: 6}, {points: 6}]}", "cap: {units: 2}", 12)]
    public void CapOf_EqualRecords_IsInPoints(string points, string more, long cap)
    {
        var compiled = Compiled(points, more);

        Assert.Null(compiled.Accumulations[0]);
        Assert.Equal(cap, compiled.Caps[0]);
    }

    // So many points no subject can have; what would not fit 64 bits is held there.
    [Fact]
    public void CapOf_MoreThanAnySum_IsHeld() =>
        Assert.Equal(long.MaxValue, Compiled("1000000000000", "cap: {units: 1000000000000}").Caps[0]);

    [Theory]
    [InlineData("{by: severity, minor: 4, general: 5}", "cap: {units: 2}")]
    [InlineData("{by: record, atLeast: 7, atMost: 8}", "unit: once")]
    [InlineData("10", "unit: quantity, cap: {units: 2}")]
    [InlineData("10", "unit: month, cap: {units: 2}")]
    [InlineData("10", "unit: act")]
    [InlineData("10", "cap: {pointsPerYear: 20}")]
    [InlineData("10", "unit: once, cap: {pointsPerYear: 20}")]
    [InlineData("10", "unit: once, repeat: [2]")]
    [InlineData("10", "cap: {units: 2}, repair: {effect: giveBack, shares: [{days: 30, share: 0.5}, {share: 0.25}]}")]
    public void CapOf_RecordsThatMayDiffer_StaysInUnits(string points, string more)
    {
        var compiled = Compiled(points, more);

        Assert.NotNull(compiled.Accumulations[0]);
        Assert.Equal(long.MaxValue, compiled.Caps[0]);
    }

    [Fact]
    public void CapOf_SchemeThatGivesBack_StaysInUnits() => Assert.NotNull(
        SmallScheme.Compiled(
            SmallScheme.Indicators(SmallScheme.Deduction(more: "cap: {units: 2}")),
            "repair: {effect: giveBack, shares: [{days: 30, share: 0.5}, {share: 0.25}]}").Accumulations[0]);

    // Four records, of which the first has lapsed and the last is withdrawn or not, in all 24 orders.
    [Theory]
    [InlineData("cap: {units: 0}")]
    [InlineData("cap: {units: 1}")]
    [InlineData("cap: {units: 2}")]
    [InlineData("cap: {units: 3}")]
    [InlineData("cap: {units: 9}")]
    [InlineData("cap: {units: 2, points: 15}")]
    [InlineData("unit: once")]
    [InlineData("unit: once, cap: {units: 0}")]
    [InlineData("unit: once, cap: {points: 3}")]
    public void CapOf_EveryOrderOfRecords_GivesWhatTheLongWayGives(string more)
    {
        var (folded, listed) = (Loading.Grader(Scheme("10", more)), Loading.Grader(Scheme("10", more + TheLongWay)));
        foreach (var isWithdrawn in (bool[])[false, true])
        {
            CreditRecord[] records =
            [
                Trial.Record(occurredOn: new(2019, 1, 1)),
                Trial.Record(occurredOn: new(2022, 1, 1)) with { Act = "a", Quantity = 5 },
                Trial.Record(occurredOn: new(2022, 1, 1)) with { Act = "a" },
                Trial.Record(occurredOn: new(2023, 1, 1)) with { WithdrawnOn = isWithdrawn ? Trial.Day : null },
            ];
            foreach (var order in OrdersOf(records))
            {
                var subject = new CreditSubject("S1") { Records = order };

                Assert.Equal(listed.Grade(subject, Trial.Day).Score, folded.Grade(subject, Trial.Day).Score);
            }
        }
    }

    private static IEnumerable<CreditRecord[]> OrdersOf(CreditRecord[] records) => records.Length == 0
        ? [[]]
        : records.SelectMany((first, i) => OrdersOf([.. records[..i], .. records[(i + 1)..]]), (first, rest) =>
            (CreditRecord[])[first, .. rest]);

    private static CompiledScheme Compiled(string points, string more) =>
        SmallScheme.Compiled(SmallScheme.Indicators(SmallScheme.Deduction(points: points, more: more)));

    private static string Scheme(string points, string more) => SmallScheme.With(
        SmallScheme.Indicators(SmallScheme.Deduction(points: points, validity: "{years: 2}", more: more)));
}
