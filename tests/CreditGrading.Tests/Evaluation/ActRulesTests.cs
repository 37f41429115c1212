using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Evaluation;

/// <summary>One act counts once: penalties of 10 and fines of their own points from a base of 100.</summary>
public sealed class ActRulesTests
{
    private static readonly string Yaml = Scheme("{of: deductions}");

    [Fact]
    public void Apply_SameAct_KeepsTheHeaviest() => Assert.Equal(
        80, Score(Yaml, Trial.Record() with { Act = "a" }, Fine(20) with { Act = "a" }));

    [Fact]
    public void Apply_OtherActsAndNone_AreActsOfTheirOwn() => Assert.Equal(
        100 - 10 - 10 - 3 - 3 - 4,
        Score(
            Yaml, Trial.Record() with { Act = "a" }, Trial.Record() with { Act = "b" }, Fine(3), Fine(3) with { Act = "" },
            Fine(4) with { Act = "a " }));

    [Fact]
    public void Apply_EqualPoints_CountOnce() => Assert.Equal(
        90, Score(Yaml, Trial.Record() with { Act = "a" }, Fine(10) with { Act = "a" }, Trial.Record() with { Act = "a" }));

    [Fact]
    public void Apply_HeaviestIsRepaired_NextTakesItsPlace() => Assert.Equal(
        90, Score(Yaml, Trial.Record() with { Act = "a" }, Fine(20) with { Act = "a", RepairedOn = Trial.Day }));

    // The second penalty is doubled before acts are looked at: 20 outweighs 15, and the first penalty is of another act.
    [Fact]
    public void Apply_RepeatThatOutweighs_Stays()
    {
        var yaml = Scheme("{of: deductions}", "repeat: [2]");

        Assert.Equal(
            70, Score(
                yaml, Trial.Record(occurredOn: Trial.Day.PlusDays(-9)), Trial.Record(occurredOn: Trial.Day) with { Act = "a" },
                Fine(15) with { Act = "a" }));
    }

    [Fact]
    public void Apply_IndicatorsOfNoRule_AddUp() => Assert.Equal(
        70, Score(Scheme("{of: [penalty]}"), Trial.Record() with { Act = "a" }, Trial.Record() with { Act = "a" },
            Fine(20) with { Act = "a" }));

    [Fact]
    public void Apply_BonusesUnderARuleOfTheirOwn_KeepTheHeaviestApart() => Assert.Equal(
        95, Score(
            Scheme("{of: deductions}, {of: bonuses}"), Trial.Record() with { Act = "a" },
            Trial.Record("award") with { Act = "a" },
            Trial.Record("award") with { Act = "a" }));

    [Theory]
    [InlineData("a", 100)]
    [InlineData("b", 90)]
    [InlineData(null, 90)]
    public void Apply_AbsorbingSignal_DropsTheDeductionsOfItsAct(string? act, int score) => Assert.Equal(
        score, Score(Scheme("{of: deductions, absorbedBy: [listed]}"), Trial.Record() with { Act = "a" },
            Trial.Record("listed") with { Act = act }));

    [Fact]
    public void Apply_AbsorbingSignalThatDoesNotCount_DropsNothing() => Assert.Equal(
        90, Score(
            Scheme("{of: deductions, absorbedBy: [listed]}"), Trial.Record() with { Act = "a" },
            Trial.Record("listed") with { Act = "a", WithdrawnOn = Trial.Day }));

    [Fact]
    public void Apply_DroppedRecord_StillCounts()
    {
        var yaml = Scheme("{of: deductions}", ruling: "{count: {of: [penalty], atLeast: 2}}");

        var result = Trial.Grade(yaml, Trial.Record() with { Act = "a" }, Trial.Record() with { Act = "a" });

        Assert.Equal((90, "C"), (result.Score, result.Grade?.Code));
    }

    // Of equal points the earlier date stays, then the indicator that the scheme has first, then the record given first.
    [Fact]
    public void Apply_EqualPoints_KeepTheEarlierThenTheFirst()
    {
        var early = Trial.Day.PlusYears(-2);

        Assert.Equal([0, 10], Kept(Trial.Record(), Trial.Record(occurredOn: early)));
        Assert.Equal([10, 0], Kept(Trial.Record(occurredOn: early), Trial.Record()));
        Assert.Equal([0, 10], Kept(Fine(10), Trial.Record()));
        Assert.Equal([10, 0], Kept(Trial.Record(), Fine(10)));
        Assert.Equal([0, 10], Kept(Trial.Record(), Fine(10) with { OccurredOn = early }));
        Assert.Equal([10, 0], Kept(Trial.Record(), Trial.Record()));
    }

    /// <summary>What each of several records of one act takes from the score.</summary>
    private static IEnumerable<decimal> Kept(params CreditRecord[] records)
    {
        var subject = new CreditSubject("S1") { Records = [.. records.Select(record => record with { Act = "a" })] };
        return Loading.Grader(Yaml).Explain(subject, Trial.Day).Records.Select(record => -record.Contribution);
    }

    private static CreditRecord Fine(decimal points) => Trial.Record("fine") with { Points = points };

    private static decimal? Score(string yaml, params CreditRecord[] records) => Trial.Grade(yaml, records).Score;

    private static string Scheme(string rules, string more = "", string ruling = "{count: {of: [listed], atLeast: 1}}") =>
        SmallScheme.With(
        SmallScheme.Indicators(
            SmallScheme.Deduction(more: more), SmallScheme.Deduction("fine", "{by: record, atLeast: 0, atMost: 50}"),
            SmallScheme.Bonus(points: "5"), SmallScheme.Signal()),
        "grades: [{grade: A, score: {atLeast: 90}}, {grade: B, score: {atLeast: 50}}, {grade: C}]",
        $"rulings: [{{when: {ruling}, cap: C}}]", $"acts: [{rules}]");
}
