using CreditGrading.Compilation;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Compilation;

public sealed class DatedSchemeTests
{
    private static readonly CalendarPeriod[] Periods =
    [
        .. new[] { 1, 30, 365 }.Select(count => new CalendarPeriod(count, PeriodUnit.Days)),
        .. new[] { 1, 2, 6, 11, 12 }.Select(count => new CalendarPeriod(count, PeriodUnit.Months)),
        .. new[] { 1, 3, 4 }.Select(count => new CalendarPeriod(count, PeriodUnit.Years)),
    ];

    /// <summary>
    /// Every day of a leap year and of the next quarter, and the days around a February that is not leap although its year
    /// divides by 4.
    /// </summary>
    private static readonly LocalDate[] Days =
    [
        .. Enumerable.Range(0, 366 + 90).Select(new LocalDate(2024, 1, 1).PlusDays),
        .. Enumerable.Range(0, 70).Select(new LocalDate(2100, 1, 1).PlusDays),
    ];

    [Fact]
    public void EarliestWithin_EveryDay_IsWhatASearchOfTheCalendarFinds() => Assert.All(Periods, period => Assert.All(Days,
        asOf =>
    {
        var expected = asOf;
        while (period.LastDayFrom(expected.PlusDays(-1)) >= asOf)
        {
            expected = expected.PlusDays(-1);
        }

        Assert.Equal(expected, DatedScheme.EarliestWithin(asOf, period));
    }));

    [Fact]
    public void LatestBefore_EveryDay_IsWhatASearchOfTheCalendarFinds() => Assert.All(Periods, period => Assert.All(Days, asOf =>
    {
        var expected = asOf;
        while (period.LastDayFrom(expected) > asOf)
        {
            expected = expected.PlusDays(-1);
        }

        Assert.Equal(expected, DatedScheme.LatestBefore(asOf, period));
    }));

    // Subtracting six months from 31 August gives 28 February, which lapses on 28 August.
    [Fact]
    public void EarliestWithin_EndOfAugust_IsNotWhatSubtractionGives() =>
        Assert.Equal(new LocalDate(2023, 3, 1), DatedScheme.EarliestWithin(new(2023, 8, 31), new(6, PeriodUnit.Months)));

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(9000, 12, 31)]
    public void EarliestWithin_EndsOfTheDatesThatCanBeGraded_IsFound(int year, int month, int day)
    {
        var asOf = new LocalDate(year, month, day);

        Assert.Equal(asOf.PlusYears(-100), DatedScheme.EarliestWithin(asOf, new(100, PeriodUnit.Years)));
    }

    [Fact]
    public void Create_Terms_AreRangesOfClockDays()
    {
        var dated = SmallScheme.Compiled(
            "evaluation: {every: quarter}",
            SmallScheme.Indicators(
                SmallScheme.Deduction("a", validity: "unlimited"),
                SmallScheme.Deduction("b", validity: "evaluationPeriod"),
                SmallScheme.Deduction("c", validity: "{months: 1}"))).At(new(2023, 5, 31));

        Assert.Equal<int>([DayKey.Min, DayKey.Of(new(2023, 4, 1)), DayKey.Of(new(2023, 5, 1))], dated.EarliestClocks);
        Assert.Equal<int>([DayKey.Max, DayKey.Of(new(2023, 6, 30)), DayKey.Max], dated.LatestClocks);
    }

    [Fact]
    public void Create_ElapsedTests_AreRangesOfDatesThatMeet()
    {
        var nodes = SmallScheme.Compiled(
            SmallScheme.Fact("founded", "kind: date, better: none"),
            SmallScheme.Ruling("{any: [{facts: {founded: {elapsed: {atLeast: {years: 1}}}}}, {facts: {founded: {elapsed: {below: {years: 1}}}}}]}"))
            .At(new(2023, 5, 31)).Conditions;

        long aYearAgo = DayKey.Of(new(2022, 5, 31));
        Assert.Equal((long.MinValue, aYearAgo), (nodes[0].Low, nodes[0].High));
        Assert.Equal((aYearAgo + 1, long.MaxValue), (nodes[1].Low, nodes[1].High));
    }

    [Theory]
    [InlineData(2019, 12, 31, false)]
    [InlineData(2020, 1, 1, true)]
    [InlineData(2020, 12, 31, true)]
    [InlineData(2021, 1, 1, false)]
    public void Create_DaysInForce_IncludeBothEnds(int year, int month, int day, bool isInForce)
    {
        var dated = SmallScheme.Compiled("inForce: {firstDay: 2020-01-01, lastDay: 2020-12-31}").At(new(year, month, day));

        Assert.Equal(isInForce, dated.NotInForce is null);
        Assert.Equal(isInForce, dated.Notes.IsEmpty);
    }

    [Theory]
    [InlineData("lastDay", 2023, 3, 30, 1)]
    [InlineData("lastDay", 2023, 3, 31, 0)]
    [InlineData("anyDay", 2023, 3, 30, 0)]
    public void Create_DayThatIsNoEvaluationDay_IsNotedWhereTheSchemeHasThem(string asOf, int year, int month, int day, int notes)
    {
        var dated = SmallScheme.Compiled($"evaluation: {{every: quarter, asOf: {asOf}}}").At(new(year, month, day));

        Assert.Equal(notes, dated.Notes.Length);
    }
}
