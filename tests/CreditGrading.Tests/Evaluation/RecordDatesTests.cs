using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Evaluation;

public sealed class RecordDatesTests
{
    private static readonly LocalDate Day = Trial.Day;

    public static TheoryData<CreditRecord, int> Dated => new()
    {
        { new CreditRecord { Indicator = "penalty", PublishedOn = Day, OccurredOn = Day.PlusDays(1) }, 90 },
        { new CreditRecord { Indicator = "penalty", PublishedOn = Day.PlusDays(1), OccurredOn = Day }, 100 },
        { new CreditRecord { Indicator = "penalty", OccurredOn = Day }, 90 },
        { new CreditRecord { Indicator = "penalty", EffectiveOn = Day, OccurredOn = Day.PlusDays(1) }, 100 },
    };

    [Theory]
    [MemberData(nameof(Dated))]
    public void NamedDateOf_ListOfFields_IsTheFirstFilled(CreditRecord record, int score) =>
        Assert.Equal(score, Score(Scheme("date: [publishedOn, occurredOn]"), record));

    [Fact]
    public void NamedDateOf_NoneFilled_IsAFaultAtTheFirst() => Assert.Equal(
        ["CG0402 published_on"],
        Trial.ReasonsOf(Trial.Grade(Scheme("date: [publishedOn, occurredOn]"),
            new CreditRecord { Indicator = "penalty", EffectiveOn = Day })));

    // Three months from 2022-11-30 end with 2023-02-28: a repair takes effect on 2023-03-01 at the earliest.
    [Theory]
    [InlineData(2023, 1, 10, 2023, 2, 28, 90)]
    [InlineData(2023, 1, 10, 2023, 3, 1, 100)]
    [InlineData(2023, 3, 15, 2023, 3, 14, 90)]
    [InlineData(2023, 3, 15, 2023, 3, 15, 100)]
    public void RepairOf_TimeThatHasToPass_DelaysIt(int year, int month, int day, int asOfYear, int asOfMonth, int asOfDay,
        int score)
    {
        var grader = Loading.Grader(Scheme(
            "repair: {effect: drop, notBefore: {period: {months: 3}, from: [publishedOn, occurredOn]}}"));
        var record = Trial.Record(occurredOn: new(2022, 11, 1)) with
        {
            PublishedOn = new(2022, 11, 30),
            RepairedOn = new(year, month, day),
        };

        var result = grader.Grade(new CreditSubject("S1") { Records = [record] }, new(asOfYear, asOfMonth, asOfDay));

        Assert.Equal(score, result.Score);
    }

    [Fact]
    public void RepairOf_NoDayToRunFrom_IsAFaultOfARepairedRecordOnly()
    {
        var yaml = Scheme("repair: {effect: drop, notBefore: {period: {months: 3}, from: publishedOn}}");

        Assert.Equal(["CG0402 published_on"], Trial.ReasonsOf(Trial.Grade(yaml, Trial.Record() with { RepairedOn = Day })));
        Assert.Equal(90, Score(yaml, Trial.Record()));
    }

    // The indicator's own rule takes the place of the scheme's.
    [Theory]
    [InlineData("repair: {effect: keep}", 90)]
    [InlineData("repair: {effect: drop}", 100)]
    public void RepairOf_RuleOfTheIndicator_Decides(string own, int score)
    {
        var yaml = Scheme(own) + $"repair: {{effect: {(score == 100 ? "keep" : "drop")}}}\n";

        Assert.Equal(score, Score(yaml, Trial.Record() with { RepairedOn = Day }));
    }

    [Theory]
    [InlineData(2022, 10, 1, 90)]
    [InlineData(2022, 9, 30, 100)]
    public void LastDayOf_SixMonths_IsFoundOnTheCalendar(int year, int month, int day, int score) => Assert.Equal(
        score, Trial.Grade(Scheme("lagDays: 0", "{months: 6}"), Trial.Record(occurredOn: new(year, month, day))).Score);

    [Theory]
    [InlineData(-1, 100)]
    [InlineData(0, 90)]
    public void LastDayOf_OwnTerm_IsIncluded(int days, int score) => Assert.Equal(
        score, Score(Scheme("lagDays: 0", "ownTerm"), Trial.Record() with { ExpiresOn = Day.PlusDays(days) }));

    private static decimal? Score(string yaml, CreditRecord record) => Trial.Grade(yaml, record).Score;

    private static string Scheme(string more, string validity = "unlimited") =>
        SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(validity: validity, more: more)));
}
