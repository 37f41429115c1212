using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Evaluation;

public sealed class GradeResolverTests
{
    private const string Facts =
        "facts: [{code: trusted, name: {zh: 守信, en: Trusted}, kind: flag, better: 'true'}, {code: listed, name: {zh: 失信, en: Listed}, kind: flag, better: 'false'}]";

    private const string Grades =
        "grades: [{grade: A, when: {facts: {trusted: true}}}, {grade: B, score: {atLeast: 90}}, {grade: C}, {grade: D, rulingOnly: true}]";

    [Fact]
    public void Climb_RungUnknownAboveOneThatHolds_IsUndetermined()
    {
        var result = Trial.Grade(SmallScheme.With(Facts, Grades), Trial.Subject());

        Assert.Equal(GradingOutcome.Undetermined, result.Outcome);
        Assert.Equal(["CG0431 trusted"], Trial.ReasonsOf(result));
        Assert.Null(result.Score);
    }

    [Theory]
    [InlineData(true, "A")]
    [InlineData(false, "B")]
    public void Climb_KnownFact_DecidesTheRung(bool trusted, string grade) =>
        Assert.Equal(grade, Trial.Grade(SmallScheme.With(Facts, Grades), Trial.Subject(("trusted", trusted))).Grade?.Code);

    // Between A, if the fact were true, and B, the cap leaves B both times.
    [Fact]
    public void Climb_UnknownRungAndARulingThatMakesBothEndsAlike_IsGraded()
    {
        var yaml = SmallScheme.With(Facts, Grades, "rulings: [{when: {subjectType: enterprise}, cap: B}]");

        var result = Trial.Grade(yaml, Trial.Subject());

        Assert.Equal("B", result.Grade?.Code);
        Assert.Equal(100, result.Score);
    }

    [Fact]
    public void Climb_UnknownRulingThatWouldChangeTheGrade_IsUndeterminedAndNamesItsFact()
    {
        var yaml = SmallScheme.With(Facts, Grades, "rulings: [{when: {facts: {listed: true}}, cap: C}]");

        var result = Trial.Grade(yaml, Trial.Subject(("trusted", true)));

        Assert.Equal(["CG0431 listed"], Trial.ReasonsOf(result));
    }

    [Fact]
    public void Climb_UnknownRulingNoWorseThanTheRung_DoesNotMatter()
    {
        var yaml = SmallScheme.With(Facts, Grades, "rulings: [{when: {facts: {listed: true}}, cap: B}]");

        Assert.Equal("B", Trial.Grade(yaml, Trial.Subject(("trusted", false))).Grade?.Code);
    }

    [Fact]
    public void Climb_UnknownRungWhoseScoreIsNotMet_DoesNotMatter()
    {
        var yaml = SmallScheme.With(
            Facts, "grades: [{grade: A, score: {above: 100}, when: {facts: {trusted: true}}}, {grade: B}]",
            SmallScheme.Indicators(SmallScheme.Bonus()));

        Assert.Equal("B", Trial.Grade(yaml, Trial.Subject()).Grade?.Code);
    }

    [Fact]
    public void Climb_TwoUnknownRungsAndAnUnknownRuling_NamesEachFactOnce()
    {
        var yaml = SmallScheme.With(
            Facts,
            "grades: [{grade: A, when: {facts: {trusted: true, listed: false}}}, {grade: B, when: {facts: {trusted: true}}}, {grade: C}]",
            "rulings: [{when: {facts: {listed: true}}, cap: C}]");

        Assert.Equal(["CG0431 trusted", "CG0431 listed"], Trial.ReasonsOf(Trial.Grade(yaml, Trial.Subject())));
    }

    [Fact]
    public void Climb_SeveralRulings_TheWorstStandsAndAllAreNamed()
    {
        var yaml = SmallScheme.With(
            Facts, Grades, "rulings: [{when: {subjectType: enterprise}, grade: D}, {when: {subjectType: enterprise}, cap: B}]");

        var result = Trial.Grade(yaml, Trial.Subject(("trusted", true)));

        Assert.Equal("D", result.Grade?.Code);
        Assert.Equal(["CG0521", "CG0522"], Trial.ReasonsOf(result));
    }

    // Base 100, a penalty of 30 and an award of 20 make 90; before the award there were 70.
    [Theory]
    [InlineData("{value: 60}", 60)]
    [InlineData("{value: 95}", 90)]
    [InlineData("{beforeBonuses: 50}", 70)]
    [InlineData("{beforeBonuses: 80}", 90)]
    public void GiveScore_RulingThatSetsIt_NeverRaisesIt(string score, int expected)
    {
        var yaml = SmallScheme.With(
            SmallScheme.Indicators(SmallScheme.Deduction(points: "30"), SmallScheme.Bonus(points: "20")),
            $"rulings: [{{when: {{subjectType: enterprise}}, grade: B, score: {score}, allowNonMonotone: an example}}]");

        Assert.Equal(expected, Trial.Grade(yaml, Trial.Record(), Trial.Record("award")).Score);
    }

