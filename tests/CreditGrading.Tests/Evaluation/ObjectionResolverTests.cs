using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Evaluation;

public sealed class ObjectionResolverTests
{
    private const string Stands = "objections: {effect: currentResultStands}";

    private const string Trusted = "facts: [{code: trusted, name: {zh: 守信, en: Trusted}, kind: flag, better: 'true'}]";

    private static readonly string Indicators = SmallScheme.Indicators(SmallScheme.Deduction());

    [Fact]
    public void Apply_OpenObjection_LetsTheCurrentGradeStandAndTellsWhatWasComputed()
    {
        var result = Trial.Grade(SmallScheme.With(Stands, Indicators), Subject(true, "A", Trial.Record()));

        Assert.Equal((GradingOutcome.Graded, "A"), (result.Outcome, result.Grade?.Code));
        Assert.Null(result.Score);
        var reason = Assert.Single(result.Reasons);
        Assert.Equal("an objection is open: the current grade A stands; computed on this date: B 90", reason.Text.English);
    }

    // The current result stands whichever way the grade would move.
    [Fact]
    public void Apply_CurrentGradeWorseThanTheComputed_StandsToo() =>
        Assert.Equal("B", Trial.Grade(SmallScheme.With(Stands, Indicators), Subject(true, "B")).Grade?.Code);

    [Theory]
    [InlineData("objections: {effect: none}", true)]
    [InlineData("objections: {workingDays: 15}", true)]
    [InlineData(Stands, false)]
    public void Apply_NoOpenObjectionOrNoEffect_LeavesWhatWasComputed(string objections, bool isOpen)
    {
        var result = Trial.Grade(SmallScheme.With(objections, Indicators), Subject(isOpen, "A", Trial.Record()));

        Assert.Equal(("B", 90m), (result.Grade?.Code, result.Score));
    }

    [Fact]
    public void Apply_ObjectionNotGiven_IsNotOpen() =>
        Assert.Equal(100, Trial.Grade(SmallScheme.With(Stands), Trial.Subject(("current_grade", "B"))).Score);

    [Fact]
    public void Apply_CurrentGradeUnknown_IsUndeterminedForThatAlone()
    {
        var yaml = SmallScheme.With(Stands, Trusted, "grades: [{grade: A, when: {facts: {trusted: true}}}, {grade: B}]");

        var result = Trial.Grade(yaml, Trial.Subject(("objection_open", true)));

        Assert.Equal(GradingOutcome.Undetermined, result.Outcome);
        Assert.Equal(["CG0431 current_grade"], Trial.ReasonsOf(result));
    }

    [Fact]
    public void Apply_NothingCouldBeComputed_TheCurrentGradeStandsAllTheSame()
    {
        var yaml = SmallScheme.With(Stands, Trusted, "grades: [{grade: A, when: {facts: {trusted: true}}}, {grade: B}]");

        var result = Trial.Grade(yaml, Subject(true, "A"));

        Assert.Equal("A", result.Grade?.Code);
        Assert.Equal("an objection is open: the current grade A stands; computed on this date: undetermined",
            Assert.Single(result.Reasons).Text.English);
    }

    [Fact]
    public void Apply_SubjectThatIsNotRated_StaysSo()
    {
        var yaml = SmallScheme.With(
            Stands, $"outcomes: [{{outcome: gone, {SmallScheme.Name}, when: {{subjectType: enterprise}}}}]");

        var result = Trial.Grade(yaml, Subject(true, "A"));

        Assert.Equal((GradingOutcome.NotRated, "gone"), (result.Outcome, result.NamedOutcome?.Code));
    }

    private static CreditSubject Subject(bool isOpen, string current, params CreditRecord[] records) => new("S1")
    {
        Facts = new Dictionary<string, FactValue> { ["objection_open"] = isOpen, ["current_grade"] = current },
        Records = records,
    };
}
