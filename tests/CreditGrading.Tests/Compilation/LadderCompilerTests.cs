using CreditGrading.Compilation;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Compilation;

public sealed class LadderCompilerTests
{
    private const string Grades =
        "grades: [{grade: A, score: {atLeast: 90}}, {grade: B, score: {above: 80}, when: {subjectType: enterprise}}, {grade: C}, {grade: D, rulingOnly: true}]";

    [Fact]
    public void Rungs_Bounds_AreRangesAndRulingOnlyGradesHaveNone()
    {
        var rungs = SmallScheme.Compiled(Grades).Rungs;

        Assert.Equal([(90, long.MaxValue), (81, long.MaxValue), (long.MinValue, long.MaxValue)], rungs.Select(rung => (rung.Low,
            rung.High)));
        Assert.Equal([false, true, false], rungs.Select(rung => rung.Condition != CompiledScheme.NoCondition));
    }

    [Fact]
    public void Rungs_LowerIsBetter_AreBoundedAbove()
    {
        var rungs = SmallScheme.Compiled(
            "score: {better: lower, base: 0}",
            "grades: [{grade: A, score: {below: 10}}, {grade: B, score: {atMost: 20}}, {grade: C}]").Rungs;

        Assert.Equal([9L, 20L, long.MaxValue], rungs.Select(rung => rung.High));
    }

    // A rung takes part in the result together with the better ones that were refused.
    [Fact]
    public void Rungs_AssumedRung_IsUsedByTheWorseOnesToo()
    {
        var rungs = SmallScheme.Compiled(
            "assumed",
            "sources: {plan: {title: 方案}}",
            "cite: plan 一",
            "grades: [{grade: A, score: {atLeast: 90}}, {grade: B, score: {atLeast: 80}, assumed: an example}, {grade: C}]").Rungs;

        Assert.Equal([false, true, true], rungs.Select(rung => rung.UsesAssumed));
    }

    [Fact]
    public void Rulings_CapAndDirectGrade_DifferInWhatTheySay()
    {
        var rulings = SmallScheme.Compiled(
            Grades, "rulings: [{when: {subjectType: enterprise}, cap: D}, {when: {subjectType: enterprise}, grade: B}]").Rulings;

        Assert.Equal([3, 1], rulings.Select(ruling => ruling.Rank));
        Assert.Equal(["CG0522", "CG0521"], rulings.Select(ruling => ruling.Reason.Code));
        Assert.Equal("not better than D (assumed: an example)", rulings[0].Reason.Text.English);
    }

    [Fact]
    public void Outcomes_NamedAndStated_AreToldApart()
    {
        var outcomes = SmallScheme.Compiled(
            "outcomes: [{outcome: gone, name: {zh: 无, en: Gone}, when: {subjectType: enterprise}}, {grade: B, when: {subjectType: enterprise}}]").Outcomes;

        Assert.Equal([null, 1], outcomes.Select(outcome => outcome.Rank));
        Assert.Equal(["gone", null], outcomes.Select(outcome => outcome.Result?.Outcome.Code));
    }
}
