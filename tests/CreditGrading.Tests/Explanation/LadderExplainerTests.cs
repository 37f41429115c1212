using CreditGrading.Explanation;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Explanation;

public sealed class LadderExplainerTests
{
    [Fact]
    public void Rungs_Bounds_TellTheDistance()
    {
        var rungs = Explain(Ladder("{atLeast: 95}", "{above: 80}"), Trial.Record()).Rungs;

        Assert.Equal([95, 80, null], rungs.Select(rung => rung.Bound));
        Assert.Equal([-5, 10, null], rungs.Select(rung => rung.Distance));
        Assert.Equal([false, true, true], rungs.Select(rung => rung.Holds!.Value));
        Assert.Equal([false, true, false], rungs.Select(rung => rung.IsReached));
        Assert.Equal([true, false, false], rungs.Select(rung => rung.IsBoundIncluded));
    }

    [Fact]
    public void Rungs_LowerIsBetter_DistanceIsWhatIsLeftToTheBound()
    {
        var yaml = SmallScheme.With(
            "score: {better: lower, base: 0}", SmallScheme.Indicators(SmallScheme.Deduction()),
            "grades: [{grade: A, score: {atMost: 5}}, {grade: B, score: {below: 12}}, {grade: C}]");

        var rungs = Explain(yaml, Trial.Record()).Rungs;

        Assert.Equal([-5, 2, null], rungs.Select(rung => rung.Distance));
        Assert.All(rungs, rung => Assert.False(rung.IsLowerBound));
    }

    [Fact]
    public void Rungs_ScoreOnABoundThatIsNotIncluded_SaysSo()
    {
        var explanation = Explain(Ladder("{above: 90}", "{atLeast: 50}"), Trial.Record());

        Assert.Equal((false, 0), (explanation.Rungs[0].IsBoundMet, explanation.Rungs[0].Distance));
        Assert.Contains(
            explanation.Reasons,
            reason => reason.Text.English == "grade A needs a score above 90; it is the bound itself, which is not enough");
        Assert.Contains(
            "grade A: score above 90. Not met (it is the bound itself, which is not enough)",
            explanation.ToText(MessageLanguage.English),
            StringComparison.Ordinal);
    }

    // 200/3 is shown as 66.6667, which is not what decides.
    [Fact]
    public void Rungs_ScoreThatDoesNotEnd_IsComparedExactly()
    {
        string Fact(string code) =>
            $"{{code: {code}, {SmallScheme.Name}, kind: number, better: higher, atLeast: 0, atMost: 100}}";
        string Group(string code) =>
            $"{{code: {code}-group, {SmallScheme.Name}, weight: 0.25, from: {code}, missing: renormalise}}";
        var yaml = SmallScheme.With(
            "score: {better: higher, base: 0}",
            $"facts: [{Fact("one")}, {Fact("two")}, {Fact("three")}, {Fact("four")}]",
            $"groups: [{Group("one")}, {Group("two")}, {Group("three")}, {Group("four")}]",
            "grades: [{grade: A, score: {atLeast: 66.6667}}, {grade: B}]");

        var explanation = Loading.Grader(yaml).Explain(Trial.Subject(("one", 100), ("two", 100), ("three", 0)), Trial.Day);

        Assert.Equal((false, 0, true), (explanation.Rungs[0].IsBoundMet, explanation.Rungs[0].Distance,
            explanation.Rungs[0].IsDistanceRounded));
        Assert.Equal("B", explanation.Result.Grade?.Code);
        Assert.Contains(explanation.Reasons, reason =>
            reason.Text.English == "grade A needs a score at least 66.6667; missed by about 0");
    }

    [Fact]
    public void Rungs_BoundWithItsOwnOrigin_GiveThat()
    {
        var rungs = Explain(Ladder("{atLeast: 95, assumed: a guess}", "{above: 80}"), Trial.Record()).Rungs;

        Assert.Equal(["a guess", "an example", "an example"], rungs.Select(rung => rung.Origin.Assumption));
    }

    [Fact]
    public void Rungs_Condition_TellsWhatItMet()
    {
        var yaml = SmallScheme.With(
            SmallScheme.Indicators(SmallScheme.Deduction()),
            "grades: [{grade: A, when: {count: {of: adverse, atMost: 0}, deductionPoints: {below: 10}}}, {grade: B}]");

        var condition = Explain(yaml, Trial.Record(), Trial.Record()).Rungs[0].Condition!;

        Assert.False(condition.Holds);
        Assert.Equal(["2", "20"], condition.Parts.Select(part => part.Value));
        Assert.Equal([0, 1], condition.Parts[0].RecordIndexes.AsEnumerable());
    }

    [Fact]
    public void Rulings_Fired_NameTheirRecords()
    {
        var yaml = SmallScheme.With(
            SmallScheme.Indicators(SmallScheme.Deduction(), SmallScheme.Signal()),
            "rulings: [{when: {count: {of: [listed], atLeast: 2}}, grade: B}, {when: {count: {of: [listed], atLeast: 3}}, cap: B}]");

        var rulings = Explain(yaml, Trial.Record("listed"), Trial.Record(), Trial.Record("listed")).Rulings;

        Assert.Equal([true, false], rulings.Select(ruling => ruling.HasFired!.Value));
        Assert.Equal([0, 2], rulings[0].RecordIndexes.AsEnumerable());
        Assert.Empty(rulings[1].RecordIndexes);
        Assert.Equal("2", rulings[1].Condition.Value);
    }

    [Fact]
    public void Rulings_UnknownFact_AreNotKnown()
    {
        var yaml = SmallScheme.With(SmallScheme.Fact("audited", "kind: flag, better: true"),
            SmallScheme.Ruling("{facts: {audited: false}}"));

        var explanation = Explain(yaml);

        Assert.Null(Assert.Single(explanation.Rulings).HasFired);
        Assert.Equal(GradingOutcome.Undetermined, explanation.Result.Outcome);
        Assert.Null(explanation.Rulings[0].Condition.Value);
    }

    [Fact]
    public void Outcomes_AreToldOfUpToTheOneThatApplied()
    {
        string Outcome(string code, string fact) => $"{{outcome: {code}, {SmallScheme.Name}, when: {{facts: {{{fact}: true}}}}}}";
        string Flag(string code) => $"{{code: {code}, {SmallScheme.Name}, kind: flag, better: none, default: false}}";
        var yaml = SmallScheme.With(
            $"facts: [{Flag("one")}, {Flag("two")}, {Flag("three")}]",
            $"outcomes: [{Outcome("first", "one")}, {Outcome("second", "two")}, {Outcome("third", "three")}]");

        var explanation = Loading.Grader(yaml).Explain(Trial.Subject(("two", true)), Trial.Day);

        Assert.Equal([false, true], explanation.Outcomes.Select(outcome => outcome.HasFired!.Value));
        Assert.Empty(explanation.Rungs);
        Assert.Equal("second", explanation.Result.NamedOutcome?.Code);
    }

    private static string Ladder(string first, string second) => SmallScheme.With(
        SmallScheme.Indicators(SmallScheme.Deduction()),
        $"grades: [{{grade: A, score: {first}}}, {{grade: B, score: {second}}}, {{grade: C}}]");

    private static GradingExplanation Explain(string yaml, params CreditRecord[] records) =>
        Loading.Grader(yaml).Explain(new CreditSubject("S1") { Records = records }, Trial.Day);
}