    // Base 0, a penalty of 30 and an award of 20 make 10; before the award there were 30.
    [Theory]
    [InlineData("{value: 60}", 60)]
    [InlineData("{value: 5}", 10)]
    [InlineData("{beforeBonuses: 50}", 30)]
    [InlineData("{beforeBonuses: 20}", 10)]
    public void GiveScore_RulingWhereLowerIsBetter_NeverLowersIt(string score, int expected)
    {
        var yaml = SmallScheme.With(
            "score: {better: lower, base: 0}", "grades: [{grade: A, score: {atMost: 50}}, {grade: B}]",
            SmallScheme.Indicators(SmallScheme.Deduction(points: "30"), SmallScheme.Bonus(points: "20")),
            $"rulings: [{{when: {{subjectType: enterprise}}, grade: B, score: {score}, allowNonMonotone: an example}}]");

        Assert.Equal(expected, Trial.Grade(yaml, Trial.Record(), Trial.Record("award")).Score);
    }

    // The one component comes to 70, or to 30 where lower is better.
    [Theory]
    [InlineData("higher", 70, 60, 60)]
    [InlineData("higher", 70, 80, 70)]
    [InlineData("lower", 30, 40, 40)]
    [InlineData("lower", 30, 20, 30)]
    public void GiveScore_RulingOverAWeightedScore_TakesTheWorse(string better, int component, int value, int expected)
    {
        var yaml = SmallScheme.With(
            $"score: {{better: {better}, base: 0}}", $"groups: [{{code: g, {SmallScheme.Name}, weight: 1, base: {component}}}]",
            $"grades: [{{grade: A, score: {{{(better == "higher" ? "atLeast" : "atMost")}: 50}}}}, {{grade: B}}]",
            $"rulings: [{{when: {{subjectType: enterprise}}, grade: B, score: {{value: {value}}}, allowNonMonotone: an example}}]");

        Assert.Equal(expected, Trial.Grade(yaml).Score);
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(1, "A")]
    [InlineData(2, "B")]
    public void Climb_BoundWhereLowerIsBetter_IsIncluded(int penalties, string grade) => Assert.Equal(
        grade, Trial.Grade(
            SmallScheme.With(
                "score: {better: lower, base: 0}", "grades: [{grade: A, score: {atMost: 10}}, {grade: B}]",
                SmallScheme.Indicators(SmallScheme.Deduction())),
            [.. Enumerable.Repeat(Trial.Record(), penalties)]).Grade?.Code);

    // The score is not known, and the rung that asks for it too: both facts are named, the condition's and the score's.
    [Fact]
    public void Climb_UnknownBoundAndUnknownCondition_NamesBoth()
    {
        var yaml = SmallScheme.With(
            "facts: [{code: audit, name: {zh: 审计, en: Audit}, kind: number, better: higher}, {code: trusted, name: {zh: 守信, en: Trusted}, kind: flag, better: 'true'}]",
            "score: {better: higher, base: {from: audit}}",
            "grades: [{grade: A, score: {atLeast: 90}, when: {facts: {trusted: true}}}, {grade: B, when: {facts: {trusted: true}}}, {grade: C}]");

        Assert.Equal(["CG0431 audit", "CG0431 trusted"], Trial.ReasonsOf(Trial.Grade(yaml, Trial.Subject())));
        Assert.Equal(["CG0431 trusted"], Trial.ReasonsOf(Trial.Grade(yaml, Trial.Subject(("audit", 80)))));
        Assert.Equal(["CG0431 audit"], Trial.ReasonsOf(Trial.Grade(yaml, Trial.Subject(("trusted", true)))));
        Assert.Equal("C", Trial.Grade(yaml, Trial.Subject(("trusted", false))).Grade?.Code);
    }

    [Fact]
    public void State_StatedGrade_IsStillSubjectToRulingsAndHasNoScore()
    {
        var yaml = SmallScheme.With(
            "facts: [{code: founded, name: {zh: 成立日期, en: Founded}, kind: date, better: none}]",
            "grades: [{grade: A, score: {atLeast: 90}}, {grade: B}, {grade: C, rulingOnly: true}]",
            "outcomes: [{grade: B, when: {facts: {founded: {elapsed: {below: {years: 1}}}}}}]",
            SmallScheme.Indicators(SmallScheme.Signal()),
            "rulings: [{when: {count: {of: [listed], atLeast: 1}}, cap: C}]");
        var subject = new CreditSubject("S1")
        {
            Records = [Trial.Record("listed")],
            Facts = new Dictionary<string, FactValue> { ["founded"] = new LocalDate(2023, 1, 1) },
        };

        var result = Trial.Grade(yaml, subject);

        Assert.Equal("C", result.Grade?.Code);
        Assert.Null(result.Score);
        Assert.Equal(["CG0513", "CG0522"], Trial.ReasonsOf(result));
    }
}
