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
    public void GroupShape_WithoutName_IsRefused() => FormReading.Refuses(GroupShape.Instance, "{code: g}", "CG0102 at {code:");
}
