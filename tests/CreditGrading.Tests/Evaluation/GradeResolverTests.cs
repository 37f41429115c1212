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
