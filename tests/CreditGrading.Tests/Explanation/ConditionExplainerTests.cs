using CreditGrading.Explanation;
using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Explanation;

/// <summary>
/// Conditions in words, with what they met. The subject has penalties of 10 and 20 points and an amount of 300 each, and facts.
/// </summary>
public sealed class ConditionExplainerTests
{
    private const string Facts = "facts: ["
        + "{code: audited, name: {zh: 审计, en: Audited}, kind: flag, better: true}, "
        + "{code: founded, name: {zh: 成立, en: Founded}, kind: date, better: none}, "
        + "{code: size, name: {zh: 规模, en: Size}, kind: choice, values: [small, large], better: none}, "
        + "{code: place, name: {zh: 名次, en: Place}, kind: number, better: lower, atLeast: 1, atMost: 1000}, "
        + "{code: peers, name: {zh: 同行, en: Peers}, kind: number, better: none, atLeast: 1, atMost: 1000}]";

    [Theory]
    [InlineData("{count: {of: [penalty], atLeast: 3}}", "number of records of 'Example' at least 3", "2", false)]
    [InlineData("{count: {of: adverse, above: 1}}", "number of records of all adverse indicators above 1", "2", true)]
    [InlineData(
        "{count: {of: [penalty], where: {points: {atLeast: 20}}, within: {years: 1}, atLeast: 1}}",
        "number of records of 'Example' (within the last 1 year, own points at least 20) at least 1", "1", true)]
    [InlineData(
        "{count: {of: [penalty], where: {points: {above: 10}, amount: {atLeast: 300}}, atLeast: 1}}",
        "number of records of 'Example' (amount at least 300, own points above 10) at least 1", "1", true)]
    [InlineData("{count: {of: [penalty], unit: month, atLeast: 1}}", "number of months with a record of 'Example' at least 1",
        "1", true)]
    [InlineData("{sum: {of: [penalty], atLeast: 600}}", "sum of the amounts of 'Example' at least 600", "600", true)]
    [InlineData("{deductionPoints: {atLeast: 31}}", "deduction points at least 31", "30", false)]
    [InlineData("{facts: {audited: false}}", "'Audited' is false", "true", false)]
    [InlineData("{facts: {founded: {elapsed: {below: {years: 3}}}}}", "less than 3 years since 'Founded'", "2020-03-31", false)]
    [InlineData("{facts: {founded: {before: 2021-01-01}}}", "'Founded' is before 2021-01-01", "2020-03-31", true)]
    [InlineData("{facts: {size: [large]}}", "'Size' is large", "small", false)]
    [InlineData("{subjectType: [enterprise]}", "subject type is enterprise", "enterprise", true)]
    [InlineData(
        "{share: {part: {sum: {of: [penalty]}}, whole: {sum: {of: adverse}}, atLeast: 0.5, whenEmpty: false}}",
        "sum of the amounts of 'Example' as a share of sum of the amounts of all adverse indicators at least 0.5", "600/600",
        true)]
    public void Explain_Atom_SaysWhatItAsksAndMet(string when, string text, string value, bool holds)
    {
        var condition = Explain(when);

        Assert.Equal((text, value, holds), (condition.Text.English, condition.Value, condition.Holds));
    }

    [Fact]
    public void Explain_Rank_ShowsRankAndPeers()
    {
        var condition = Explain("{rank: {fact: place, peers: peers, top: 0.1, round: down}}", "outcomes", "outcome: top, "
            + SmallScheme.Name);

        Assert.Equal(("'Place' is within the top share 0.1 of 'Peers'", "7/90", true),
            (condition.Text.English, condition.Value, condition.Holds));
    }

    [Fact]
    public void Explain_Joint_HasItsPartsInOrder()
    {
        var condition = Explain(
            "{any: [{count: {of: [penalty], atLeast: 9}}, {all: [{deductionPoints: {atLeast: 1}}, {facts: {audited: false}}]}]}");

        Assert.Equal("any of these holds", condition.Text.English);
        Assert.Equal([false, false], condition.Parts.Select(part => part.Holds!.Value));
        Assert.Equal([true, false], condition.Parts[1].Parts.Select(part => part.Holds!.Value));
        Assert.Empty(condition.RecordIndexes);
    }

    [Fact]
    public void Explain_ManyIndicators_NamesTheFirstAndHowMany()
    {
        string[] codes = ["a", "b", "c", "d", "e"];
        var yaml = SmallScheme.With(
            SmallScheme.Indicators([.. codes.Select(code => SmallScheme.Deduction(code))]),
            "rulings: [{when: {count: {of: [a, b, c, d, e], atLeast: 1}}, cap: B}]");

        var text = Loading.Grader(yaml).Explain(new CreditSubject("S1"), Trial.Day).Rulings[0].Condition.Text;

        Assert.Equal("number of records of 'Example', 'Example', 'Example' and others (5 in all) at least 1", text.English);
        Assert.Equal("“示例”、“示例”、“示例”等5项的记录数不低于1", text.Chinese);
    }

    private static ConditionExplanation Explain(string when, string section = "rulings", string effect = "cap: B")
    {
        var yaml = SmallScheme.With(
            Facts, SmallScheme.Indicators(SmallScheme.Deduction(points: "{by: record, atLeast: 0, atMost: 50}")),
            $"{section}: [{{when: {when}, {effect}, allowNonMonotone: a test}}]");
        var subject = new CreditSubject("S1", "enterprise")
        {
            Records =
            [
                Trial.Record(occurredOn: new(2022, 6, 1)) with { Points = 10, Amount = 300 },
                Trial.Record(occurredOn: new(2022, 6, 8)) with { Points = 20, Amount = 300 },
            ],
            Facts = new Dictionary<string, FactValue>
            {
                ["audited"] = true,
                ["founded"] = new LocalDate(2020, 3, 31),
                ["size"] = "small",
                ["place"] = 7,
                ["peers"] = 90,
            },
        };
        var explanation = Loading.Grader(yaml).Explain(subject, Trial.Day);
        return explanation.Outcomes.Concat(explanation.Rulings).Single().Condition;
    }
}
