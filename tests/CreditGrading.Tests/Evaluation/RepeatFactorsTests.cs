using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Evaluation;

/// <summary>
/// Penalties of 10 that are valid for a year; the second counts double, the third and later ones triple. Base 100.
/// </summary>
public sealed class RepeatFactorsTests
{
    private static readonly string Yaml = Scheme("repeat: [2, 3]");

    // The first has lapsed by 2023-03-31 but was valid on the second's date; on the third's only the second was.
    [Fact]
    public void Apply_EarlierRecords_CountIfTheyWereValidOnTheDate() =>
        Assert.Equal(100 - 20 - 20, Score(At(2022, 1, 10), At(2022, 6, 1), At(2023, 3, 1)));

    [Theory]
    [InlineData(1, 90)]
    [InlineData(2, 70)]
    [InlineData(3, 40)]
    [InlineData(4, 10)]
    public void Apply_Ordinal_TakesItsFactorAndNoOther(int count, int score) =>
        Assert.Equal(score, Score([.. Enumerable.Range(1, count).Select(day => At(2023, 1, day))]));

    // Valid until 2023-03-30, its last day included.
    [Theory]
    [InlineData(30, 80)]
    [InlineData(31, 90)]
    public void Apply_LastDayOfTheEarlierRecord_StillMakesARepeat(int day, int score) =>
        Assert.Equal(score, Score(At(2022, 3, 30), At(2023, 3, day)));

    [Theory]
    [InlineData("a", "a", 80)]
    [InlineData("a", "b", 70)]
    [InlineData("a", null, 70)]
    [InlineData(null, null, 70)]
    public void Apply_RecordOfTheSameAct_IsNoRepeat(string? first, string? second, int score) =>
        Assert.Equal(score, Score(At(2023, 3, 1) with { Act = first }, At(2023, 3, 2) with { Act = second }));

    [Fact]
    public void Apply_RecordOfTheSameDay_IsNoRepeat() => Assert.Equal(80, Score(At(2023, 3, 1), At(2023, 3, 1)));

    [Fact]
    public void Apply_RecordOfAnotherIndicator_IsNoRepeat() =>
        Assert.Equal(80, Score(At(2023, 3, 1) with { Indicator = "fine" }, At(2023, 3, 2)));

    [Fact]
    public void Apply_RecordThatIsGone_MakesNoRepeat()
    {
        var (first, second) = (At(2023, 3, 1), At(2023, 3, 2));

        Assert.Equal(90, Score(first with { WithdrawnOn = Trial.Day }, second));
        Assert.Equal(90, Score(first with { RepairedOn = Trial.Day }, second));
        Assert.Equal(90, Score(first with { Status = RecordStatus.Unconfirmed }, second));
        Assert.Equal(90, Score(first with { KnownOn = Trial.Day.PlusDays(1) }, second));
        Assert.Equal(70, Score(first with { WithdrawnOn = Trial.Day.PlusDays(1) }, second));
    }

    // Of 2023-03-01 with a lag of 40 days the first has not started, yet its date is the earlier one.
    [Fact]
    public void Apply_RecordThatHasNotStarted_IsEarlierAllTheSame()
    {
        var result = Trial.Grade(
            Scheme("repeat: [2], date: [publishedOn, occurredOn], lagDays: 40"), At(2023, 1, 1), At(2023, 1, 20), At(2023, 3, 1));

        Assert.Equal(100 - 10 - 20, result.Score);
    }

    [Fact]
    public void Apply_FactorWithDecimals_IsExact() => Assert.Equal(
        100 - 10 - 10.625m, Trial.Grade(Scheme("repeat: [1.0625]"), At(2023, 3, 1), At(2023, 3, 2)).Score);

    [Fact]
    public void Apply_CapInPoints_SeesMultipliedPoints() => Assert.Equal(
        75, Trial.Grade(Scheme("repeat: [2, 3], cap: {points: 25}"), At(2023, 3, 1), At(2023, 3, 2)).Score);

    private static CreditRecord At(int year, int month, int day) => Trial.Record(occurredOn: new(year, month, day));

    private static decimal? Score(params CreditRecord[] records) => Trial.Grade(Yaml, records).Score;

    private static string Scheme(string more) => SmallScheme.With(SmallScheme.Indicators(
        SmallScheme.Deduction(validity: "{years: 1}", more: more), SmallScheme.Deduction("fine", validity: "{years: 1}")));
}
