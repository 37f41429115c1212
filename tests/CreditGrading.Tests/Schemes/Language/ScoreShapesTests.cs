using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class ScoreShapesTests
{
    [Fact]
    public void ScoreShape_Score_HasBaseAndLimits()
    {
        var score = FormReading.Sound(ScoreShape.Instance,
            "{better: lower, base: 0, floor: {value: -5, cite: plan 一}, ceiling: 100}");

        Assert.Equal((false, 0m, -5m, 100m), (score.IsHigherBetter, (score.Base as FixedBase)?.Points.Value, score.Floor?.Value,
            score.Ceiling?.Value));
        Assert.Equal((false, true), (score.Floor?.IsAssumed, score.Ceiling?.IsAssumed));
    }

    [Fact]
    public void ScoreShape_BaseByType_IsATable()
    {
        var score = FormReading.Sound(ScoreShape.Instance,
            "{better: higher, base: {by: subjectType, enterprise: 100, school: -1}}");

        var table = Assert.IsType<TypeBase>(score.Base);
        Assert.Equal(["enterprise 100", "school -1"], table.Rows.Select(row => $"{row.Code.Value} {row.Value.Value}"));
    }

    [Theory]
    [InlineData("{base: 100}", "CG0102 at {base:")]
    [InlineData("{better: higher}", "CG0102 at {better:")]
    [InlineData("{better: more, base: 100}", "CG0104 at more")]
    [InlineData("{better: higher, base: {enterprise: 100}}", "CG0101 at enterprise:", "CG0102 at {enterprise:")]
    [InlineData("{better: higher, base: {by: level, a: 100}}", "CG0115 at level")]
    [InlineData("{better: higher, base: {by: subjectType}}", "CG0116 at {by:")]
    public void ScoreShape_OtherMapping_IsRefused(string text, params string[] expected) =>
        Assert.Equal(expected.Order(), FormReading.Read(ScoreShape.Instance, text).Found.Order());

    [Fact]
    public void GroupShape_Group_HasBaseAndLimits()
    {
        var group = FormReading.Sound(GroupShape.Instance, $"{{code: g, {SmallScheme.Name}, base: 5, ceiling: 20}}");

        Assert.Equal(("g", 5m, null, 20m), (group.Code.Value, group.Base?.Value, group.Floor?.Value, group.Ceiling?.Value));
    }

    [Fact]
    public void ScoreShape_LeastThatIsNeeded_LeavesTheRestToTheScheme()
    {
        var score = FormReading.Sound(ScoreShape.Instance, "{better: higher, base: 0}");

        Assert.Equal((null, null), (score.AllMissing, score.ShownDecimals));
    }

    [Theory]
    [InlineData("shownDecimals: 9", 9)]
    [InlineData("shownDecimals: 0", 0)]
    [InlineData("allMissing: undetermined", null)]
    public void ScoreShape_WhatIsShownOfIt_IsRead(string more, int? decimals)
    {
        var score = FormReading.Sound(ScoreShape.Instance, $"{{better: higher, base: 0, {more}}}");

        Assert.Null(score.AllMissing);
        Assert.Equal(decimals, score.ShownDecimals);
    }

    [Fact]
    public void ScoreShape_AllMissing_MayBeAnOutcome() => Assert.Equal(
        "noData",
        FormReading.Sound(ScoreShape.Instance,
            $"{{better: higher, base: 0, allMissing: {{outcome: noData, {SmallScheme.Name}}}}}")
            .AllMissing?.Code.Value);

    [Theory]
    [InlineData("shownDecimals: 10", "CG0104 at 10")]
    [InlineData("allMissing: zero", "CG0104 at zero")]
    [InlineData("allMissing: {outcome: noData}", "CG0102 at {outcome:")]
    public void ScoreShape_OtherAddition_IsRefused(string more, string expected) =>
        FormReading.Refuses(ScoreShape.Instance, $"{{better: higher, base: 0, {more}}}", expected);

    [Fact]
    public void GroupShape_LeastThatIsNeeded_HasTheDefaults()
    {
        var group = FormReading.Sound(GroupShape.Instance, $"{{code: g, {SmallScheme.Name}}}");

        Assert.Equal((null, null, null, false), (group.Weight, group.From, group.Units, group.IsMeanByAmount));
        Assert.Equal(BoundMissing.Undetermined, group.Missing);
    }

    [Fact]
    public void GroupShape_Component_HasItsWeightAndUnits()
    {
        var group = FormReading.Sound(GroupShape.Instance,
            $"{{code: g, {SmallScheme.Name}, weight: 0.25, units: contract, mean: amount}}");

        Assert.Equal((0.25m, "contract", true), (group.Weight?.Value, group.Units?.Value, group.IsMeanByAmount));
    }

    [Theory]
    [InlineData("undetermined", "Undetermined", null)]
    [InlineData("renormalise", "Renormalise", null)]
    [InlineData("worst", "Worst", null)]
    [InlineData("{value: 50}", "Value", 50)]
    public void GroupShape_Missing_IsAWordOrAValue(string missing, string policy, int? value)
    {
        var read = FormReading.Sound(GroupShape.Instance, $"{{code: g, {SmallScheme.Name}, missing: {missing}}}").Missing;

        Assert.Equal((policy, (decimal?)value), (read.Policy.ToString(), read.Value?.Value));
    }

    [Theory]
    [InlineData("missing: best", "CG0104 at best")]
    [InlineData("missing: {}", "CG0102 at {")]
    [InlineData("mean: weighted", "CG0104 at weighted")]
    [InlineData("weight: half", "CG0104 at half")]
    public void GroupShape_OtherAddition_IsRefused(string more, string expected) =>
        FormReading.Refuses(GroupShape.Instance, $"{{code: g, {SmallScheme.Name}, {more}}}", expected);

    [Fact]
    public void GroupShape_WithoutName_IsRefused() => FormReading.Refuses(GroupShape.Instance, "{code: g}", "CG0102 at {code:");
}
