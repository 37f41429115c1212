using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

public sealed class ConditionCheckTests
{
    private static readonly string Indicators = SmallScheme.Indicators(
        SmallScheme.Deduction("penalty"), SmallScheme.Bonus("award"), SmallScheme.Signal("listed"));

    [Theory]
    [InlineData("{count: {of: [listed], atLeast: 1}}")]
    [InlineData("{none: [{count: {of: [award], atLeast: 1}}]}")]
    [InlineData("{none: [{none: [{count: {of: [listed], atLeast: 1}}]}]}")]
    [InlineData("{any: [{score: {below: 50}}, {all: [{subjectType: enterprise}, {netPoints: {below: 0}}]}]}")]
    public void Run_AdverseRuling_IsSound(string condition) => Findings.AreIn(SmallScheme.With(Indicators,
        SmallScheme.Ruling(condition)));

    [Theory]
    [InlineData("{count: {of: [listed], atMost: 1}}", "{of:")]
    [InlineData("{none: [{count: {of: [listed], atLeast: 1}}]}", "{of:")]
    [InlineData("{any: [{score: {below: 50}}, {bonusPoints: {atLeast: 1}}]}", "{atLeast:")]
    public void Run_RulingThatWorseConductEscapes_IsReportedAtThePart(string condition, string at) =>
        Findings.AreIn(SmallScheme.With(Indicators, SmallScheme.Ruling(condition)), $"CG0302 at {at}");

    [Theory]
    [InlineData("{count: {of: [listed], atMost: 1}, allowNonMonotone: an example}")]
    [InlineData("{any: [{count: {of: [listed], atMost: 1}}], allowNonMonotone: an example}")]
    public void Run_BreachThatIsExplained_IsAllowedThere(string condition) => Findings.AreIn(SmallScheme.With(Indicators,
        SmallScheme.Ruling(condition)));

    [Fact]
    public void Run_BreachThatIsExplainedElsewhere_IsReported() => Findings.AreIn(
        SmallScheme.With(
            Indicators,
            SmallScheme.Ruling("{any: [{score: {below: 50}, allowNonMonotone: an example}, {bonusPoints: {atLeast: 1}}]}")),
        "CG0302 at {atLeast:");

    [Theory]
    [InlineData("{deductionPoints: {atMost: 0}}")]
    [InlineData("{none: [{count: {of: adverse, atLeast: 1}}]}")]
    public void Run_FavorableRung_IsSound(string condition) => Findings.AreIn(SmallScheme.With(Indicators, Rung(condition)));

    [Fact]
    public void Run_RungThatWorseConductCanMeet_IsReportedAtThePart() => Findings.AreIn(
        SmallScheme.With(Indicators,
            Rung("{all: [{bonusPoints: {atLeast: 1}}, {deductionPoints: {atLeast: 1}}]}")), "CG0301 at {atLeast:");

    // Worse conduct may lead to the worst grade and better conduct to the best; between them only what conduct does not change.
    [Theory]
    [InlineData("A", "{count: {of: [award], atLeast: 1}}", true)]
    [InlineData("A", "{count: {of: [listed], atLeast: 1}}", false)]
    [InlineData("B", "{count: {of: [award], atLeast: 1}}", false)]
    [InlineData("B", "{subjectType: enterprise}", true)]
    [InlineData("C", "{count: {of: [listed], atLeast: 1}}", true)]
    [InlineData("C", "{count: {of: [award], atLeast: 1}}", false)]
    public void Run_StatedGrade_RestsOnWhatItsPlaceAllows(string grade, string condition, bool isSound) => Findings.AreIn(
        SmallScheme.With(
            Indicators,
            "grades: [{grade: A, score: {atLeast: 100}}, {grade: B, score: {atLeast: 50}}, {grade: C}]",
            $"outcomes: [{{grade: {grade}, when: {condition}}}]"),
        isSound ? [] : ["CG0303 at {of:"]);

    [Fact]
    public void Run_OutcomeOnPoints_IsReportedWhereverItStands() => Findings.AreIn(
        SmallScheme.With(
            Indicators,
            $"outcomes: [{{outcome: gone, {SmallScheme.Name}, when: {{any: [{{subjectType: enterprise}}, {{none: [{{bonusPoints: {{atLeast: 1}}}}]}}]}}}}]"),
        "CG0304 at {atLeast:");

