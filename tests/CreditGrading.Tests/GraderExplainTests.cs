using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests;

public sealed class GraderExplainTests
{
    private static readonly Grader Jining = Grader.Compile(BundledSchemes.Get("jining"));

    [Fact]
    public void Explain_OutOfForce_IsRejectedUnlessAllowed()
    {
        var early = new LocalDate(2020, 1, 1);

        var rejected = Jining.Explain(new CreditSubject("S1"), early);
        var allowed = Jining.Explain(new CreditSubject("S1"), early, new() { AllowOutOfForce = true });

        Assert.Equal((GradingOutcome.Rejected, "CG0501"), (rejected.Result.Outcome, Assert.Single(rejected.Reasons).Code));
        Assert.Empty(rejected.Rungs);
        Assert.Equal(GradingOutcome.Graded, allowed.Result.Outcome);
    }

    [Fact]
    public void Explain_KnowledgeDate_IsThatOfTheOptionsOrTheEvaluationDate()
    {
        Assert.Equal(CitySubjects.JiningDay, Jining.Explain(CitySubjects.Jining, CitySubjects.JiningDay).KnownBy);
        Assert.Equal(
            new LocalDate(2022, 1, 1), Jining.Explain(CitySubjects.Jining, CitySubjects.JiningDay,
                new() { KnownBy = new(2022, 1, 1) }).KnownBy);
    }

    [Theory]
    [InlineData(2023, 3, 31, 2023, 6, 30)]
    [InlineData(2023, 3, 30, 2023, 3, 31)]
    public void Explain_NextEvaluation_IsTheNextLastDayOfAPeriod(
        int year, int month, int day, int nextYear, int nextMonth, int nextDay) =>
        Assert.Equal(
            new LocalDate(nextYear, nextMonth, nextDay),
            Jining.Explain(CitySubjects.Jining, new(year, month, day)).NextEvaluationOn);

    [Fact]
    public void Explain_ObjectionOpen_StillExplainsWhatWasComputed()
    {
        var subject = new CreditSubject("S1", "enterprise")
        {
            Facts = new Dictionary<string, FactValue> { ["objection_open"] = true, ["current_grade"] = "B" },
            Records = [new CreditRecord { Indicator = "upheld-complaint", OccurredOn = new(2021, 1, 15) }],
        };

        var explanation = Grader.Compile(BundledSchemes.Get("linyi")).Explain(subject, new LocalDate(2021, 6, 30));

        Assert.Equal(("B", null, 990m), (explanation.Result.Grade?.Code, explanation.Result.Score, explanation.ComputedScore));
        Assert.Equal(990, explanation.Contributions.Sum(part => part.Points));
        Assert.Contains("Computed score: 990", explanation.ToText(MessageLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_ObjectionOpenAndRulingFired_NamesTheRuling()
    {
        var subject = new CreditSubject("S1", "enterprise")
        {
            Facts = new Dictionary<string, FactValue> { ["objection_open"] = true, ["current_grade"] = "A" },
            Records = [Trial.Record("listed")],
        };
        var yaml = SmallScheme.With(
            "objections: {effect: currentResultStands}", SmallScheme.Indicators(SmallScheme.Signal()),
            SmallScheme.Ruling("{count: {of: [listed], atLeast: 1}}"));

        var explanation = Loading.Grader(yaml).Explain(subject, Trial.Day);

        Assert.Contains(explanation.Reasons, reason => reason.Kind == ReasonKind.Ruling);
        Assert.DoesNotContain(explanation.Result.Reasons, reason => reason.Kind == ReasonKind.Ruling);
    }

    [Fact]
    public void Explain_StaleAdoptedGradeUnderARuling_IsNotSaidToFollowFromTheFact()
    {
        var yaml = SmallScheme.With(
            "score", "evaluation: {every: quarter}",
            $"facts: [{{code: outside, {SmallScheme.Name}, kind: choice, values: [good, bad], better: listedFirst}}]",
            "grades: [{grade: A}, {grade: B}]", "adopts: {fact: outside, grades: {good: A, bad: B}}",
            SmallScheme.Indicators(SmallScheme.Signal()), "rulings: [{when: {count: {of: [listed], atLeast: 1}}, grade: B}]");

        var explanation = Loading.Grader(yaml).Explain(new CreditSubject("S1") { Records = [Trial.Record("listed")] }, Trial.Day);

        Assert.Equal("B", explanation.Result.Grade?.Code);
        Assert.DoesNotContain(explanation.Reasons, reason => reason.Code == "CG0554");
    }

    [Fact]
    public void Explain_NextEvaluationAfterTheSchemesLastDay_IsNone()
    {
        var yaml = SmallScheme.With("inForce: {firstDay: 2020-01-01, lastDay: 2023-05-31}",
            "evaluation: {every: quarter, asOf: lastDay}");

        Assert.Null(Loading.Grader(yaml).Explain(new CreditSubject("S1"), Trial.Day).NextEvaluationOn);
    }

    [Fact]
    public void Explain_SubjectNull_Throws() =>
        Assert.Throws<ArgumentNullException>(() => Jining.Explain(null!, CitySubjects.JiningDay));
}
