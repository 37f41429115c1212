using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Evaluation;

/// <summary>What comes between a record's net points and its indicator's: units, caps, tariffs, facts. Base 100.</summary>
public sealed class PointsAccumulatorTests
{
    private static readonly LocalDate May = new(2022, 5, 10);

    [Theory]
    [InlineData("record", 55)]
    [InlineData("month", 65)]
    [InlineData("act", 60)]
    [InlineData("once", 80)]
    public void Add_Unit_KeepsTheHeaviestOfEach(string unit, int score) => Assert.Equal(
        score, Score(
            Fine($"unit: {unit}"), Fined(20, May, "a"), Fined(5, May.PlusDays(5), "a"),
            Fined(15, new(2022, 6, 1), "b"), Fined(5, new(2022, 6, 30))));

    // Of the same month in another year there is another heaviest.
    [Fact]
    public void Add_SameMonthOfAnotherYear_IsAnotherMonth() =>
        Assert.Equal(70, Score(Fine("unit: month"), Fined(20, May), Fined(10, May.PlusYears(-1))));

    [Fact]
    public void Add_Quantity_MultipliesThePoints() => Assert.Equal(
        100 - (10 * 2.5m), Score(
            SmallScheme.With("quantities: {decimals: 1}", SmallScheme.Indicators(SmallScheme.Deduction(more: "unit: quantity"))),
            Trial.Record() with { Quantity = 2.5m }));

