using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class ConditionShapeTests
{
    [Fact]
    public void TryRead_SeveralAtoms_MustAllHold()
    {
        var joined = Assert.IsType<JoinedCondition>(
            FormReading.Sound(ConditionShape.Instance,
                "{subjectType: enterprise, netPoints: {below: 0}, facts: {a: true, b: [x, y]}}"));

        Assert.Equal(Junction.All, joined.Junction);
        Assert.Equal(3, joined.Parts.Length);
        Assert.Equal(2, joined.Parts.OfType<JoinedCondition>().Single().Parts.Length);
    }

    [Theory]
    [InlineData("all", nameof(Junction.All))]
    [InlineData("any", nameof(Junction.Any))]
    [InlineData("none", nameof(Junction.None))]
    public void TryRead_Junction_JoinsItsList(string key, string expected)
    {
        var joined = Assert.IsType<JoinedCondition>(
            FormReading.Sound(ConditionShape.Instance, $"{{{key}: [{{subjectType: a}}, {{subjectType: b}}]}}"));

        Assert.Equal((expected, 2), (joined.Junction.ToString(), joined.Parts.Length));
    }

    [Theory]
    [InlineData("{count: {of: [a], atLeast: 1, unit: act, where: {level: {atLeast: state}}, within: {years: 1}}}",
        nameof(RecordsCondition))]
    [InlineData("{share: {part: {sum: {of: [a]}}, whole: {sum: {of: [b]}}, above: 0.5, whenEmpty: true}}",
        nameof(ShareCondition))]
    [InlineData("{rank: {fact: place, peers: all, top: 0.1, round: up}}", nameof(RankCondition))]
    [InlineData("{grade: B}", nameof(GradeCondition))]
    [InlineData("{grade: [B, C]}", nameof(GradeCondition))]
    [InlineData("{continues: [a]}", nameof(ContinuesCondition))]
    public void TryRead_Atom_IsOfItsOwnKind(string text, string expected) =>
        Assert.Equal(expected, FormReading.Sound(ConditionShape.Instance, text).GetType().Name);

    [Theory]
    [InlineData("{}", "CG0113 at {")]
    [InlineData("{note: none}", "CG0113 at {note:")]
    [InlineData("{all: []}", "CG0110 at [")]
    [InlineData("{all: {subjectType: a}}", "CG0105 at {subjectType:")]
    [InlineData("{count: {of: [a]}}", "CG0113 at {of:")]
    [InlineData("{count: {atLeast: 1}}", "CG0102 at {atLeast:")]
    [InlineData("{facts: {}}", "CG0105 at {")]
    [InlineData("{facts: {a: {}}}", "CG0111 at {")]
    [InlineData("{score: 5}", "CG0104 at 5")]
    [InlineData("{grade: []}", "CG0110 at [")]
    [InlineData("{rank: place}", "CG0104 at place")]
    [InlineData("{share: half}", "CG0104 at half")]
    [InlineData("true", "CG0104 at true")]
    public void TryRead_OtherValue_IsRefused(string text, string expected) => FormReading.Refuses(ConditionShape.Instance, text,
        expected);

    // A condition that lost a part would hold more often than its author meant.
    [Fact]
    public void TryRead_AtomAtFaultBesideASoundOne_FailsTheWhole() =>
        FormReading.Refuses(ConditionShape.Instance, "{subjectType: enterprise, score: {atLeast: many}}", "CG0104 at many");

    [Theory]
    [InlineData("{scoer: {below: 1}, subjectType: a}", "did you mean 'score'?")]
    [InlineData("{when: {subjectType: a}, subjectType: a}", "that key belongs in a suspension, an outcome, a grade, a ruling")]
    public void TryRead_UnknownKey_IsHintedAt(string condition, string hint)
    {
        var found = SchemeLoader.Load(SmallScheme.With(SmallScheme.Ruling(condition))).Diagnostics;

        Assert.Equal(hint, Assert.Single(found).Hint?.English);
    }
}
