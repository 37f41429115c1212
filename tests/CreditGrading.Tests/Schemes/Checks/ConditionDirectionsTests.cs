using CreditGrading.Schemes.Checks;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

/// <summary>M3 of the semantics, table by table. A condition under test leans as the ruling says in which it may stand.</summary>
public sealed class ConditionDirectionsTests
{
    private static readonly string Indicators = SmallScheme.Indicators(
        SmallScheme.Deduction("penalty"), SmallScheme.Bonus("award"), SmallScheme.Signal("listed"), SmallScheme.Signal("praised",
            "favorable"),
        SmallScheme.Signal("going", more: "continuing: true"));

    [Theory]
    [InlineData("{count: {of: [penalty, listed], atLeast: 1}}", nameof(ConditionDirection.Adverse))]
    [InlineData("{count: {of: [penalty], atMost: 1}}", nameof(ConditionDirection.Favorable))]
    [InlineData("{count: {of: [award, praised], above: 1}}", nameof(ConditionDirection.Favorable))]
    [InlineData("{sum: {of: [award], below: 1}}", nameof(ConditionDirection.Adverse))]
    [InlineData("{count: {of: [penalty, award], atLeast: 1}}", nameof(ConditionDirection.Mixed))]
    [InlineData("{count: {of: [penalty], atLeast: 1, atMost: 3}}", nameof(ConditionDirection.Mixed))]
    [InlineData("{count: {of: signals, atLeast: 1}}", nameof(ConditionDirection.Mixed))]
    [InlineData("{count: {of: adverse, atLeast: 1}}", nameof(ConditionDirection.Adverse))]
    [InlineData("{continues: [going]}", nameof(ConditionDirection.Adverse))]
    [InlineData("{bonusPoints: {atLeast: 1}}", nameof(ConditionDirection.Favorable))]
    [InlineData("{deductionPoints: {atLeast: 1}}", nameof(ConditionDirection.Adverse))]
    [InlineData("{netPoints: {below: 0}}", nameof(ConditionDirection.Adverse))]
    [InlineData("{score: {below: 60}}", nameof(ConditionDirection.Adverse))]
    [InlineData("{subjectType: enterprise}", nameof(ConditionDirection.Neutral))]
    public void Of_Atom_LeansAsItsRecordsAndBoundsDo(string condition, string expected) => Assert.Equal(expected, Of(condition,
        Indicators));

    [Theory]
    [InlineData("kind: flag, better: 'true'", "true", nameof(ConditionDirection.Favorable))]
    [InlineData("kind: flag, better: 'false'", "true", nameof(ConditionDirection.Adverse))]
    [InlineData("kind: flag, better: 'false'", "false", nameof(ConditionDirection.Favorable))]
    [InlineData("kind: flag, better: none", "true", nameof(ConditionDirection.Neutral))]
    [InlineData("kind: number, better: higher", "{atLeast: 5}", nameof(ConditionDirection.Favorable))]
    [InlineData("kind: number, better: lower", "{atLeast: 5}", nameof(ConditionDirection.Adverse))]
    [InlineData("kind: number, better: lower", "{atLeast: 5, below: 9}", nameof(ConditionDirection.Mixed))]
    [InlineData("kind: date, better: earlier", "{elapsed: {atLeast: {years: 3}}}", nameof(ConditionDirection.Favorable))]
    [InlineData("kind: date, better: earlier", "{elapsed: {below: {years: 3}}}", nameof(ConditionDirection.Adverse))]
    [InlineData("kind: date, better: later", "{elapsed: {atLeast: {years: 3}}}", nameof(ConditionDirection.Adverse))]
    [InlineData("kind: date, better: later", "{onOrAfter: 2020-01-01}", nameof(ConditionDirection.Favorable))]
    [InlineData("kind: date, better: earlier", "{before: 2020-01-01}", nameof(ConditionDirection.Favorable))]
    [InlineData("kind: choice, better: listedFirst, values: [a, b, c]", "[a, b]", nameof(ConditionDirection.Favorable))]
    [InlineData("kind: choice, better: listedFirst, values: [a, b, c]", "c", nameof(ConditionDirection.Adverse))]
    [InlineData("kind: choice, better: listedFirst, values: [a, b, c]", "b", nameof(ConditionDirection.Mixed))]
    [InlineData("kind: choice, better: listedFirst, values: [a, b, c]", "[a, c]", nameof(ConditionDirection.Mixed))]
    public void Of_FactTest_LeansAsItsValuesAreOrdered(string fact, string test, string expected) =>
        Assert.Equal(expected, Of($"{{facts: {{f: {test}}}}}", SmallScheme.Fact("f", fact)));

    [Fact]
    public void Of_ScoreWhereLowerIsBetter_IsTurnedRound() => Assert.Equal(
        nameof(ConditionDirection.Adverse),
        Of("{score: {atLeast: 60}}", "score: {better: lower, base: 0}", "grades: [{grade: A, score: {atMost: 0}}, {grade: B}]"));

    [Theory]
    [InlineData(nameof(ConditionDirection.Neutral), nameof(ConditionDirection.Neutral))]
    [InlineData(nameof(ConditionDirection.Adverse), nameof(ConditionDirection.Favorable))]
    [InlineData(nameof(ConditionDirection.Mixed), nameof(ConditionDirection.Mixed))]
    public void Flip_Direction_IsTheOther(string direction, string expected) =>
        Assert.Equal(expected, ConditionDirections.Flip(Enum.Parse<ConditionDirection>(direction)).ToString());

    // Some of the conditions could not stand in a ruling; what they lean to is asked all the same.
    private static string Of(string condition, params string[] sections)
    {
        var scheme = SmallScheme.Bound(
            [.. sections, $"rulings: [{{when: {condition}, cap: B, allowNonMonotone: an example}}]"]);
        return ConditionDirections.Of(scheme.Rulings[0].When, scheme).ToString();
    }
}
