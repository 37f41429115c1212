using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Model;

public sealed class ConditionsTests
{
    private static readonly string Indicators = SmallScheme.Indicators(
        SmallScheme.Bonus("award"), SmallScheme.Deduction("penalty"), SmallScheme.Signal("listed"), SmallScheme.Signal("praised",
            "favorable"));

    [Theory]
    [InlineData("deductions", "penalty")]
    [InlineData("bonuses", "award")]
    [InlineData("signals", "listed praised")]
    [InlineData("adverse", "penalty listed")]
    [InlineData("favorable", "award praised")]
    [InlineData("[praised, award]", "award praised")]
    public void Resolve_List_IsInTheSchemesOrder(string list, string expected)
    {
        var scheme = SmallScheme.Bound(
            Indicators, $"rulings: [{{when: {{count: {{of: {list}, atLeast: 1}}}}, cap: B, allowNonMonotone: an example}}]");

        var condition = Assert.IsType<RecordsCondition>(scheme.Rulings[0].When);
        Assert.Equal(expected, string.Join(' ', condition.Tally.Of.Resolve(scheme).Select(indicator => indicator.Code.Value)));
    }

    [Fact]
    public void AllOf_Scheme_HasThoseOfOutcomesGradesAndRulingsAndThoseInside()
    {
        var scheme = SmallScheme.Bound(
            $"outcomes: [{{outcome: gone, {SmallScheme.Name}, when: {{subjectType: enterprise}}}}]",
            "grades: [{grade: A, when: {any: [{subjectType: enterprise}, {none: [{subjectType: enterprise}]}]}}, {grade: B}]",
            SmallScheme.Ruling("{subjectType: enterprise}"));

        Assert.Equal(4, Conditions.AllOf(scheme).OfType<SubjectTypeCondition>().Count());
        Assert.Equal(2, Conditions.AllOf(scheme).OfType<JoinedCondition>().Count());
    }
}
