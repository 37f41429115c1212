using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Compilation;

public sealed class SchemeCompilerTests
{
    private static readonly string Indicators = SmallScheme.Indicators(
        SmallScheme.Deduction("penalty",
            more: "cap: {points: 50}, group: second"), SmallScheme.Bonus("award"), SmallScheme.Signal("listed"));

    private const string Groups =
        $"groups: [{{code: first, {SmallScheme.Name}}}, {{code: second, {SmallScheme.Name}, base: 5, floor: -20}}]";

    [Theory]
    [InlineData("score: {better: higher, base: 100}", "atLeast", new sbyte[] { -1, 1, 0 })]
    [InlineData("score: {better: lower, base: 100}", "atMost", new sbyte[] { 1, -1, 0 })]
    public void Compile_Signs_FollowTheDirectionOfTheScore(string score, string bound, sbyte[] expected)
    {
        var compiled = SmallScheme.Compiled(score, Indicators, Groups,
            $"grades: [{{grade: A, score: {{{bound}: 100}}}}, {{grade: B}}]");

        Assert.Equal(expected, compiled.ScoreSigns);
    }

    [Fact]
    public void Compile_NoScore_HasNoSigns()
    {
        var compiled = SmallScheme.Compiled("score", Indicators, Groups,
            "grades: [{grade: A, when: {deductionPoints: {atMost: 0}}}, {grade: B}]");

        Assert.False(compiled.HasScore);
        Assert.Equal([0, 0, 0], compiled.ScoreSigns.Select(sign => (int)sign));
    }

    [Fact]
    public void Compile_CapsAndGroups_AreByIndicator()
    {
        var compiled = SmallScheme.Compiled(Indicators, Groups);

        Assert.Equal<long>([50L, long.MaxValue, long.MaxValue], compiled.Caps);
        Assert.Equal<int>([1, -1, -1], compiled.GroupOf);
        Assert.Equal((5L, -20L, long.MaxValue), (compiled.Groups[1].Base.Points, compiled.Groups[1].Clamp.Floor,
            compiled.Groups[1].Clamp.Ceiling));
    }

    [Fact]
    public void Compile_BaseByType_IsInTheOrderOfTheTypes()
    {
        var compiled = SmallScheme.Compiled(
            "score: {better: higher, base: {by: subjectType, socialOrganization: 90.5, enterprise: 100}}");

        Assert.Equal([1000L, 905L], compiled.Base.ByType.Select(figure => figure.Points));
    }

    [Fact]
    public void Compile_DefaultType_IsItsIndex()
    {
        Assert.Equal(1, SmallScheme.Compiled(
            "subjects: {types: [enterprise, socialOrganization], default: socialOrganization}").DefaultSubjectType);
        Assert.Null(SmallScheme.Compiled("subjects: {types: [enterprise]}").DefaultSubjectType);
    }
}