    [Fact]
    public void Add_QuantityNotGiven_IsOne() => Assert.Equal(
        90, Score(SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(more: "unit: quantity"))), Trial.Record()));

    [Theory]
    [InlineData("cap: {units: 2}", 65)]
    [InlineData("cap: {units: 0}", 100)]
    [InlineData("cap: {units: 2, points: 30}", 70)]
    [InlineData("cap: {units: 1}, unit: month", 80)]
    public void Add_CapInUnits_KeepsTheHeaviest(string more, int score) =>
        Assert.Equal(score, Score(Fine(more), Fined(5, May), Fined(20, May), Fined(15, May.PlusMonths(1)), Fined(1, May)));

    // Two things of 20 points outweigh the three of 10; of those one stays beside them, at 10.
    [Fact]
    public void Add_CapInUnitsOfTheQuantity_CutsTheLast() => Assert.Equal(
        100 - (2 * 20) - 10, Score(
            Fine("unit: quantity, cap: {units: 3}"), Fined(10, May) with { Quantity = 3 }, Fined(20, May) with { Quantity = 2 }));

    [Theory]
    [InlineData("pointsPerYear: 25", 60)]
    [InlineData("pointsPerYear: 25, points: 30", 70)]
    [InlineData("pointsPerYear: 40", 45)]
    public void Add_CapOfAYear_HoldsEachYear(string cap, int score) => Assert.Equal(
        score, Score(Fine($"cap: {{{cap}}}"), Fined(20, new(2022, 1, 1)), Fined(20, new(2022, 12, 31)),
            Fined(15, new(2023, 1, 1))));

    // Conduct that continues has its clock on the evaluation date, 2023-03-31: what ended this year stands in the same year.
    [Fact]
    public void Add_CapOfAYear_PutsContinuingConductIntoThatOfTheDate() => Assert.Equal(
        75, Score(
            Fine("continuing: true, cap: {pointsPerYear: 25}, allowNonMonotone: a test"), Fined(20, May),
            Fined(20, May) with { EndedOn = new(2023, 2, 1) }));

    // Both amounts of the year come to a whole step together.
    [Fact]
    public void Add_TariffOfContinuingConduct_SumsTheYearOfTheDate() => Assert.Equal(
        99, Score(
            Tariff("year", "continuing: true, allowNonMonotone: a test"), Owed(800, new(2022, 1, 1)),
            Owed(700, new(2022, 1, 1)) with { EndedOn = new(2023, 2, 1) }));

    // Up to 10000 a point for each whole 1000, above up to 20000 two for each whole 5000, above nothing.
    [Theory]
    [InlineData(999.99, 100)]
    [InlineData(1000, 99)]
    [InlineData(10000, 90)]
    [InlineData(14999.99, 90)]
    [InlineData(15000, 88)]
    [InlineData(20000, 86)]
    [InlineData(900000, 86)]
    public void Add_Tariff_RunsThroughItsSlices(decimal amount, int score) =>
        Assert.Equal(score, Score(Tariff("year"), Owed(amount, new(2022, 5, 1))));

    // Each year's 800 and 700 come to 1500: one whole step.
    [Fact]
    public void Add_TariffOfSeveralRecords_SumsEachYear()
    {
        Assert.Equal(99, Score(Tariff("year"), Owed(800, new(2022, 1, 1)), Owed(700, new(2022, 12, 31))));
        Assert.Equal(100, Score(Tariff("year"), Owed(800, new(2022, 12, 31)), Owed(700, new(2023, 1, 1))));
    }

    [Fact]
    public void Add_TariffOfTheEvaluationPeriod_SumsEachQuarter()
    {
        Assert.Equal(100, Score(Tariff("evaluationPeriod"), Owed(800, new(2022, 3, 31)), Owed(700, new(2022, 4, 1))));
        Assert.Equal(99, Score(Tariff("evaluationPeriod"), Owed(800, new(2022, 4, 1)), Owed(700, new(2022, 6, 30))));
    }

    // 10 and 8 points of two quarters are held at 12 in their year; the third quarter's 3 stand in another.
    [Fact]
    public void Add_TariffWithACapOfAYear_HoldsTheYear() => Assert.Equal(
        100 - 12 - 3, Score(
            Tariff("evaluationPeriod", "cap: {pointsPerYear: 12}"), Owed(10000, new(2022, 1, 1)), Owed(8000, new(2022, 4, 1)),
            Owed(3000, new(2023, 1, 1))));

    [Fact]
    public void Add_TariffWithoutAnAmount_IsAFault() => Assert.Equal(
        ["CG0402 amount"], Trial.ReasonsOf(Trial.Grade(Tariff("year"), Trial.Record("arrears"))));

    [Theory]
    [InlineData(0, 100)]
    [InlineData(3, 85)]
    [InlineData(9, 70)]
    public void Add_Fact_StandsForOneRecord(int accidents, int score) =>
        Assert.Equal(score, Trial.Grade(FromFact("cap: {points: 30}"), Trial.Subject(("accidents", accidents))).Score);

    [Fact]
    public void Add_UnknownFact_LeavesTheScoreUnknown() => Assert.Equal(
        ["CG0431 accidents"], Trial.ReasonsOf(Trial.Grade(FromFact(), Trial.Subject())));

    [Fact]
    public void Add_RecordBesideAFact_IsAFault() => Assert.Equal(
        ["CG0416 indicator"], Trial.ReasonsOf(Trial.Grade(FromFact(), Trial.Record("accident"))));

    // One record would cap the grade at B.
    [Fact]
    public void Add_Fact_IsSeenByNoCount() =>
        Assert.Equal("A", Trial.Grade(FromFact(), Trial.Subject(("accidents", 0))).Grade?.Code);

    private static string Fine(string more) => SmallScheme.With(
        SmallScheme.Indicators(SmallScheme.Deduction("fine", "{by: record, atLeast: 0, atMost: 50}", more: more)));

    private static string Tariff(string per, string more = "lagDays: 0") => SmallScheme.With(
        "evaluation: {every: quarter}",
        SmallScheme.Indicators(SmallScheme.Deduction(
            "arrears",
            $"{{by: amount, tariff: {{per: {per}, slices: [{{upTo: 10000, step: 1000, points: 1}}, {{upTo: 20000, step: 5000, points: 2}}]}}}}",
            more: more)));

    private static string FromFact(string more = "group: conduct") => SmallScheme.With(
        SmallScheme.Fact("accidents", "kind: number, better: lower, atLeast: 0"),
        $"groups: [{{code: conduct, {SmallScheme.Name}}}]",
        SmallScheme.Indicators(
            $"{{code: accident, {SmallScheme.Name}, kind: deduction, points: 5, unit: quantity, from: accidents, {more}}}"),
        "rulings: [{when: {count: {of: deductions, atLeast: 1}}, cap: B}]");

    private static CreditRecord Fined(decimal points, LocalDate day, string? act = null) =>
        Trial.Record("fine", day) with { Points = points, Act = act };

    private static CreditRecord Owed(decimal amount, LocalDate day) => Trial.Record("arrears", day) with { Amount = amount };

    private static decimal? Score(string yaml, params CreditRecord[] records) => Trial.Grade(yaml, records).Score;
}
