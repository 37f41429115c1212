using CreditGrading.Explanation;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Explanation;

public sealed class ReasonRankingTests
{
    [Fact]
    public void Rank_Scored_PutsTheRungFirstAndPartsByWeight()
    {
        var yaml = SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(), SmallScheme.Deduction("fine", "25"),
            SmallScheme.Bonus()));

        var explanation = Explain(yaml, Trial.Record() with { RecordId = "R1" }, Trial.Record("fine") with { RecordId = "R2" },
            Trial.Record("award"));

        Assert.Equal(
            [
                "grade B: what better grades ask for is not met",
                "grade A needs a score at least 100; missed by 25",
                "Example (R2, 2022-03-31): -25 points",
                "Example (R1, 2022-03-31): -10 points",
                "Example (no. 3, 2022-03-31): +10 points",
            ],
            TextsOf(explanation));
        Assert.Equal([null, null, 1, 0, 2], explanation.Reasons.Select(reason => reason.RecordIndex));
    }

    [Fact]
    public void Rank_RulingFired_ComesBeforeTheRung()
    {
        var yaml = SmallScheme.With(
            SmallScheme.Indicators(SmallScheme.Signal()), "rulings: [{when: {count: {of: [listed], atLeast: 1}}, cap: B}]");

        Assert.Equal(
            ["not better than B (assumed: an example)", "grade A (before rulings): the score 100 is at least 100"],
            TextsOf(Explain(yaml, Trial.Record("listed"))));
    }

    [Fact]
    public void Rank_ConditionFailed_NamesItsRecords()
    {
        var yaml = SmallScheme.With(
            SmallScheme.Indicators(SmallScheme.Deduction()),
            "grades: [{grade: A, when: {count: {of: [penalty], atMost: 0}}}, {grade: B}]");

        Assert.Contains(
            "grade A is missed by its condition: number of records of 'Example' at most 0: it is 1, does not hold (records: R1)",
            TextsOf(Explain(yaml, Trial.Record() with { RecordId = "R1" })));
    }

    // Of 'none' those parts decide that hold.
    [Fact]
    public void Rank_NoneFailed_NamesWhatHolds()
    {
        var yaml = SmallScheme.With(
            SmallScheme.Indicators(SmallScheme.Deduction(), SmallScheme.Signal()),
            "grades: [{grade: A, when: {none: [{count: {of: [penalty], atLeast: 1}}, {count: {of: [listed], atLeast: 1}}]}}, {grade: B}]");

        Assert.Contains(
            "grade A is missed by its condition: number of records of 'Example' at least 1: it is 1, holds, which it must not (records: no. 1)",
            TextsOf(Explain(yaml, Trial.Record())));
    }

    [Fact]
    public void Rank_Undetermined_SaysWhatIsMissingAndNotTheRung()
    {
        var yaml = SmallScheme.With(SmallScheme.Fact("audited", "kind: flag, better: true"),
            SmallScheme.Ruling("{facts: {audited: false}}"));

        Assert.Equal(["CG0431"], Explain(yaml).Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void Rank_Notes_ComeLast()
    {
        var yaml = SmallScheme.With("evaluation: {every: quarter, asOf: lastDay}");

        var explanation = Loading.Grader(yaml).Explain(new CreditSubject("S1"), Trial.Day.PlusDays(1));

        Assert.Equal(ReasonKind.Note, explanation.Reasons[^1].Kind);
        Assert.Equal(2, explanation.Reasons.Length);
    }

    [Fact]
    public void Rank_Adopted_SaysFromWhichFact()
    {
        var (subject, asOf) = CitySubjects.Of("wuzhong");

        var explanation = Grader.Compile(BundledSchemes.Get("wuzhong")).Explain(subject, asOf);

        Assert.Equal(("CG0554", "national-grade"), (explanation.Reasons[0].Code, explanation.Reasons[0].Field));
    }

    private static IEnumerable<string> TextsOf(GradingExplanation explanation) =>
        explanation.Reasons.Select(reason => reason.Text.English);

    private static GradingExplanation Explain(string yaml, params CreditRecord[] records) =>
        Loading.Grader(yaml).Explain(new CreditSubject("S1") { Records = records }, Trial.Day);
}
