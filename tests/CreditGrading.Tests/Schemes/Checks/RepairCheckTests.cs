using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

/// <summary>M1 of the semantics for shares given back, and M6 for replacements.</summary>
public sealed class RepairCheckTests
{
    [Theory]
    [InlineData("{share: 0}")]
    [InlineData("{share: 1}")]
    [InlineData("{days: 30, share: 0.5}, {days: 90, share: 0.5}, {share: 0.1}")]
    [InlineData("{share: 1.1}", "CG0242 at 1.1")]
    [InlineData("{share: 0.1234567}", "CG0242 at 0.1234567")]
    [InlineData("{days: 30, share: 0.5}, {share: 0.6}", "CG0243 at 0.6")]
    [InlineData("{share: 0.5}, {share: 0.4}", "CG0244 at {share:")]
    [InlineData("{days: 30, share: 0.5}", "CG0244 at {days:")]
    [InlineData("{days: 30, share: 0.5}, {amountUpTo: 100, share: 0.5}", "CG0244 at {amountUpTo:")]
    public void Run_Shares_NeverRiseAndEndOpen(string rows, params string[] expected) => Findings.AreIn(
        SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction()),
            $"repair: {{effect: giveBack, shares: [{rows}]}}"), expected);

    [Fact]
    public void Run_SharesOfAnIndicator_AreCheckedToo() => Findings.AreIn(
        SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(
            more: "repair: {effect: giveBack, shares: [{days: 1, share: 0.5}, {share: 0.6}]}"))),
        "CG0243 at 0.6");

    [Fact]
    public void Run_SharesThatRiseAndAreExplained_AreAllowed() => Findings.AreIn(SmallScheme.With(
        SmallScheme.Indicators(SmallScheme.Deduction()),
        "repair: {effect: giveBack, shares: [{days: 30, share: 0.5}, {share: 0.6}], allowNonMonotone: an example}"));

    [Theory]
    [InlineData("10", "10")]
    [InlineData("10", "9.5")]
    [InlineData("10", "10.5", "CG0261 at notice")]
    [InlineData("{by: severity, minor: 5, serious: 20}", "5")]
    [InlineData("{by: severity, minor: 5, serious: 20}", "6", "CG0261 at notice")]
    [InlineData("{by: severity, minor: 5, serious: 20}", "{by: severity, minor: 5, serious: 19}")]
    [InlineData("{by: severity, minor: 5, serious: 20}", "{by: severity, minor: 5, serious: 21}", "CG0261 at notice")]
    [InlineData("{by: severity, minor: 5}", "{by: level, county: 1}", "CG0261 at notice")]
    [InlineData("5", "{by: severity, minor: 1}", "CG0261 at notice")]
    [InlineData("{by: amount, brackets: [{upTo: 9, points: 5}, {points: 9}]}",
        "{by: amount, brackets: [{upTo: 9, points: 5}, {points: 8}]}")]
    [InlineData("{by: amount, brackets: [{upTo: 9, points: 5}, {points: 9}]}",
        "{by: amount, brackets: [{upTo: 9, points: 6}, {points: 8}]}", "CG0261 at notice")]
    [InlineData("{by: amount, brackets: [{upTo: 9, points: 5}, {points: 9}]}",
        "{by: amount, brackets: [{upTo: 8, points: 5}, {points: 9}]}", "CG0261 at notice")]
    [InlineData("{by: amount, brackets: [{upTo: 9, points: 5}, {points: 9}]}",
        "{by: quantity, brackets: [{upTo: 9, points: 5}, {points: 9}]}", "CG0261 at notice")]
    [InlineData("{by: record, atLeast: 1, atMost: 9}", "{by: record, atLeast: 1, atMost: 9}")]
    [InlineData("{by: record, atLeast: 1, atMost: 9}", "{by: record, atLeast: 2, atMost: 9}", "CG0261 at notice")]
    [InlineData("{by: record, atLeast: 1, atMost: 9}", "{by: record, atLeast: 1, atMost: 8}", "CG0261 at notice")]
    [InlineData("{by: record, atLeast: 1, atMost: 9}", "{by: record, atLeast: 1, atMost: 9, decimals: 1}", "CG0261 at notice")]
    public void Run_Replacement_WeighsNoMoreInAnyBracket(string original, string replacement, params string[] expected) =>
        Findings.AreIn(Scheme(original, "", replacement, ""), expected);

    [Theory]
    [InlineData("group: g", "group: g")]
    [InlineData("group: g", "", "CG0261 at notice")]
    [InlineData("unit: quantity", "unit: quantity")]
    [InlineData("unit: quantity", "", "CG0261 at notice")]
    [InlineData("cap: {points: 50}", "", "CG0261 at notice")]
    [InlineData("", "unit: quantity", "CG0261 at notice")]
    [InlineData("unit: month", "unit: month", "CG0261 at notice")]
    [InlineData("", "cap: {points: 50}")]
    [InlineData("", "repeat: [2]")]
    [InlineData("", "continuing: true", "CG0261 at notice")]
    public void Run_Replacement_IsMultipliedByNoMore(string original, string replacement, params string[] expected) =>
        Findings.AreIn(Scheme("10", original, "5", replacement), expected);

    [Fact]
    public void Run_ReplacementThatIsNoDeduction_IsReported() => Findings.AreIn(
        SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(more: "repair: {effect: replace, as: award}"),
            SmallScheme.Bonus())),
        "CG0261 at award");

    [Fact]
    public void Run_ReplacementThatIsNotThere_IsReportedAsSuch() => Findings.AreIn(
        SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(more: "repair: {effect: replace, as: absent}"))),
        "CG0202 at absent");

    [Theory]
    [InlineData("{of: [penalty]}")]
    [InlineData("{of: deductions}")]
    [InlineData("{of: [notice]}", "CG0261 at notice")]
    public void Run_ReplacementUnderAnotherRuleOnActs_IsReported(string rule, params string[] expected) => Findings.AreIn(
        Scheme("10", "", "5", "", $"acts: [{rule}]"), rule == "{of: [penalty]}" ? ["CG0261 at notice"] : expected);

    // A later repair could leave the previous period, and with it the replacement.
    [Theory]
    [InlineData("current", "evaluationPeriod")]
    [InlineData("previous", "unlimited")]
    [InlineData("previous", "evaluationPeriod", "CG0261 at notice")]
    [InlineData("previous", "{by: severity, minor: evaluationPeriod, serious: unlimited}", "CG0261 at notice")]
    public void Run_ReplacementForThePreviousPeriod_IsReported(string period, string validity, params string[] expected) =>
        Findings.AreIn(
        SmallScheme.With(
            $"evaluation: {{every: quarter{(period == "previous" ? ", period: previous" : "")}}}",
            SmallScheme.Indicators(
                SmallScheme.Deduction(more: "repair: {effect: replace, as: notice}"),
                SmallScheme.Deduction("notice", "5", validity))),
        expected);

    // What fires on the replacement has to fire on the original.
    [Theory]
    [InlineData("{count: {of: deductions, atLeast: 1}}")]
    [InlineData("{count: {of: [penalty], atLeast: 1}}")]
    [InlineData("{count: {of: signals, atLeast: 1}}")]
    [InlineData("{count: {of: [notice], atLeast: 1}}", "CG0261 at notice")]
    [InlineData("{any: [{sum: {of: [notice], atLeast: 1}}]}", "CG0261 at notice")]
    [InlineData("{count: {of: deductions, atLeast: 1, within: {years: 1}}}", "CG0261 at notice")]
    public void Run_ReplacementThatAConditionReads_IsReadWithTheOriginal(string condition, params string[] expected) =>
        Findings.AreIn(Scheme("10", "", "5", "", SmallScheme.Ruling(condition)), expected);

    [Theory]
    [InlineData("deductions")]
    [InlineData("[penalty]")]
    [InlineData("[notice]", "CG0261 at notice")]
    public void Run_ReplacementThatMovesTheGrade_MovesItWithTheOriginal(string forEach, params string[] expected) =>
        Findings.AreIn(
        Scheme("10", "", "5", "", $"rulings: [{{when: {{subjectType: enterprise}}, down: 1, forEach: {forEach}}}]"), expected);

    [Fact]
    public void Run_OriginalThatForcesTheLastGrade_MayBeReplacedByAnything() => Findings.AreIn(
        Scheme("10", "", "50", "unit: month", SmallScheme.Ruling("{count: {of: [penalty], atLeast: 1}}")));

    [Fact]
    public void Run_ReplacementThatIsExplained_IsAllowed() => Findings.AreIn(SmallScheme.With(SmallScheme.Indicators(
        SmallScheme.Deduction(more: "repair: {effect: replace, as: notice, allowNonMonotone: an example}"),
        SmallScheme.Deduction("notice", "50"))));

    private static string Scheme(string points, string more, string replacement, string replacementMore,
        params string[] sections) =>
        SmallScheme.With(
        [
            SmallScheme.Indicators(
                SmallScheme.Deduction("penalty", points,
                    more: "repair: {effect: replace, as: notice}" + (string.IsNullOrEmpty(more) ? "" : ", " + more)),
                SmallScheme.Deduction("notice", replacement, more: replacementMore)),
            $"groups: [{{code: g, {SmallScheme.Name}}}]",
            .. sections,
        ]);
}
