using CreditGrading.Explanation;
using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Explanation;

/// <summary>How what an indicator comes to is split over its records where a limit leaves less than all.</summary>
public sealed class RecordSharesTests
{
    private static readonly LocalDate May = new(2022, 5, 10);

    [Fact]
    public void Split_Cap_IsFilledByTheHeaviestFirst() => Assert.Equal(
        [0, -20, -5], Shares("cap: {points: 25}", Fined(5, May), Fined(20, May.PlusDays(2)), Fined(15, May.PlusDays(1))));

    // Among equals the earlier day, then the lower record id, then the one given first.
    [Fact]
    public void Split_CapAmongEquals_GoesByDayThenIdThenOrder()
    {
        Assert.Equal([0, -10, -5], Shares("cap: {points: 15}", Fined(10, May.PlusDays(2)), Fined(10, May),
            Fined(10, May.PlusDays(1))));
        Assert.Equal(
            [0, -5, -10], Shares(
                "cap: {points: 15}", Fined(10, May) with { RecordId = "R3" }, Fined(10, May) with { RecordId = "R2" },
                Fined(10, May) with { RecordId = "R1" }));
        Assert.Equal([-10, -5, 0], Shares("cap: {points: 15}", Fined(10, May), Fined(10, May), Fined(10, May)));
    }

    [Fact]
    public void Split_CapOfAYear_HoldsEachYearAndThenTheWhole() => Assert.Equal(
        [-20, -5, -10], Shares(
            "cap: {pointsPerYear: 25, points: 35}", Fined(20, new(2022, 1, 1)), Fined(20, new(2022, 12, 31)),
            Fined(15, new(2023, 1, 1))));

    [Fact]
    public void Split_CapInUnits_LeavesTheHeaviest() => Assert.Equal(
        [-20, 0, -15], Shares("cap: {units: 2}", Fined(20, May), Fined(5, May), Fined(15, May)));

    // The evaluator may keep any of records that weigh the same; what is shown does not depend on the order given.
    [Fact]
    public void Split_UnitsAmongEquals_GoByDayThenIdThenOrder()
    {
        CreditRecord[] records =
        [
            .. Enumerable.Range(1, 30).Select(i => Fined(10, May) with { RecordId = $"V{i:00}" }),
            Fined(4, May) with { RecordId = "V99" },
        ];

        var counted = Counted("cap: {units: 2}", records);
        Array.Reverse(records);

        Assert.Equal(["V01", "V02"], counted);
        Assert.Equal(counted, Counted("cap: {units: 2}", records));
        Assert.Equal(["V01"], Counted("unit: month", records));
        Assert.Equal(["V01"], Counted("unit: once", records));
    }

    [Fact]
    public void Split_Month_LeavesTheHeaviestOfEach() => Assert.Equal(
        [-20, 0, -15], Shares("unit: month", Fined(20, May), Fined(5, May), Fined(15, May.PlusMonths(1))));

    // In the order of their clocks: 800 makes no step of 1000, with 700 more there is one, with 1600 more three.
    [Fact]
    public void Split_Tariff_GivesEachWhatItAddsToTheSum()
    {
        var yaml = SmallScheme.With(
            SmallScheme.Indicators(SmallScheme.Deduction(
                "arrears", "{by: amount, tariff: {per: year, slices: [{upTo: 10000, step: 1000, points: 1}]}}")));

        var explanation = Explain(yaml, Owed(1600, new(2022, 3, 1)), Owed(800, new(2022, 1, 1)), Owed(700, new(2022, 2, 1)));

        Assert.Equal([-2, 0, -1], explanation.Records.Select(record => record.Contribution));
        Assert.Equal(97, explanation.ComputedScore);
    }

    private static IEnumerable<string?> Counted(string more, params CreditRecord[] records)
    {
        var yaml = SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction("fine", "{by: record, atLeast: 0, atMost: 50}",
            more: more)));
        return Explain(yaml, records).Records.Where(record => record.Contribution != 0).Select(record =>
            record.RecordId).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<decimal> Shares(string more, params CreditRecord[] records)
    {
        var yaml = SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction("fine", "{by: record, atLeast: 0, atMost: 50}",
            more: more)));
        var explanation = Explain(yaml, records);
        Assert.Equal(explanation.ComputedScore, 100 + explanation.Records.Sum(record => record.Contribution));
        return explanation.Records.Select(record => record.Contribution);
    }

    private static GradingExplanation Explain(string yaml, params CreditRecord[] records) =>
        Loading.Grader(yaml).Explain(new CreditSubject("S1") { Records = records }, Trial.Day);

    private static CreditRecord Fined(decimal points, LocalDate day) => Trial.Record("fine", day) with { Points = points };

    private static CreditRecord Owed(decimal amount, LocalDate day) => Trial.Record("arrears", day) with { Amount = amount };
}
