using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Explanation;

/// <summary>What no source states and took part, with its reason and what it is the reason for.</summary>
public sealed class AssumptionListTests
{
    private const string Sources = "sources: {plan: {title: Plan}}";
    private const string Cited = "cite: plan 1";

    [Fact]
    public void Of_CitedScheme_IsEmpty() => Assert.Empty(Texts(Scheme()));

    [Fact]
    public void Of_AssumedFigureOfAnIndicator_NamesIt() => Assert.Equal(
        ["Example: assumed, ten is usual"],
        Texts(Scheme(SmallScheme.Indicators(SmallScheme.Deduction(more: "assumed: ten is usual"))), Trial.Record()));

    [Fact]
    public void Of_AssumedIndicatorWithoutARecord_IsLeftOut() => Assert.Empty(
        Texts(Scheme(SmallScheme.Indicators(SmallScheme.Deduction(more: "assumed: ten is usual")))));

    [Fact]
    public void Of_AssumedBase_NamesIt() => Assert.Equal(
        ["base score: assumed, a hundred is usual"],
        Texts(Scheme("score: {better: higher, base: {value: 100, assumed: a hundred is usual}}")));

    [Fact]
    public void Of_AssumedFloor_IsNamedOnlyWhereItWasReached()
    {
        var yaml = Scheme(
            "score: {better: higher, base: 100, floor: {value: 95, assumed: not below}}",
            SmallScheme.Indicators(SmallScheme.Deduction()));

        Assert.Empty(Texts(yaml));
        Assert.Equal(["score: assumed, not below"], Texts(yaml, Trial.Record()));
    }

    // The rung of A is looked at first, whichever grade is reached.
    [Fact]
    public void Of_AssumedRung_IsNamedDownToTheOneReached()
    {
        var yaml = Scheme(
            "grades: [{grade: A, score: {atLeast: 95, assumed: five off}}, {grade: B, score: {atLeast: 50, assumed: half}}, {grade: C}]",
            SmallScheme.Indicators(SmallScheme.Deduction()));

        Assert.Equal(["grade A: assumed, five off"], Texts(yaml));
        Assert.Equal(["grade A: assumed, five off", "grade B: assumed, half"], Texts(yaml, Trial.Record()));
    }

    [Fact]
    public void Of_AssumedRuling_IsNamedWhereItFired()
    {
        var yaml = Scheme(
            SmallScheme.Indicators(SmallScheme.Signal()),
            "rulings: [{when: {count: {of: [listed], atLeast: 1}}, cap: B, assumed: too grave}]");

        Assert.Empty(Texts(yaml));
        Assert.Equal(["ruling: assumed, too grave"], Texts(yaml, Trial.Record("listed")));
    }

    [Fact]
    public void Of_AssumedMeasure_IsNamedWhereItIsGiven()
    {
        var yaml = Scheme(
            SmallScheme.Indicators(SmallScheme.Deduction()),
            "measures: [{id: checks, kind: supervision, text: {zh: 检查, en: More checks}, grades: [B], assumed: fits}]");

        Assert.Empty(Texts(yaml));
        Assert.Equal(["More checks: assumed, fits"], Texts(yaml, Trial.Record()));
    }

    // One reason may stand for several things, and is told for each of them once.
    [Fact]
    public void Of_OneReasonForTheWholeScheme_IsToldForEachPart() => Assert.Equal(
        ["Example: assumed, an example", "base score: assumed, an example", "grade A: assumed, an example",
            "grade B: assumed, an example"],
        Texts(SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction())), Trial.Record(), Trial.Record()));

    private static string Scheme(params string[] sections) => SmallScheme.With([.. sections, Sources, Cited, "assumed"]);

    private static IEnumerable<string> Texts(string yaml, params CreditRecord[] records)
    {
        var explanation = Loading.Grader(yaml).Explain(new CreditSubject("S1") { Records = records }, Trial.Day);
        Assert.Equal(explanation.Result.UsesAssumed, !explanation.Assumptions.IsEmpty);
        return explanation.Assumptions.Select(reason => reason.Text.English);
    }
}