    [Theory]
    [InlineData("{atLeast: 1, atMost: 1}")]
    [InlineData("{above: 1, below: 1.5}")]
    [InlineData("{above: 1, atMost: 1}", "CG0306 at {above:")]
    [InlineData("{atLeast: 1, below: 1}", "CG0306 at {atLeast:")]
    [InlineData("{atLeast: 2, atMost: 1}", "CG0306 at {atLeast:")]
    public void Run_BoundsOfANumber_LeaveSomethingBetween(string bounds, params string[] expected) => Findings.AreIn(
        SmallScheme.With(SmallScheme.Fact("f", "kind: number, better: none, decimals: 1"),
            SmallScheme.Ruling($"{{facts: {{f: {bounds}}}}}")), expected);

    [Theory]
    [InlineData("{deductionPoints: {above: 5, below: 5}, allowNonMonotone: an example}", "{above:")]
    [InlineData("{count: {of: [listed], above: 3, atMost: 3}, allowNonMonotone: an example}", "{of:")]
    [InlineData("{sum: {of: [listed], atLeast: 3, below: 3}, allowNonMonotone: an example}", "{of:")]
    public void Run_BoundsOfATally_LeaveSomethingBetween(string condition, string at) => Findings.AreIn(
        SmallScheme.With(Indicators, SmallScheme.Ruling(condition)), $"CG0306 at {at}");

    [Theory]
    [InlineData("0.5")]
    [InlineData("-1")]
    public void Run_CountOfAFraction_IsReportedAtTheNumber(string number) => Findings.AreIn(
        SmallScheme.With(Indicators,
            SmallScheme.Ruling($"{{count: {{of: [listed], atLeast: {number}}}}}")), $"CG0305 at {number}");

    [Fact]
    public void Run_ScoreInASchemeWithoutOne_IsReported() => Findings.AreIn(
        SmallScheme.With("score", "grades: [{grade: A, when: {subjectType: enterprise}}, {grade: B}]",
            SmallScheme.Ruling("{score: {below: 60}}")),
        "CG0209 at {below:");

    // A share leans where its part grows as its whole shrinks, and where nothing left of the whole is no way out.
    [Theory]
    [InlineData("penalty", "award", "true")]
    [InlineData("penalty", "award", "false", "CG0302 at {part:")]
    [InlineData("penalty", "listed", "true", "CG0302 at {part:")]
    [InlineData("award", "penalty", "true", "CG0302 at {part:")]
    public void Run_ShareInARuling_IsOfWhatIsAdverse(string part, string whole, string whenEmpty, params string[] expected) =>
        Findings.AreIn(
        SmallScheme.With(
            Indicators,
            SmallScheme.Ruling(
                $"{{share: {{part: {{count: {{of: [{part}]}}}}, whole: {{count: {{of: [{whole}]}}}}, atLeast: 0.5, whenEmpty: {whenEmpty}}}}}")),
        expected);

    [Theory]
    [InlineData("lower", "none")]
    [InlineData("none", "none")]
    [InlineData("higher", "none", "CG0301 at {fact:")]
    [InlineData("lower", "higher", "CG0301 at {fact:")]
    public void Run_RankInARung_IsBetterLower(string place, string peers, params string[] expected) => Findings.AreIn(
        SmallScheme.With(
            $"facts: [{{code: place, {SmallScheme.Name}, kind: number, better: {place}}}, {{code: peers, {SmallScheme.Name}, kind: number, better: {peers}}}]",
            Rung("{rank: {fact: place, peers: peers, top: 0.1, round: up}}")),
        expected);

    [Theory]
    [InlineData("outcomes: [{grade: B, when: {grade: B}}]")]
    [InlineData("rulings: [{when: {grade: B}, cap: B}]")]
    [InlineData("grades: [{grade: A, when: {grade: B}}, {grade: B}]")]
    public void Run_GradeReadBeforeThereIsOne_IsReported(string section) =>
        Findings.AreIn(SmallScheme.With(section), "CG0312 at B");

    private static string Rung(string condition) => $"grades: [{{grade: A, when: {condition}}}, {{grade: B}}]";
}
