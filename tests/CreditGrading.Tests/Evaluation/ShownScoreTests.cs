using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Evaluation;

/// <summary>The score of a result: exact, rounded for display, or set by a direct grade.</summary>
public sealed class ShownScoreTests
{
    private const string Ladder = "grades: [{grade: A, score: {atLeast: 90}}, {grade: B, score: {atLeast: 60}}, {grade: C}]";

    // A mean of 100 and 99 ends; one of 100, 100 and 99 does not.
    [Fact]
    public void Of_ScoreThatEnds_IsExact()
    {
        var result = Trial.Grade(Means(""), Contract("K1"), Contract("K2"), Delay("K1", 1));

        Assert.Equal((99.5m, false, null), (result.Score, result.IsScoreRounded, result.ScoreFraction));
    }

    [Theory]
    [InlineData("", 99.6667)]
    [InlineData(", shownDecimals: 0", 100)]
    [InlineData(", shownDecimals: 9", 99.666666667)]
    public void Of_ScoreWithoutAnEnd_IsRoundedAndGivenAsAFraction(string more, decimal score)
    {
        var result = Trial.Grade(Means(more), Contract("K1"), Contract("K2"), Contract("K3"), Delay("K1", 1));

        Assert.Equal((score, true, "299/3"), (result.Score, result.IsScoreRounded, result.ScoreFraction));
    }

    // Units of 99 and 100 come to 99.5, units of -100 and -99 to -99.5.
    [Theory]
    [InlineData(1, 100)]
    [InlineData(200, -100)]
    public void Of_HalfWayBetween_IsRoundedAwayFromZero(int points, int score)
    {
        var result = Trial.Grade(
            Means(", shownDecimals: 0"), Contract("K1"), Contract("K2"), Delay("K1", points), Delay("K2", points == 1 ? 0 : 199));

        Assert.Equal((score, true, points == 1 ? "199/2" : "-199/2"),
            (result.Score, result.IsScoreRounded, result.ScoreFraction));
    }

    [Fact]
    public void Of_ExactPoints_HaveNoZerosBehindThem() => Assert.Equal(
        "99.5", Trial.Grade(
            SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(points: "0.25"))), Trial.Record(), Trial.Record())
            .Score?.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("none", 0, 100)]
    [InlineData("worstEnd", 0, 60)]
    [InlineData("worstEnd", 5, 50)]
    [InlineData("{value: 70}", 0, 70)]
    [InlineData("{value: 70}", 5, 50)]
    [InlineData("{value: 200}", 0, 100)]
    public void Of_DirectGrade_SetsAScoreThatIsNeverRaised(string score, int penalties, int shown) => Assert.Equal(
        shown, Trial.Grade(
            SetBy($"grade: B, score: {score}"), [Trial.Record("listed"), .. Enumerable.Repeat(Trial.Record(), penalties)]).Score);

    // (100 - 10) and 60: 60, plus 15 for the award; with five penalties 50 is the worse, plus 15.
    [Theory]
    [InlineData(1, 75)]
    [InlineData(5, 65)]
    public void Of_BeforeBonuses_AddsThemAfterwards(int penalties, int shown) => Assert.Equal(
        shown, Trial.Grade(
            SetBy("grade: B, score: {beforeBonuses: 60}"),
            [Trial.Record("listed"), Trial.Record("award"), .. Enumerable.Repeat(Trial.Record(), penalties)]).Score);

    [Fact]
    public void Of_SeveralDirectGrades_ShowTheWorstScore() => Assert.Equal(
        60, Trial.Grade(SetBy("grade: A, score: worstEnd", "grade: B, score: worstEnd", "grade: A, score: {value: 80}"),
            Trial.Record("listed")).Score);

    // The shown score changes; the rung is found by the other.
    [Fact]
    public void Of_ScoreThatWasSet_DecidesNoRung()
    {
        var result = Trial.Grade(SetBy("grade: A, score: {value: 10}"), Trial.Record("listed"));

        Assert.Equal((10m, "A"), (result.Score, result.Grade?.Code));
    }

    [Fact]
    public void Of_UnknownRulingThatWouldSetIt_IsNotShown()
    {
        var yaml = SmallScheme.With(
            Ladder, SmallScheme.Fact("unpaid", "kind: flag, better: 'false'"),
            "rulings: [{when: {facts: {unpaid: true}}, grade: A, score: {value: 10}}]");

        var result = Trial.Grade(yaml, Trial.Subject());

        Assert.Equal(("A", null), (result.Grade?.Code, result.Score));
        Assert.Equal(100, Trial.Grade(yaml, Trial.Subject(("unpaid", false))).Score);
    }

    [Fact]
    public void Of_DirectGradeWhereLowerIsBetter_ShowsTheHigherScore()
    {
        var yaml = SmallScheme.With(
            "score: {better: lower, base: 0}",
            "grades: [{grade: A, score: {atMost: 10}}, {grade: B, score: {atMost: 40}}, {grade: C}]",
            SmallScheme.Indicators(SmallScheme.Deduction(), SmallScheme.Signal()),
            "rulings: [{when: {count: {of: [listed], atLeast: 1}}, grade: B, score: worstEnd}]");

        Assert.Equal(40, Trial.Grade(yaml, Trial.Record("listed")).Score);
        Assert.Equal(50, Trial.Grade(yaml, [Trial.Record("listed"), .. Enumerable.Repeat(Trial.Record(), 5)]).Score);
    }

    private static string Means(string score) => SmallScheme.With(
        SmallScheme.Indicators(
            $"{{code: contract, {SmallScheme.Name}, kind: unit, validity: unlimited}}",
            SmallScheme.Deduction("delay", "{by: record, atLeast: 0, atMost: 200}", more: "group: contracts")),
        $"score: {{better: higher, base: 0{score}}}",
        $"groups: [{{code: contracts, {SmallScheme.Name}, units: contract, base: 100}}]");

    private static string SetBy(params string[] effects) => SmallScheme.With(
        Ladder, SmallScheme.Indicators(SmallScheme.Deduction(), SmallScheme.Bonus(points: "15"), SmallScheme.Signal()),
        "rulings: [" + string.Join(", ",
            effects.Select(effect => $"{{when: {{count: {{of: [listed], atLeast: 1}}}}, {effect}}}")) + "]");

    private static CreditRecord Contract(string unit) => Trial.Record("contract") with { Unit = unit };

    private static CreditRecord Delay(string unit, decimal points) => Trial.Record("delay") with { Unit = unit, Points = points };
}
