using CreditGrading.Explanation;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Explanation;

public sealed class ContributionExplainerTests
{
    [Fact]
    public void Explain_Group_TellsOfBaseRecordsAndLimit()
    {
        var yaml = SmallScheme.With(
            $"groups: [{{code: conduct, {SmallScheme.Name}, base: 5, ceiling: 20}}]",
            SmallScheme.Indicators(SmallScheme.Bonus(points: "30", more: "group: conduct"), SmallScheme.Deduction()));

        var explanation = Explain(yaml, Trial.Record("award"), Trial.Record());

        Assert.Equal(
            ["Base 100", "Record -10", "GroupBase 5", "Record 30", "GroupLimit -15"], PartsOf(explanation.Contributions));
        Assert.Equal(110, explanation.ComputedScore);
    }

    [Fact]
    public void Explain_FloorOfTheScore_IsAPart() => Assert.Equal(
        ["Base 100", "Record -120", "ScoreLimit 20"],
        PartsOf(Explain(
            SmallScheme.With("score: {better: higher, base: 100, floor: 0}",
                SmallScheme.Indicators(SmallScheme.Deduction(points: "120"))),
            Trial.Record()).Contributions));

    [Fact]
    public void Explain_RulingThatSetsTheScore_IsAPart()
    {
        var yaml = SmallScheme.With(
            SmallScheme.Indicators(SmallScheme.Signal()),
            "rulings: [{when: {count: {of: [listed], atLeast: 1}}, grade: B, score: {value: 40}}]");

        var explanation = Explain(yaml, Trial.Record("listed"));

        Assert.Equal(["Base 100", "Ruling -60"], PartsOf(explanation.Contributions));
        Assert.Equal(40, explanation.Result.Score);
    }

    [Fact]
    public void Explain_LowerIsBetter_DeductionsAdd() => Assert.Equal(
        ["Base 0", "Record 10", "Record -4"],
        PartsOf(Explain(
            SmallScheme.With(
                "score: {better: lower, base: 0}", "grades: [{grade: A, score: {atMost: 5}}, {grade: B}]",
                SmallScheme.Indicators(SmallScheme.Deduction(), SmallScheme.Bonus(points: "4"))),
            Trial.Record(), Trial.Record("award")).Contributions));

    [Fact]
    public void Explain_Fact_StandsForARecord()
    {
        var yaml = SmallScheme.With(
            SmallScheme.Fact("accidents", "kind: number, better: lower, atLeast: 0"),
            SmallScheme.Indicators(
                $"{{code: accident, {SmallScheme.Name}, kind: deduction, points: 5, unit: quantity, from: accidents}}"));

        var explanation = Loading.Grader(yaml).Explain(Trial.Subject(("accidents", 3)), Trial.Day);

        Assert.Equal(["Base 100", "Fact -15"], PartsOf(explanation.Contributions));
        Assert.Equal("accident", explanation.Contributions[1].Code);
    }

    // 100/3 and 50 x 2/3 do not end: both are rounded to four decimals and the remainder closes the sum.
    [Fact]
    public void Explain_ComponentsThatDoNotEnd_HaveARemainder()
    {
        var yaml = Components("0.25", "0.5", "0.25");
        var facts = Trial.Subject(("first", 100), ("second", 50));

        var explanation = Loading.Grader(yaml).Explain(facts, Trial.Day);

        Assert.Equal(
            ["Base 0", "Component 33.3333", "Component 33.3333", "Remainder 0.0001"], PartsOf(explanation.Contributions));
        Assert.Equal(["1/3", "2/3"], explanation.Contributions.Where(part => part.Weight is not null).Select(part =>
            part.Weight));
        Assert.Equal([false, true, true, true], explanation.Contributions.Select(part => part.IsRounded));
        Assert.Equal((66.6667m, "200/3"), (explanation.ComputedScore, explanation.Result.ScoreFraction));
    }

    [Fact]
    public void Explain_ComponentOfRecords_HasPartsThatSumToItsValue()
    {
        var yaml = SmallScheme.With(
            "score: {better: higher, base: 0}",
            $"groups: [{{code: conduct, {SmallScheme.Name}, weight: 1, base: 50, floor: 0}}]",
            SmallScheme.Indicators(SmallScheme.Deduction(points: "60", more: "group: conduct")));

        var component = Explain(yaml, Trial.Record()).Contributions.Single(part => part.Kind == ContributionKind.Component);

        Assert.Equal(["GroupBase 50", "Record -60", "GroupLimit 10"], PartsOf(component.Parts));
        Assert.Equal((0, "1"), (component.Value, component.Weight));
    }

    [Fact]
    public void Explain_MissingComponentWithAValue_SaysThatItIsMissing()
    {
        var yaml = Components("0.5", "0.25", "0.25", "missing: {value: 8}");

        var explanation = Loading.Grader(yaml).Explain(Trial.Subject(("first", 100)), Trial.Day);

        var missing = explanation.Contributions.Where(part => part.IsMissing).ToList();
        Assert.Equal(["b", "c"], missing.Select(part => part.Code));
        Assert.All(missing, part => Assert.Equal((8, 2), (part.Value, part.Points)));
    }

    [Fact]
    public void Explain_NoScore_HasNoParts() => Assert.Empty(
        Loading.Grader(Components("0.25", "0.5", "0.25", "missing: undetermined")).Explain(Trial.Subject(("first", 100)),
            Trial.Day).Contributions);

    private static string Components(string first, string second, string third, string missing = "missing: renormalise")
    {
        string Fact(string code) =>
            $"{{code: {code}, {SmallScheme.Name}, kind: number, better: higher, atLeast: 0, atMost: 100}}";
        string Group(string code, string fact, string weight) =>
            $"{{code: {code}, {SmallScheme.Name}, weight: {weight}, from: {fact}, {missing}}}";
        return SmallScheme.With(
            "score: {better: higher, base: 0}",
            $"facts: [{Fact("first")}, {Fact("second")}, {Fact("third")}]",
            $"groups: [{Group("a", "first", first)}, {Group("b", "second", second)}, {Group("c", "third", third)}]");
    }

    private static IEnumerable<string> PartsOf(IEnumerable<ScoreContribution> parts) =>
        parts.Select(part => $"{part.Kind} {part.Points}");

    private static GradingExplanation Explain(string yaml, params CreditRecord[] records) =>
        Loading.Grader(yaml).Explain(new CreditSubject("S1") { Records = records }, Trial.Day);
}
