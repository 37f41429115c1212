using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

public sealed class PublishedIntervalCheckTests
{
    private const string Whole = "10";
    private const string Halves = "0.5";

    [Theory]
    [InlineData("{atLeast: 90}", "{below: 90}", Whole)]
    [InlineData("{above: 89}", "{atMost: 89}", Whole)]
    [InlineData("{atLeast: 90}", "{atMost: 89}", Whole)]
    [InlineData("{above: 89}", "{below: 90}", Whole)]
    [InlineData("{atLeast: 90, atMost: 100}", "{atLeast: 80, below: 90}", Whole)]
    [InlineData("{atLeast: 90}", "{below: 90}", Halves)]
    [InlineData("{above: 89}", "{atMost: 89}", Halves)]
    [InlineData("{atLeast: 90}", "{atMost: 89.9}", Halves)]
    [InlineData("{atLeast: 90}", "{atMost: 89.9}", Whole)]
    public void Run_IntervalsThatMeet_AreSound(string better, string worse, string points) => Findings.AreIn(Scheme(better, worse,
        points));

    [Theory]
    [InlineData("{atLeast: 90}", "{atMost: 88}", Whole, "CG0227", "leave out 89;")]
    [InlineData("{above: 90}", "{below: 90}", Whole, "CG0227", "leave out 90;")]
    [InlineData("{atLeast: 90}", "{atMost: 89}", Halves, "CG0227", "leave out 89.1;")]
    [InlineData("{above: 89}", "{below: 89}", Halves, "CG0227", "leave out 89;")]
    [InlineData("{atLeast: 90}", "{atMost: 89.89}", Whole, "CG0227", "leave out 89.9;")]
    [InlineData("{atLeast: 90}", "{atMost: 90}", Whole, "CG0228", "overlap at 90;")]
    [InlineData("{atLeast: 90}", "{below: 91}", Whole, "CG0228", "overlap at 90;")]
    [InlineData("{above: 89}", "{below: 90}", Halves, "CG0228", "overlap at 89.1;")]
    [InlineData("{atLeast: 90}", "{atLeast: 80}", Whole, "CG0228", "overlap at 90;")]
    [InlineData("{atMost: 100}", "{atMost: 89}", Whole, "CG0228", "overlap at 89;")]
    public void Run_GapOrOverlap_IsReportedWithAScoreInIt(string better, string worse, string points, string code, string value)
    {
        var found = Assert.Single(SchemeLoader.Load(Scheme(better, worse, points)).Diagnostics);

        Assert.Equal(code, found.Code);
        Assert.Contains(value, found.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{atLeast: 10, atMost: 20}", "{atLeast: 90, below: 100}", "CG0236 at {atLeast:")]
    [InlineData("{below: 90}", "{atLeast: 90}", "CG0236 at {below:")]
    [InlineData("{atMost: 90}", "{above: 99999999999999999}", "CG0236 at {atMost:", "CG0223 at 99999999999999999")]
    public void Run_WorseIntervalOnTop_IsReported(string better, string worse, params string[] expected) =>
        Findings.AreIn(Scheme(better, worse, Whole), expected);

    [Theory]
    [InlineData("{atMost: 10}", "{above: 10}")]
    [InlineData("{atMost: 10}", "{atLeast: 11}")]
    [InlineData("{atMost: 10}", "{atLeast: 12}", "CG0227 at {atMost:")]
    [InlineData("{below: 10}", "{above: 10}", "CG0227 at {below:")]
    [InlineData("{atMost: 10}", "{atLeast: 10}", "CG0228 at {atMost:")]
    [InlineData("{atLeast: 11}", "{atMost: 10}", "CG0236 at {atLeast:")]
    public void Run_LowerIsBetter_TurnsTheIntervalsRound(string better, string worse, params string[] expected) => Findings.AreIn(
        SmallScheme.With(
            "score: {better: lower, base: 0}",
            Indicators(Whole),
            $"grades: [{{grade: A, score: {{atMost: 10}}, published: {better}}}, {{grade: B, published: {worse}}}]"),
        expected);

    [Theory]
    [InlineData("{above: 90, below: 90}", "CG0306 at {above:")]
    [InlineData("{atLeast: 99999999999999999, atMost: 95}", "CG0306 at {atLeast:", "CG0223 at 99999999999999999")]
    public void Run_EmptyInterval_IsReported(string published, params string[] expected) => Findings.AreIn(
        SmallScheme.With(Indicators(Whole),
            $"grades: [{{grade: A, score: {{atLeast: 90}}, published: {published}}}, {{grade: B}}]"),
        expected);

    [Theory]
    [InlineData("{grade: A, score: {atLeast: 90}, published: {atLeast: 90}}, {grade: B}")]
    [InlineData("{grade: A, score: {atLeast: 90}}, {grade: B, published: {below: 70}}")]
    [InlineData("{grade: A, score: {atLeast: 90}, published: {atLeast: 90}}, {grade: B, score: {atLeast: 80}}, {grade: C, published: {below: 70}}")]
    public void Run_GradeThatQuotesNone_HasNoNeighbor(string grades) =>
        Findings.AreIn(SmallScheme.With(Indicators(Whole), $"grades: [{grades}]"));

    [Fact]
    public void Run_SeveralGrades_EachPairIsLookedAt() => Findings.AreIn(
        SmallScheme.With(
            Indicators(Whole),
            "grades: [{grade: A, score: {atLeast: 90}, published: {atLeast: 90}},"
            + " {grade: B, score: {atLeast: 80}, published: {above: 80, atMost: 90}}, {grade: C, published: {below: 80}}]"),
        "CG0228 at {atLeast:",
        "CG0227 at {above:");

    private static string Scheme(string better, string worse, string points) => SmallScheme.With(
        Indicators(points),
        $"grades: [{{grade: A, score: {{atLeast: 90}}, published: {better}}}, {{grade: B, published: {worse}}}]");

    private static string Indicators(string points) =>
        SmallScheme.Indicators(SmallScheme.Deduction(points: points), SmallScheme.Bonus(points: points));
}
