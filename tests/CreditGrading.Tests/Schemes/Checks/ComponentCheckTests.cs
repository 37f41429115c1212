using System.Text.RegularExpressions;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

public sealed class ComponentCheckTests
{
    private const string Audit = "facts: [{code: audit, name: {zh: 审计, en: Audit}, kind: number, better: higher}]";

    private const string Contract = $"{{code: contract, {SmallScheme.Name}, kind: unit, validity: unlimited}}";

    [Theory]
    [InlineData("; ")]
    [InlineData("weight: 1")]
    [InlineData("weight: 0.333333; weight: 0.333333; weight: 0.333334")]
    [InlineData("weight: 0.5; weight: 0.499999", "CG0251 at 0.5")]
    [InlineData("weight: 0.6; weight: 0.6", "CG0251 at 0.6")]
    [InlineData("weight: 1; ", "CG0252 at {code:")]
    [InlineData("weight: 1; weight: 0", "CG0253 at 0")]
    [InlineData("weight: 1.5; weight: -0.5", "CG0253 at 1.5", "CG0253 at -0.5")]
    [InlineData("weight: 0.9999999; weight: 0.0000001", "CG0253 at 0.9999999", "CG0253 at 0.0000001")]
    public void Run_Weights_AddUpToOne(string groups, params string[] expected) =>
        Findings.AreIn(SmallScheme.With(Groups(groups)), expected);

    [Theory]
    [InlineData("weight: 1, from: audit")]
    [InlineData("weight: 1, from: audit, missing: renormalise")]
    [InlineData("weight: 1, from: audit, missing: {value: 5}")]
    [InlineData("weight: 1, from: audit, floor: 0, missing: worst")]
    [InlineData("weight: 1, from: audit, ceiling: 9, missing: worst", "CG0255 at {code:")]
    [InlineData("weight: 1, from: audit, units: contract", "CG0114 at {code:")]
    [InlineData("weight: 1, from: audit, base: 5", "CG0114 at {code:")]
    [InlineData("weight: 1, from: audit, mean: amount", "CG0118 at {code:")]
    [InlineData("weight: 1, missing: renormalise", "CG0118 at {code:")]
    [InlineData("from: audit")]
    [InlineData("units: contract")]
    [InlineData("weight: 1, units: contract, mean: amount, base: 100")]
    [InlineData("units: contract, missing: renormalise", "CG0118 at {code:")]
    [InlineData("units: penalty", "CG0265 at penalty")]
    [InlineData("units: absent", "CG0202 at absent")]
    public void Run_Component_IsOneThing(string group, params string[] expected) => Findings.AreIn(
        SmallScheme.With(Audit, SmallScheme.Indicators(Contract, SmallScheme.Deduction()), Groups(group)), expected);

    // Where lower is better, the worst is the ceiling.
    [Theory]
    [InlineData("floor: 0", "CG0255 at {code:")]
    [InlineData("ceiling: 9")]
    public void Run_WorstOfAScoreThatIsBetterLower_IsTheCeiling(string limit, params string[] expected) => Findings.AreIn(
        SmallScheme.With(
            "facts: [{code: risk, name: {zh: 风险, en: Risk}, kind: number, better: lower}]",
            "score: {better: lower, base: 0}", "grades: [{grade: A, score: {atMost: 5}}, {grade: B}]",
            Groups($"weight: 1, from: risk, {limit}, missing: worst")),
        expected);

    [Fact]
    public void Run_IndicatorInAComponentThatIsAFact_IsReportedAtItsGroup() => Findings.AreIn(
        SmallScheme.With(Audit, SmallScheme.Indicators(SmallScheme.Deduction(more: "group: group1")),
            Groups("weight: 1, from: audit")),
        "CG0114 at group1");

    [Theory]
    [InlineData("group1", "weight: 0.5; weight: 0.5")]
    [InlineData("group2", "weight: 0.4; weight: 0.6")]
    [InlineData("group1", "weight: 0.4; weight: 0.6", "CG0254 at 0.4")]
    [InlineData("group1", "weight: 0.333333; weight: 0.333333; weight: 0.333334", "CG0254 at 0.333333")]
    [InlineData("group3", "weight: 0.333333; weight: 0.333333; weight: 0.333334")]
    [InlineData("group1", "; ", "CG0252 at {code:")]
    [InlineData("group2", "weight: 1; ", "CG0252 at {code:")]
    [InlineData("group9", "weight: 1", "CG0202 at group9")]
    public void Run_Duty_IsFulfilledByTheWeights(string component, string groups, params string[] expected) => Findings.AreIn(
        SmallScheme.With(Groups(groups), $"require: [{{component: {component}, weight: atLeastMean}}]"), expected);

    [Theory]
    [InlineData("missing: renormalise")]
    [InlineData("missing: undetermined", "CG0118 at {outcome:")]
    [InlineData("missing: {value: 5}", "CG0118 at {outcome:")]
    public void Run_AllMissing_NeedsAWeightThatIsSpread(string missing, params string[] expected) => Findings.AreIn(
        SmallScheme.With(
            Audit, $"score: {{better: higher, base: 0, allMissing: {{outcome: none-there, {SmallScheme.Name}}}}}",
            Groups($"weight: 1, from: audit, {missing}")),
        expected);

    /// <summary>Groups, of each what it states beside its code and name.</summary>
    private static string Groups(string groups) => $"groups: [{string.Join(", ", Regex.Split(groups, "; ").Select(Group))}]";

    private static string Group(string more, int index) =>
        $"{{code: group{index + 1}, {SmallScheme.Name}{(string.IsNullOrEmpty(more) ? "" : ", " + more)}}}";
}
