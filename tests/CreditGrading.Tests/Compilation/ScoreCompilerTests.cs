using CreditGrading.Compilation;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Compilation;

public sealed class ScoreCompilerTests
{
    private const string Facts =
        "facts: [{code: audit, name: {zh: 审计, en: Audit}, kind: number, better: higher, decimals: 1},"
        + " {code: rating, name: {zh: 评级, en: Rating}, kind: choice, better: listedFirst, values: [good, fair]},"
        + " {code: young, name: {zh: 新设, en: Young}, kind: flag, better: none}]";

    [Theory]
    [InlineData("100", 100, 100)]
    [InlineData("{by: subjectType, socialOrganization: 90, enterprise: 80}", 80, 90)]
    public void Base_NumberOrTable_HasOneForEachType(string value, long enterprise, long organization) => Assert.Equal(
        [enterprise, organization], Base(value).ByType.Select(figure => figure.Points));

    // 0.25 asks for hundredths, and the fact has tenths.
    [Fact]
    public void Base_NumberFact_IsBroughtToTheScale()
    {
        var compiled = SmallScheme.Compiled(
            Facts, "score: {better: higher, base: {from: audit}}", SmallScheme.Indicators(SmallScheme.Deduction(points: "0.25")));

        Assert.Equal((2, 0, 10L), (compiled.Scale.Decimals, compiled.Base.Fact, compiled.Base.FactFactor));
    }

    [Fact]
    public void Base_TableOnAChoice_IsInTheOrderOfItsValues()
    {
        var compiled = Base("{fact: rating, values: {fair: 70, good: 90}}");

        Assert.Equal((1, 0L), (compiled.Fact, compiled.FactFactor));
        Assert.Equal([90L, 70L], compiled.ByValue.Select(figure => figure.Points));
    }

    [Fact]
    public void Base_Cases_EndWithOneThatAlwaysHolds()
    {
        var cases = Base("{cases: [{when: {facts: {young: true}}, value: 90}, {value: 80}]}").Cases;

        Assert.Equal([90L, 80L], cases.Select(part => part.Figure.Points));
        Assert.Equal([false, true], cases.Select(part => part.Condition == CompiledScheme.NoCondition));
    }

    [Fact]
    public void Groups_Component_HasItsWeightInMillionths()
    {
        var groups = SmallScheme.Compiled(
            Facts,
            $"groups: [{{code: a, {SmallScheme.Name}, weight: 0.333333, from: audit, floor: 10, missing: worst}},"
            + $" {{code: b, {SmallScheme.Name}, weight: 0.666667, base: 50, ceiling: 60}}]").Groups;

        Assert.Equal([333_333L, 666_667L], groups.Select(group => group.Weight));
        Assert.Equal((0, MissingPolicy.Worst, 100L), (groups[0].Fact, groups[0].Missing, groups[0].MissingPoints));
        Assert.Equal((CompiledGroup.NotThere, 500L, 600L), (groups[1].Fact, groups[1].Base.Points, groups[1].Clamp.Ceiling));
    }

    [Fact]
    public void Groups_WorstWhereLowerIsBetter_IsTheCeiling()
    {
        var groups = SmallScheme.Compiled(
            "facts: [{code: risk, name: {zh: 风险, en: Risk}, kind: number, better: lower}]", "score: {better: lower, base: 0}",
            "grades: [{grade: A, score: {atMost: 5}}, {grade: B}]",
            $"groups: [{{code: a, {SmallScheme.Name}, weight: 1, from: risk, floor: 1, ceiling: 9, missing: worst}}]").Groups;

        Assert.Equal(9, Assert.Single(groups).MissingPoints);
    }

    [Fact]
    public void Groups_MeanOverUnits_KnowsWhatDeclaresThem()
    {
        var compiled = SmallScheme.Compiled(
            SmallScheme.Indicators(SmallScheme.Deduction(),
                $"{{code: contract, {SmallScheme.Name}, kind: unit, validity: unlimited}}"),
            $"groups: [{{code: a, {SmallScheme.Name}, units: contract, mean: amount}}]");

        Assert.Equal((1, true, 0L), (compiled.Groups[0].UnitsOf, compiled.Groups[0].IsMeanByAmount, compiled.Groups[0].Weight));
    }

    [Fact]
    public void ClampOf_AssumedLimit_IsMarkedByItself()
    {
        var clamps = SmallScheme.Compiled(
            "sources: {plan: {title: 方案}}",
            Groups(("a", "floor: {value: 1, cite: plan 一}, ceiling: 9"),
                ("b", "floor: 1, ceiling: {value: 9, cite: plan 一}"))).Groups;

        Assert.Equal([(false, true), (true, false)],
            clamps.Select(group => (group.Clamp.IsFloorAssumed, group.Clamp.IsCeilingAssumed)));
    }

    // The weight and the way in which a missing value is replaced count together, the value that replaces it by itself as well.
    [Theory]
    [InlineData("{value: 1, cite: plan 一}", "", false, false)]
    [InlineData("1", "", true, false)]
    [InlineData("{value: 1, cite: plan 一}", ", missing: {value: 5, cite: plan 一}", false, false)]
    [InlineData("{value: 1, cite: plan 一}", ", missing: {value: 5}", true, true)]
    public void Groups_AssumedWeightOrMissing_IsMarked(string weight, string more, bool isAssumed, bool isMissingAssumed)
    {
        var group = Assert.Single(SmallScheme.Compiled(
            Facts, "sources: {plan: {title: 方案}}", Groups(("a", $"weight: {weight}, from: audit{more}"))).Groups);

        Assert.Equal((isAssumed, isMissingAssumed), (group.IsAssumed, group.IsMissingAssumed));
    }

    // Which case holds depends on those before it: what is assumed there stays so.
    [Fact]
    public void Base_CaseAfterAnAssumedOne_IsAssumed()
    {
        var cases = SmallScheme.Compiled(
            Facts, "sources: {plan: {title: 方案}}",
            "score: {better: higher, base: {cases: [{when: {facts: {young: true}}, value: 90, cite: plan 一},"
            + " {when: {facts: {rating: good}}, value: 85}, {value: 80, cite: plan 一}]}}").Base.Cases;

        Assert.Equal([false, true, true], cases.Select(part => part.UsesAssumed));
    }

    private static string Groups(params (string Code, string Keys)[] groups) =>
        $"groups: [{string.Join(", ", groups.Select(group => $"{{code: {group.Code}, {SmallScheme.Name}, {group.Keys}}}"))}]";

    private static CompiledBase Base(string value) => SmallScheme.Compiled(
        Facts, $"score: {{better: higher, base: {value}}}").Base;
}
