using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class RulingShapeTests
{
    private const string When = "when: {subjectType: a}";

    [Theory]
    [InlineData("grade: C", "C", false)]
    [InlineData("cap: B", "B", true)]
    public void TryRead_Limit_IsADirectGradeOrACap(string more, string grade, bool isCap)
    {
        var ruling = Assert.IsType<LimitRuling>(FormReading.Sound(RulingShape.Instance, $"{{{When}, {more}}}"));

        Assert.Equal((grade, isCap, RulingScoreKind.None), (ruling.Grade.Value, ruling.IsCap, ruling.Score.Kind));
    }

    [Theory]
    [InlineData("none", "None", null)]
    [InlineData("worstEnd", "WorstEnd", null)]
    [InlineData("{value: -5}", "Value", -5)]
    [InlineData("{beforeBonuses: 60}", "BeforeBonuses", 60)]
    public void TryRead_Score_IsAWordOrANumber(string score, string kind, int? value)
    {
        var ruling = Assert.IsType<LimitRuling>(FormReading.Sound(RulingShape.Instance, $"{{{When}, grade: C, score: {score}}}"));

        Assert.Equal((kind, (decimal?)value), (ruling.Score.Kind.ToString(), ruling.Score.Value?.Value));
    }

    [Theory]
    [InlineData("down: 2", 2)]
    [InlineData("up: 1", -1)]
    [InlineData("down: 64", 64)]
    public void TryRead_Notches_AreDownwardWherePositive(string more, int notches)
    {
        var ruling = Assert.IsType<NotchRuling>(FormReading.Sound(RulingShape.Instance, $"{{{When}, {more}}}"));

        Assert.Equal((notches, null), (ruling.Notches, ruling.ForEach));
    }

    [Fact]
    public void TryRead_ForEach_ListsIndicators() => Assert.Equal(
        IndicatorSet.Adverse,
        Assert.IsType<NotchRuling>(FormReading.Sound(RulingShape.Instance,
            $"{{{When}, down: 1, forEach: adverse}}")).ForEach?.Set);

    [Fact]
    public void TryRead_Outcome_HasACodeAndAName()
    {
        var ruling = Assert.IsType<OutcomeRuling>(FormReading.Sound(RulingShape.Instance,
            $"{{{When}, outcome: closed, {SmallScheme.Name}}}"));

        Assert.Equal(("closed", "Example"), (ruling.Code.Value, ruling.Name.English));
    }

    [Theory]
    [InlineData("{cap: B}", "CG0102 at {cap:")]
    [InlineData("{when: {subjectType: a}}", "CG0111 at {when:")]
    [InlineData("{when: {subjectType: a}, cap: B, grade: C}", "CG0111 at {when:")]
    [InlineData("{when: {subjectType: a}, up: 1, down: 1}", "CG0111 at {when:")]
    [InlineData("{when: {subjectType: a}, down: 0}", "CG0104 at 0")]
    [InlineData("{when: {subjectType: a}, down: 65}", "CG0104 at 65")]
    [InlineData("{when: {subjectType: a}, down: 1, score: none}", "CG0114 at none")]
    [InlineData("{when: {subjectType: a}, cap: B, forEach: adverse}", "CG0114 at adverse")]
    [InlineData("{when: {subjectType: a}, cap: B, name: {zh: 例, en: Example}}", "CG0114 at {zh:")]
    [InlineData("{when: {subjectType: a}, outcome: closed}", "CG0102 at {when:")]
    [InlineData("{when: {subjectType: a}, grade: C, score: bestEnd}", "CG0104 at bestEnd")]
    [InlineData("{when: {subjectType: a}, grade: C, score: {}}", "CG0111 at {")]
    [InlineData("{when: {subjectType: a}, grade: C, score: {value: 1, beforeBonuses: 2}}", "CG0111 at {value:")]
    public void TryRead_OtherMapping_IsRefused(string text, string expected) =>
        FormReading.Refuses(RulingShape.Instance, text, expected);
}
