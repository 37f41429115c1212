using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Evaluation;

public sealed class RecordReaderTests
{
    private static readonly string Yaml = SmallScheme.With(
        "quantities: {decimals: 1}",
        SmallScheme.Indicators(
            SmallScheme.Deduction("plain"),
            SmallScheme.Deduction("graded", "{by: severity, minor: 10, serious: 30}",
                "{by: level, county: {years: 1}, state: {years: 3}}"),
            SmallScheme.Deduction("fined",
                "{by: amount, brackets: [{upTo: 1000, points: 10}, {below: 5000, points: 20}, {points: 30}]}"),
            SmallScheme.Deduction("often", "{by: quantity, brackets: [{below: 2, points: 10}, {points: 20}]}"),
            SmallScheme.Deduction("stated", "{by: record, atLeast: 1, atMost: 20, decimals: 1}"),
            SmallScheme.Deduction("termed", validity: "ownTerm"),
            SmallScheme.Deduction("published", more: "date: [publishedOn, effectiveOn]"),
            SmallScheme.Deduction("weighed", "{by: record, atLeast: 1, atMost: 50}",
                "{by: points, brackets: [{upTo: 10, validity: {months: 6}}, {validity: unlimited}]}"),
            SmallScheme.Bonus("award")));

    private static readonly CreditRecord Graded = Trial.Record("graded") with { Severity = "serious", Level = "state" };

    private static readonly CreditRecord Repaired = Trial.Record("penalty", Trial.Day.PlusDays(-30)) with
    {
        RepairedOn = Trial.Day.PlusDays(-10),
    };

    public static TheoryData<CreditRecord, string> FaultyRecords => new()
    {
        { Trial.Record("plain") with { OccurredOn = null }, "CG0402 occurred_on" },
        { Trial.Record("published"), "CG0402 published_on" },
        { Trial.Record("termed"), "CG0402 expires_on" },
        { Trial.Record("fined"), "CG0402 amount" },
        { Trial.Record("stated"), "CG0402 points" },
        { Graded with { Severity = null }, "CG0402 severity" },
        { Graded with { Severity = "" }, "CG0402 severity" },
        { Graded with { Severity = "general" }, "CG0403 severity" },
        { Graded with { Severity = "Serious" }, "CG0403 severity" },
        { Graded with { Level = "town" }, "CG0403 level" },
        { Trial.Record("plain") with { Amount = -0.01m }, "CG0404 amount" },
        { Trial.Record("plain") with { Quantity = -1 }, "CG0404 quantity" },
        { Trial.Record("stated") with { Points = -1 }, "CG0404 points" },
        { Trial.Record("plain") with { Amount = 0.001m }, "CG0405 amount" },
        { Trial.Record("plain") with { Quantity = 1.25m }, "CG0405 quantity" },
        { Trial.Record("stated") with { Points = 1.25m }, "CG0405 points" },
        { Trial.Record("stated") with { Points = 0.9m }, "CG0406 points" },
        { Trial.Record("stated") with { Points = 20.1m }, "CG0406 points" },
        { Trial.Record("plain") with { Amount = 1_000_000_000_000.01m }, "CG0406 amount" },
        { Trial.Record("plain") with { Points = -1 }, "CG0404 points" },
        { Trial.Record("plain") with { EndedOn = Trial.Record().OccurredOn?.PlusDays(-1) }, "CG0407 ended_on" },
        { Trial.Record("plain") with { ExpiresOn = Trial.Record().OccurredOn?.PlusDays(-1) }, "CG0407 expires_on" },
        { Trial.Record("plain") with { RepairedOn = Trial.Record().OccurredOn?.PlusDays(-1) }, "CG0407 repaired_on" },
        { Trial.Record("award") with { RepairedOn = Trial.Day }, "CG0408 repaired_on" },
        { Trial.Record("plain") with { Status = (RecordStatus)2 }, "CG0412 status" },
        { Trial.Record("unknown") with { Amount = -1 }, "CG0401 indicator, CG0404 amount" },
        { Trial.Record("fined") with { Amount = -1, Quantity = -1 }, "CG0404 amount, CG0404 quantity" },
    };

