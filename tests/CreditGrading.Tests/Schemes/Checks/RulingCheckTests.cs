using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

public sealed class RulingCheckTests
{
    private const string Ladder = "grades: [{grade: A, score: {atLeast: 90}}, {grade: B, score: {above: 60}}, {grade: C}]";

    private static readonly string Indicators = SmallScheme.Indicators(
        SmallScheme.Deduction(), SmallScheme.Bonus(), SmallScheme.Signal(), SmallScheme.Signal("praised", "favorable"));

    [Theory]
    [InlineData("grade: A, score: worstEnd")]
    [InlineData("grade: B, score: worstEnd", "CG0260 at worstEnd")]
    [InlineData("grade: C, score: worstEnd", "CG0260 at worstEnd")]
    [InlineData("grade: C, score: {value: 0}")]
    [InlineData("grade: C, score: none")]
    [InlineData("grade: C, score: {beforeBonuses: 60}")]
    [InlineData("cap: A, score: {value: 0}", "CG0114 at {value:")]
    public void Run_ScoreOfARuling_IsThatOfADirectGradeWithAnEnd(string effect, params string[] expected) =>
        Findings.AreIn(Scheme(Ruling("{count: {of: [listed], atLeast: 1}}", effect)), expected);

    [Theory]
    [InlineData("atMost: 5")]
    [InlineData("below: 5", "CG0260 at worstEnd")]
    public void Run_WorstEndWhereLowerIsBetter_IsTheUpperOne(string bound, params string[] expected) => Findings.AreIn(
        SmallScheme.With(
            Indicators, "score: {better: lower, base: 0}", $"grades: [{{grade: A, score: {{{bound}}}}}, {{grade: B}}]",
            Ruling("{count: {of: [listed], atLeast: 1}}", "grade: A, score: worstEnd")),
        expected);

    [Fact]
    public void Run_BeforeBonusesBesideGroups_IsReported() => Findings.AreIn(
        Scheme($"groups: [{{code: g, {SmallScheme.Name}}}]",
            Ruling("{count: {of: [listed], atLeast: 1}}", "grade: C, score: {beforeBonuses: 60}")),
        "CG0260 at {beforeBonuses:");

    [Fact]
    public void Run_ScoreInASchemeWithoutOne_IsReported() => Findings.AreIn(
        SmallScheme.With(
            "score", Indicators.Replace("kind: deduction, points: 10", "kind: signal, direction: adverse",
                StringComparison.Ordinal)
                .Replace("kind: bonus, points: 10", "kind: signal, direction: favorable", StringComparison.Ordinal),
            "grades: [{grade: A, when: {subjectType: enterprise}}, {grade: B}]",
            Ruling("{count: {of: [listed], atLeast: 1}}", "grade: B, score: {value: 0}")),
        "CG0260 at {value:");

    [Theory]
    [InlineData("down: 1, forEach: adverse")]
    [InlineData("down: 1, forEach: [penalty, listed]")]
    [InlineData("down: 1, forEach: [penalty, praised]", "CG0302 at [penalty")]
    [InlineData("down: 1, forEach: bonuses", "CG0302 at bonuses")]
    [InlineData("down: 1, forEach: bonuses, allowNonMonotone: an example")]
    [InlineData("down: 1, forEach: [absent]", "CG0202 at absent")]
    public void Run_DownwardForEach_NamesWhatIsAdverse(string effect, params string[] expected) =>
        Findings.AreIn(Scheme(Ruling("{count: {of: adverse, atLeast: 1}}", effect)), expected);

    [Theory]
    [InlineData("{count: {of: favorable, atLeast: 1}}", "up: 1, forEach: favorable")]
    [InlineData("{count: {of: favorable, atLeast: 1}}", "up: 1, forEach: [award, listed]", "CG0314 at [award")]
    [InlineData("{count: {of: adverse, atLeast: 1}}", "up: 1", "CG0314 at {of:")]
    [InlineData("{count: {of: favorable, atLeast: 1}}", "down: 1", "CG0302 at {of:")]
    [InlineData("{subjectType: enterprise}", "up: 1")]
    public void Run_Upward_RestsOnWhatIsFavorable(string condition, string effect, params string[] expected) =>
        Findings.AreIn(Scheme(Ruling(condition, effect)), expected);

    // An outcome is no grade, so no direction is asked of it.
    [Theory]
    [InlineData("{count: {of: favorable, atLeast: 1}}")]
    [InlineData("{all: [{grade: [A, B]}, {count: {of: adverse, atLeast: 1}}]}")]
    [InlineData("{grade: Z}", "CG0202 at Z")]
    public void Run_OutcomeRuling_MayReadAnything(string condition, params string[] expected) =>
        Findings.AreIn(Scheme(Ruling(condition, $"outcome: closed, {SmallScheme.Name}")), expected);

    [Theory]
    [InlineData("{count: {of: adverse, atLeast: 1}}", "bonuses")]
    [InlineData("{sum: {of: [penalty], above: 5}}", "[award]")]
    [InlineData("{subjectType: enterprise}", "[award]")]
    [InlineData("{none: [{count: {of: [penalty], atLeast: 1}}]}", "bonuses", "CG0302 at {of:")]
    [InlineData("{none: [{count: {of: [praised], atLeast: 1}}]}", "bonuses", "CG0259 at {of:")]
    [InlineData("{deductionPoints: {atLeast: 1}}", "bonuses", "CG0259 at {atLeast:")]
    [InlineData("{score: {below: 1}}", "bonuses", "CG0259 at {below:")]
    [InlineData("{none: [{continues: [award]}]}", "bonuses", "CG0259 at [award")]
    [InlineData("{count: {of: adverse, atLeast: 1}}", "[penalty]", "CG0266 at [penalty")]
    [InlineData("{count: {of: adverse, atLeast: 1}}", "favorable", "CG0266 at favorable")]
    [InlineData("{count: {of: adverse, atLeast: 1}}", "[absent]", "CG0202 at absent")]
    [InlineData("{grade: C}", "bonuses", "CG0312 at C")]
    public void Run_Suspension_ReadsWhatIsAdverseAndNamesBonuses(string condition, string of, params string[] expected) =>
        Findings.AreIn(Scheme($"suspendBonuses: [{{when: {condition}, of: {of}}}]"), expected);

    private static string Scheme(params string[] sections) => SmallScheme.With([Indicators, Ladder, .. sections]);

    private static string Ruling(string condition, string effect) => $"rulings: [{{when: {condition}, {effect}}}]";
}
