using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Evaluation;

/// <summary>Caps, direct grades, notches and outcomes on a ladder of A, B, C and D, with E beyond it.</summary>
public sealed class RulingsTests
{
    private const string Ladder =
        "grades: [{grade: A, score: {atLeast: 100}}, {grade: B, score: {atLeast: 90}}, {grade: C, score: {atLeast: 80}}, {grade: D}, {grade: E, rulingOnly: true}]";

    private const string Always = "when: {subjectType: enterprise}";

    // Base 100 is A, with a penalty 90 is B.
    [Theory]
    [InlineData("{when: {subjectType: enterprise}, down: 1}", 0, "B")]
    [InlineData("{when: {subjectType: enterprise}, down: 2}", 1, "D")]
    [InlineData("{when: {subjectType: enterprise}, down: 9}", 0, "D")]
    [InlineData("{when: {subjectType: enterprise}, up: 1}", 1, "A")]
    [InlineData("{when: {subjectType: enterprise}, up: 9}", 3, "A")]
    [InlineData("{when: {subjectType: enterprise}, up: 1}, {when: {subjectType: enterprise}, down: 2}", 1, "C")]
    [InlineData("{when: {subjectType: enterprise}, up: 2}, {when: {subjectType: enterprise}, down: 2}", 1, "B")]
    public void Apply_Notches_AreAddedUpAndAppliedOnce(string rulings, int penalties, string grade) =>
        Assert.Equal(grade, Grade($"rulings: [{rulings}]", penalties));

    [Theory]
    [InlineData("cap: C", "up: 2", "C")]
    [InlineData("grade: C", "up: 1", "C")]
    [InlineData("cap: C", "down: 1", "D")]
    [InlineData("cap: A", "up: 1", "A")]
    [InlineData("grade: E", "down: 1", "E")]
    [InlineData("grade: E", "up: 1", "E")]
    public void Apply_NotchesBesideALimit_StopAtIt(string limit, string notches, string grade)
    {
        Assert.Equal(grade, Grade($"rulings: [{{{Always}, {limit}}}, {{{Always}, {notches}}}]"));
        Assert.Equal(grade, Grade($"rulings: [{{{Always}, {notches}}}, {{{Always}, {limit}}}]"));
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(1, "B")]
    [InlineData(2, "D")]
    [InlineData(3, "D")]
    public void Apply_NotchForEachRecord_CountsThem(int listings, string grade)
    {
        var yaml = Scheme("rulings: [{when: {count: {of: adverse, atLeast: 1}}, down: 1, forEach: [listed]}, {when: {count: {of: [listed], atLeast: 2}}, down: 1}]");

        Assert.Equal(grade, Trial.Grade(yaml, [.. Enumerable.Repeat(Trial.Record("listed"), listings)]).Grade?.Code);
    }

    [Fact]
    public void Apply_Notches_LeaveTheScoreAndSayWhy()
    {
        var result = Trial.Grade(Scheme($"rulings: [{{{Always}, down: 1}}, {{{Always}, up: 1}}, {{{Always}, down: 1}}]"));

        Assert.Equal((100, "B"), (result.Score, result.Grade?.Code));
        Assert.Equal(["CG0523", "CG0524", "CG0523"], Trial.ReasonsOf(result));
    }

    [Fact]
    public void Apply_OutcomeThatHolds_IsNotRatedAndKeepsTheScore()
    {
        var result = Trial.Grade(Scheme($"rulings: [{Outcome("closed", "grade: [B, C]")}]"), Trial.Record());

        Assert.Equal((GradingOutcome.NotRated, "closed", null, 90),
            (result.Outcome, result.NamedOutcome?.Code, result.Grade, result.Score));
    }

    // It reads the grade that the rulings after it leave as well.
    [Theory]
    [InlineData("A", GradingOutcome.Graded)]
    [InlineData("B", GradingOutcome.NotRated)]
    public void Apply_OutcomeOnTheGrade_ReadsItAfterAllOthers(string read, GradingOutcome expected) => Assert.Equal(
        expected, Trial.Grade(Scheme($"rulings: [{Outcome("closed", $"grade: {read}")}, {{{Always}, down: 1}}]")).Outcome);

    [Fact]
    public void Apply_SeveralOutcomes_TheFirstDecides() => Assert.Equal(
        "second", Trial.Grade(Scheme(
            $"rulings: [{Outcome("first", "grade: D")}, {Outcome("second", "grade: A")}, {Outcome("third", "grade: A")}]")).NamedOutcome?.Code);

    // Whether the fact holds or not, the subject ends at D.
    [Fact]
    public void Apply_UnknownNotchThatChangesNothing_IsGraded() => Assert.Equal(
        "D", Grade($"rulings: [{{{Always}, grade: D}}, {{when: {{facts: {{unpaid: true}}}}, down: 1}}]"));

    [Theory]
    [InlineData("down: 1")]
    [InlineData("cap: C")]
    public void Apply_UnknownRulingThatMatters_IsUndetermined(string effect) => Assert.Equal(
        ["CG0431 unpaid"], Trial.ReasonsOf(Trial.Grade(Scheme($"rulings: [{{when: {{facts: {{unpaid: true}}}}, {effect}}}]"))));

    [Theory]
    [InlineData("first", GradingOutcome.Undetermined)]
    [InlineData("second", GradingOutcome.NotRated)]
    public void Apply_UnknownOutcome_MattersUnlessOneBeforeItHolds(string unknown, GradingOutcome expected)
    {
        var result = Trial.Grade(Scheme("rulings: ["
            + Outcome("first", unknown == "first" ? "facts: {unpaid: true}" : "grade: A") + ", "
            + Outcome("second", unknown == "second" ? "facts: {unpaid: true}" : "grade: A") + "]"));

        Assert.Equal(expected, result.Outcome);
        Assert.Equal(unknown == "first" ? ["CG0431 unpaid"] : ["CG0512"], Trial.ReasonsOf(result));
    }

    private static string Outcome(string code, string when) => $"{{when: {{{when}}}, outcome: {code}, {SmallScheme.Name}}}";

    private static string? Grade(string rulings, int penalties = 0) =>
        Trial.Grade(Scheme(rulings), [.. Enumerable.Repeat(Trial.Record(), penalties)]).Grade?.Code;

    private static string Scheme(string rulings) => SmallScheme.With(
        Ladder, rulings, SmallScheme.Fact("unpaid", "kind: flag, better: 'false'"),
        SmallScheme.Indicators(SmallScheme.Deduction(), SmallScheme.Signal()));
}