    public static TheoryData<CreditRecord, int> SoundRecords => new()
    {
        { Trial.Record("plain"), 10 },
        { Trial.Record("plain") with { Severity = "unheard-of", Level = "unheard-of", Points = 5 }, 10 },
        { Trial.Record("plain") with { EndedOn = Trial.Record().OccurredOn, ExpiresOn = Trial.Record().OccurredOn }, 10 },
        { Trial.Record("plain") with { Amount = 1_000_000_000_000m, Quantity = 0 }, 10 },
        { Graded, 30 },
        { Graded with { Severity = "minor" }, 10 },
        { Graded with { Level = "county", OccurredOn = Trial.Day.PlusYears(-2) }, 0 },
        { Trial.Record("fined") with { Amount = 0 }, 10 },
        { Trial.Record("fined") with { Amount = 1000 }, 10 },
        { Trial.Record("fined") with { Amount = 1000.01m }, 20 },
        { Trial.Record("fined") with { Amount = 4999.99m }, 20 },
        { Trial.Record("fined") with { Amount = 5000 }, 30 },
        { Trial.Record("often"), 10 },
        { Trial.Record("often") with { Quantity = 1.9m }, 10 },
        { Trial.Record("often") with { Quantity = 2 }, 20 },
        { Trial.Record("stated") with { Points = 1 }, 1 },
        { Trial.Record("stated") with { Points = 20.00m }, 20 },
        { Trial.Record("weighed") with { Points = 10 }, 0 },
        { Trial.Record("weighed") with { Points = 11 }, 11 },
    };

    [Theory]
    [MemberData(nameof(FaultyRecords))]
    public void Read_FaultyRecord_NamesEveryFaultAndItsField(CreditRecord record, string expected)
    {
        var result = Trial.Grade(Yaml, Trial.Record("plain"), record);

        Assert.Equal(GradingOutcome.Rejected, result.Outcome);
        Assert.Equal(expected, string.Join(", ", Trial.ReasonsOf(result)));
        Assert.All(result.Reasons, reason => Assert.Equal(1, reason.RecordIndex));
    }

    [Theory]
    [MemberData(nameof(SoundRecords))]
    public void Read_SoundRecord_HasItsPoints(CreditRecord record, int points) => Assert.Equal(100 - points, Trial.Grade(Yaml,
        record).Score);

    [Fact]
    public void Read_ListOfDates_TakesTheFirstThatIsFilled()
    {
        var record = new CreditRecord { Indicator = "published", EffectiveOn = Trial.Day };

        Assert.Equal(90, Trial.Grade(Yaml, record).Score);
        Assert.Equal(100, Trial.Grade(Yaml, record with { PublishedOn = Trial.Day.PlusDays(1) }).Score);
    }

    // The penalty of 10 is valid for a year, to 2023-04-10; the notice of 4 for three months.
    [Theory]
    [InlineData(2023, 3, 1, 2023, 2, 28, 90)]
    [InlineData(2023, 3, 1, 2023, 3, 1, 96)]
    [InlineData(2023, 3, 1, 2023, 4, 10, 96)]
    [InlineData(2023, 3, 1, 2023, 4, 11, 100)]
    [InlineData(2022, 10, 1, 2023, 1, 1, 96)]
    [InlineData(2022, 10, 1, 2023, 1, 2, 100)]
    public void Read_ReplacedRecord_CountsAsTheOtherFromTheRepair(
        int year, int month, int day, int asOfYear, int asOfMonth, int asOfDay, int score)
    {
        var record = Trial.Record("penalty", new(2022, 4, 10)) with { RepairedOn = new(year, month, day) };

        var result = Loading.Grader(Replacing()).Grade(
            new CreditSubject("S1") { Records = [record] }, new(asOfYear, asOfMonth, asOfDay));

        Assert.Equal(score, result.Score);
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(1, 96)]
    public void Read_ReplacedRecordThatIsWithdrawn_IsGone(int days, int score) => Assert.Equal(
        score, Trial.Grade(Replacing(), Repaired with { WithdrawnOn = Trial.Day.PlusDays(days) }).Score);

