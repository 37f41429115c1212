using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class GradeShapesTests
{
    private const string When = "when: {subjectType: enterprise}";

    [Fact]
    public void GradeShape_Rung_HasBoundConditionAndCategory()
    {
        var grade = FormReading.Sound(GradeShape.Instance,
            $"{{grade: A+, category: trustworthy, score: {{atLeast: 90}}, {When}}}");

        Assert.Equal(("A+", Category.Trustworthy, 90m), (grade.Code.Value, grade.Category?.Value, grade.Score?.Lower?.Value));
        Assert.NotNull(grade.When);
        Assert.False(grade.IsRulingOnly);
    }

    [Fact]
    public void GradeShape_OpenRung_IsAStatementAllTheSame() => Assert.Equal(1, FormReading.Read(GradeShape.Instance,
        "{grade: D}").Scope.Entry.AssumedCount);

    [Theory]
    [InlineData("{category: trustworthy}", "CG0102 at {category:")]
    [InlineData("{grade: A, category: trusty}", "CG0104 at trusty")]
    [InlineData("{grade: A, rulingOnly: yes}", "CG0104 at yes")]
    [InlineData("{grade: A, score: 90}", "CG0104 at 90")]
    public void GradeShape_OtherMapping_IsRefused(string text, string expected) => FormReading.Refuses(GradeShape.Instance, text,
        expected);

    [Fact]
    public void OutcomeShape_NamedOrStated_IsOneOfTheTwo()
    {
        Assert.Equal("gone", FormReading.Sound(OutcomeShape.Instance,
            $"{{outcome: gone, {SmallScheme.Name}, {When}}}").Code?.Value);
        Assert.Equal("B", FormReading.Sound(OutcomeShape.Instance, $"{{grade: B, {When}}}").Grade?.Value);
    }

    [Theory]
    [InlineData("{outcome: gone, " + SmallScheme.Name + ", grade: B, " + When + "}", "CG0111 at {outcome:")]
    [InlineData("{" + When + "}", "CG0111 at {when:")]
    [InlineData("{outcome: gone, " + When + "}", "CG0102 at {outcome:")]
    [InlineData("{grade: B, " + SmallScheme.Name + ", " + When + "}", "CG0114 at {zh:")]
    [InlineData("{grade: B}", "CG0102 at {grade:")]
    public void OutcomeShape_OtherMapping_IsRefused(string text, string expected) => FormReading.Refuses(OutcomeShape.Instance,
        text, expected);

    [Theory]
    [InlineData("cap: B", true)]
    [InlineData("grade: B", false)]
    public void RulingShape_CapOrDirectGrade_AreToldApart(string key, bool isCap)
    {
        var ruling = Assert.IsType<LimitRuling>(FormReading.Sound(RulingShape.Instance, $"{{{When}, {key}}}"));

        Assert.Equal(("B", isCap), (ruling.Grade.Value, ruling.IsCap));
    }

    [Theory]
    [InlineData("{" + When + ", cap: B, grade: C}", "CG0111 at {when:")]
    [InlineData("{" + When + "}", "CG0111 at {when:")]
    [InlineData("{cap: B}", "CG0102 at {cap:")]
    public void RulingShape_OtherMapping_IsRefused(string text, string expected) => FormReading.Refuses(RulingShape.Instance,
        text, expected);
}
