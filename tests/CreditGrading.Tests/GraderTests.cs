using CreditGrading.Bulk;
using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests;

public sealed class GraderTests
{
    private static readonly LocalDate Day = Trial.Day;
    private static readonly CreditRecord Severe = new() { Indicator = "severe-dishonesty", OccurredOn = new(2022, 6, 1) };

    [Fact]
    public void Grade_SubjectWithoutRecordsUnderJining_ScoresOneThousand()
    {
        var result = GradeUnderJining();

        Assert.Equal((1000m, "A", Category.Trustworthy), (result.Score, result.Grade?.Code, result.Category));
        Assert.Empty(result.Reasons);
    }

    [Theory]
    [InlineData(0, "D")]
    [InlineData(5, "D-")]
    public void Grade_SevereDishonestyUnderJining_IsDOrWorseAndSeriousDishonesty(int licensePenalties, string grade)
    {
        var penalty = new CreditRecord { Indicator = "license-penalty", OccurredOn = new(2022, 6, 1), Severity = "general" };

        var result = GradeUnderJining([Severe, .. Enumerable.Repeat(penalty, licensePenalties)]);

        Assert.Equal((grade, Category.SeriousDishonesty), (result.Grade?.Code, result.Category));
        Assert.Equal(["CG0522"], Trial.ReasonsOf(result));
    }

    [Fact]
    public void Grade_SevereDishonestyUnderJining_IsNotMadeGoodByBonuses()
    {
        var honor = new CreditRecord { Indicator = "honor-award", OccurredOn = new(2022, 6, 1), Level = "state" };

        var result = GradeUnderJining(Severe, honor, honor);

        Assert.Equal((1200m, "D"), (result.Score, result.Grade?.Code));
    }

    [Fact]
    public void Grade_RepairedOnTheEvaluationDate_NoLongerCounts() =>
        Assert.Equal("A", GradeUnderJining(Severe with { RepairedOn = Day }).Grade?.Code);

    [Fact]
    public void Grade_RepairedOnTheDayAfter_StillCounts() =>
        Assert.Equal("D", GradeUnderJining(Severe with { RepairedOn = Day.PlusDays(1) }).Grade?.Code);

    [Fact]
    public void Grade_KnownAfterTheEvaluationDate_IsHidden()
    {
        Assert.Equal("A", GradeUnderJining(Severe with { KnownOn = Day.PlusDays(1) }).Grade?.Code);
        Assert.Equal("D", GradeUnderJining(Severe with { KnownOn = Day }).Grade?.Code);
    }

    [Fact]
    public void Grade_OutOfForce_IsRejectedUnlessAllowed()
    {
        var grader = Grader.Compile(BundledSchemes.Get("jining"));
        var before = grader.Scheme.FirstDay.PlusDays(-1);

        Assert.Equal(["CG0501"], Trial.ReasonsOf(grader.Grade(new CreditSubject("S1"), before)));
        var allowed = grader.Grade(new CreditSubject("S1"), before, new() { AllowOutOfForce = true });
        Assert.Equal("A", allowed.Grade?.Code);
        Assert.Contains("CG0502", Trial.ReasonsOf(allowed));
    }

    [Fact]
    public void Grade_OtherDateBetween_DoesNotDisturbTheFirst()
    {
        var grader = Grader.Compile(BundledSchemes.Get("jining"));
        var subject = new CreditSubject("S1") { Records = [Severe] };

        var first = grader.Grade(subject, Day);
        var later = grader.Grade(subject, Day.PlusYears(5));
        var again = grader.Grade(subject, Day);

        Assert.Equal(("D", "A", "D"), (first.Grade?.Code, later.Grade?.Code, again.Grade?.Code));
    }