    [Fact]
    public void Read_ReplacedRecord_IsCountedUnderTheOther()
    {
        Assert.Equal("C", Trial.Grade(Replacing(ruling: "[notice]"), Repaired).Grade?.Code);
        Assert.Equal("A", Trial.Grade(Replacing(ruling: "[penalty]"), Repaired).Grade?.Code);
    }

    // Beside the replaced record there is one notice of the day after, and one of its own date.
    [Fact]
    public void Read_ReplacedRecord_NeitherMakesNorReceivesRepeats()
    {
        var yaml = Replacing("repeat: [2]");

        Assert.Equal(100 - 4 - 4, Trial.Grade(yaml, Repaired, Trial.Record("notice", Trial.Day)).Score);
        Assert.Equal(100 - 4 - 4, Trial.Grade(yaml, Repaired, Trial.Record("notice", Trial.Day.PlusDays(-20))).Score);
    }

    [Fact]
    public void Read_ReplacedRecord_NeedsWhatTheOtherReads()
    {
        var yaml = Replacing("date: publishedOn", "{by: level, county: 2, state: 4}");

        Assert.Equal(["CG0402 level"], Trial.ReasonsOf(Trial.Grade(yaml, Repaired)));
        Assert.Equal(90, Trial.Grade(yaml, Repaired with { RepairedOn = null }).Score);
        Assert.Equal(98, Trial.Grade(yaml, Repaired with { Level = "county" }).Score);
    }

    [Fact]
    public void Read_DaysOfAnotherCalendar_AreTheSameDays()
    {
        var record = Trial.Record("plain", Trial.Day.WithCalendar(CalendarSystem.Julian));

        Assert.Equal(90, Trial.Grade(Yaml, record).Score);
    }

    // Of an indicator that the scheme does not know; what is wrong with the record by itself is found at once.
    [Fact]
    public void CheckUnknown_RecordWithoutOtherFault_HasThatOne() =>
        Assert.Equal(["CG0401 indicator"], Unheard(Trial.Record("unheard") with { Points = 1_000_000_000_000m }));

    [Theory]
    [InlineData("points", "CG0404 points")]
    [InlineData("amount", "CG0404 amount")]
    [InlineData("quantity", "CG0404 quantity")]
    [InlineData("ended", "CG0407 ended_on")]
    [InlineData("status", "CG0412 status")]
    [InlineData("points limit", "CG0406 points")]
    public void CheckUnknown_FaultOfItsOwn_IsFound(string what, string expected)
    {
        var record = Trial.Record("unheard");
        var faulty = what switch
        {
            "points" => record with { Points = -1 },
            "points limit" => record with { Points = 1_000_000_000_001m },
            "amount" => record with { Amount = -1 },
            "quantity" => record with { Quantity = -1 },
            "ended" => record with { EndedOn = record.OccurredOn!.Value.PlusDays(-1) },
            _ => record with { Status = (RecordStatus)9 },
        };

        Assert.Equal(["CG0401 indicator", expected], Unheard(faulty));
    }

    private static IEnumerable<string> Unheard(CreditRecord record) => Trial.ReasonsOf(Trial.Grade(Yaml, record));

    private static string Replacing(string more = "lagDays: 0", string points = "4", string ruling = "[listed]") =>
        SmallScheme.With(
        SmallScheme.Indicators(
            SmallScheme.Deduction(validity: "{years: 1}",
                more: "repair: {effect: replace, as: notice, allowNonMonotone: an example}"),
            SmallScheme.Deduction("notice", points, "{months: 3}", more), SmallScheme.Signal()),
        "grades: [{grade: A, score: {atLeast: 90}}, {grade: B, score: {atLeast: 50}}, {grade: C}]",
        $"rulings: [{{when: {{count: {{of: {ruling}, atLeast: 1}}}}, cap: C}}]");
}
