using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

/// <summary>M2 of the semantics.</summary>
public sealed class ActRuleCheckTests
{
    private const string Ladder = "grades: [{grade: A, score: {atLeast: 90}}, {grade: B}, {grade: C, rulingOnly: true}]";

    [Theory]
    [InlineData("[penalty, fine]")]
    [InlineData("deductions")]
    [InlineData("bonuses")]
    [InlineData("[penalty, award]", "CG0247 at [penalty")]
    [InlineData("[penalty, listed]", "CG0247 at [penalty")]
    [InlineData("adverse", "CG0247 at adverse")]
    public void Run_Kinds_AreDeductionsOnlyOrBonusesOnly(string of, params string[] expected) =>
        Findings.AreIn(Scheme("", $"acts: [{{of: {of}}}]"), expected);

    [Fact]
    public void Run_DeductionsAndBonusesUnderRulesOfTheirOwn_AreSound() =>
        Findings.AreIn(Scheme("", "acts: [{of: deductions}, {of: bonuses}]"));

    [Fact]
    public void Run_AbsorbedByADeduction_IsReported() => Findings.AreIn(
        Scheme("", "acts: [{of: [penalty], absorbedBy: [fine]}]",
            "rulings: [{when: {count: {of: [fine], atLeast: 1}}, grade: B}]"),
        "CG0249 at fine");

    [Fact]
    public void Run_IndicatorUnderTwoRules_IsReportedAtTheSecond() =>
        Findings.AreIn(Scheme("", "acts: [{of: deductions}, {of: [fine]}]"), "CG0248 at [fine");

    [Theory]
    [InlineData("unit: record")]
    [InlineData("unit: quantity")]
    [InlineData("unit: act")]
    [InlineData("repeat: [2]")]
    [InlineData("unit: month", "CG0249 at [penalty")]
    [InlineData("unit: once", "CG0249 at [penalty")]
    [InlineData("cap: {points: 50}", "CG0249 at [penalty")]
    [InlineData("cap: {units: 2}", "CG0249 at [penalty")]
    [InlineData("group: conduct", "CG0249 at [penalty")]
    public void Run_IndicatorOfARule_WeighsByTheRecordAlone(string more, params string[] expected) => Findings.AreIn(
        Scheme(more, $"groups: [{{code: conduct, {SmallScheme.Name}}}]", "acts: [{of: [penalty, fine]}]"), expected);

    [Fact]
    public void Run_TariffUnderARule_IsReported() => Findings.AreIn(
        SmallScheme.With(
            SmallScheme.Indicators(SmallScheme.Deduction("arrears",
                "{by: amount, tariff: {per: year, slices: [{upTo: 9, step: 1, points: 1}]}}")),
            "acts: [{of: [arrears]}]"),
        "CG0249 at [arrears");

    [Fact]
    public void Run_FactUnderARule_IsReported() => Findings.AreIn(
        SmallScheme.With(
            SmallScheme.Fact("staff", "kind: number, better: none, atLeast: 0"),
            SmallScheme.Indicators($"{{code: few, {SmallScheme.Name}, kind: deduction, points: 5, from: staff}}"),
            "acts: [{of: [few]}]"),
        "CG0249 at [few");

    [Theory]
    [InlineData("{count: {of: [listed], atLeast: 1}}", "cap: C")]
    [InlineData("{count: {of: [listed], above: 0}}", "grade: C")]
    [InlineData("{count: {of: adverse, atLeast: 1}}", "grade: C")]
    [InlineData("{any: [{count: {of: [listed], atLeast: 1}}, {score: {below: 10}}]}", "cap: C")]
    [InlineData("{count: {of: [listed], atLeast: 2}}", "cap: C", "CG0250 at listed")]
    [InlineData("{all: [{count: {of: [listed], atLeast: 1}}, {score: {below: 10}}]}", "cap: C", "CG0250 at listed")]
    [InlineData("{count: {of: [listed], atLeast: 1, within: {years: 1}}}", "cap: C", "CG0250 at listed")]
    [InlineData("{count: {of: [listed], atLeast: 1, where: {amount: {atLeast: 1}}}}", "cap: C", "CG0250 at listed")]
    [InlineData("{count: {of: [listed], atLeast: 1}}", "cap: B", "CG0250 at listed")]
    [InlineData("{count: {of: [listed], atLeast: 1}}", "down: 2", "CG0250 at listed")]
    public void Run_AbsorbingSignal_ForcesTheLastGrade(string condition, string effect, params string[] expected) =>
        Findings.AreIn(
        Scheme("", Ladder, $"rulings: [{{when: {condition}, {effect}}}]",
            "acts: [{of: deductions, absorbedBy: [listed]}]"), expected);

    [Fact]
    public void Run_AbsorbingSignalThatIsExplained_IsAllowed() =>
        Findings.AreIn(Scheme("", "acts: [{of: deductions, absorbedBy: [listed], allowNonMonotone: an example}]"));

    [Fact]
    public void Run_BonusesAbsorbed_IsReported() => Findings.AreIn(
        Scheme("", Ladder, "rulings: [{when: {count: {of: [listed], atLeast: 1}}, cap: C}]",
            "acts: [{of: bonuses, absorbedBy: [listed]}]"),
        "CG0114 at listed");

    private static string Scheme(string more, params string[] sections) => SmallScheme.With(
    [
        SmallScheme.Indicators(
            SmallScheme.Deduction(), SmallScheme.Deduction("fine", more: more), SmallScheme.Bonus(), SmallScheme.Signal()),
        .. sections,
    ]);
}