    [Fact]
    public void Grade_ManyAtOnce_AreWhatTheyAreAlone()
    {
        var grader = Loading.Grader(SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(points: "1"))));
        var subjects = Enumerable.Range(0, 200)
            .Select(count => new CreditSubject($"S{count}") { Records = [.. Enumerable.Repeat(Trial.Record(), count)] }).ToList();

        var scores = subjects.AsParallel().AsOrdered().Select(subject => grader.Grade(subject, Day).Score);

        Assert.Equal(Enumerable.Range(0, 200).Select(count => (decimal?)(100 - count)), scores);
    }

    [Fact]
    public void Grade_EndsOfTheCalendar_AreGraded()
    {
        var grader = Loading.Grader(SmallScheme.With(
            "evaluation: {every: year, period: previous}",
            SmallScheme.Indicators(SmallScheme.Deduction(validity: "{years: 100}"),
                SmallScheme.Bonus(validity: "evaluationPeriod"))));
        var subject = new CreditSubject("S1")
        {
            Records = [Trial.Record(occurredOn: LocalDate.MinIsoValue),
                Trial.Record(occurredOn: LocalDate.MaxIsoValue) with { KnownOn = LocalDate.MaxIsoValue }],
        };

        Assert.All(
            new[] { Grader.MinAsOf, Grader.MaxAsOf },
            asOf => Assert.Equal(100, grader.Grade(subject, asOf, new() { AllowOutOfForce = true }).Score));
    }

    [Fact]
    public void Grade_DateOfAnotherCalendar_IsTheSameDay()
    {
        var grader = Grader.Compile(BundledSchemes.Get("jining"));

        Assert.Equal(Day, grader.Grade(new CreditSubject("S1"), Day.WithCalendar(CalendarSystem.Coptic)).AsOf);
    }

    [Fact]
    public void Grade_DateOutsideTheRange_Throws()
    {
        var grader = Grader.Compile(BundledSchemes.Get("jining"));

        Assert.Throws<ArgumentOutOfRangeException>("asOf", () => grader.Grade(new CreditSubject("S1"),
            Grader.MinAsOf.PlusDays(-1)));
        Assert.Throws<ArgumentOutOfRangeException>("asOf", () => grader.Grade(new CreditSubject("S1"),
            Grader.MaxAsOf.PlusDays(1)));
    }

    [Fact]
    public void Grade_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("scheme", () => Grader.Compile(null!));
        Assert.Throws<ArgumentNullException>("subject", () => Grader.Compile(BundledSchemes.Get("jining")).Grade(null!, Day));
    }

    [Fact]
    public void GradeMany_ArgumentsThatCannotBe_Throw()
    {
        var grader = Grader.Compile(BundledSchemes.Get("jining"));
        var (batch, results) = (BatchTrial.Batch([Severe]), new BatchResults());

        Assert.Throws<ArgumentNullException>("batch", () => grader.GradeMany(null!, Day, results));
        Assert.Throws<ArgumentNullException>("results", () => grader.GradeMany(batch, Day, null!));
        Assert.Throws<ArgumentOutOfRangeException>("asOf", () => grader.GradeMany(batch, Grader.MinAsOf.PlusDays(-1), results));
        Assert.Throws<ArgumentOutOfRangeException>("asOf", () => grader.GradeMany(batch, Grader.MaxAsOf.PlusDays(1), results));
        Assert.Throws<ArgumentOutOfRangeException>("options", () => grader.GradeMany(batch, Day, results, new() { Threads = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>("options", () =>
            grader.GradeMany(batch, Day, results, new() { Threads = -1 }));
        Assert.Equal(0, results.Count);
    }

    [Fact]
    public void GradeMany_EveryBundledScheme_GivesWhatEachSubjectHasAlone()
    {
        foreach (var scheme in BundledSchemes.Ids.Select(BundledSchemes.Get))
        {
            var records = scheme.Indicators.Select(indicator => new CreditRecord
            {
                Indicator = indicator.Code,
                OccurredOn = Day.PlusMonths(-2),
                EndedOn = Day.PlusDays(1),
                ExpiresOn = Day.PlusYears(1),
                Severity = "general",
                Level = "state",
                Amount = 5000,
                Points = 1,
                Unit = "u",
            }).ToList();
            var each = records.Select(record => (IReadOnlyList<CreditRecord>)[record, record]);

            BatchTrial.Agree(Grader.Compile(scheme), BatchTrial.Batch([.. each, records, []]), Day,
                new() { AllowOutOfForce = true });
        }
    }

    private static GradingResult GradeUnderJining(params CreditRecord[] records) => Grader.Compile(BundledSchemes.Get("jining"))
        .Grade(new CreditSubject("S1", "enterprise") { Records = records }, Day);
}
