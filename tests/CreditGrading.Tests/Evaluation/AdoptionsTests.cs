using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Evaluation;

public sealed class AdoptionsTests
{
    private const string Stale = "CG0433 given";
    private const string StaleAfterRepair = "dated: given-day, staleAfterRepair: true";

    [Theory]
    [InlineData("high", "A")]
    [InlineData("low", "B")]
    public void Grade_KnownGrade_IsTakenOverWithoutAScore(string given, string grade)
    {
        var result = Trial.Grade(Scheme("dated: given-day"), Subject(given, Trial.Day));

        Assert.Equal(grade, result.Grade?.Code);
        Assert.Null(result.Score);
    }

    [Fact]
    public void Grade_UndatedAdoption_NeedsTheGradeAlone()
    {
        var yaml = Scheme("note: none");

        Assert.Equal("A", Trial.Grade(yaml, Trial.Subject(("given", "high"))).Grade?.Code);
        Assert.Equal(["CG0431 given"], Trial.ReasonsOf(Trial.Grade(yaml, Trial.Subject())));
    }

    [Fact]
    public void Grade_WhatIsMissing_IsNamed()
    {
        var yaml = Scheme("dated: given-day");

        Assert.Equal(["CG0431 given-day"], Trial.ReasonsOf(Trial.Grade(yaml, Trial.Subject(("given", "high")))));
        Assert.Equal(["CG0431 given"], Trial.ReasonsOf(Trial.Grade(yaml, Trial.Subject(("given-day", Trial.Day)))));
        Assert.Equal(["CG0431 given", "CG0431 given-day"], Trial.ReasonsOf(Trial.Grade(yaml, Trial.Subject())));
    }

    // The evaluation date is 2023-03-31; both ends of the year count.
    [Theory]
    [InlineData("2022-03-31", true)]
    [InlineData("2022-03-30", false)]
    [InlineData("2023-03-31", true)]
    [InlineData("2023-04-01", false)]
    public void Grade_ValidityOfAYear_HoldsOnBothItsEnds(string day, bool isCurrent) =>
        AssertCurrent(isCurrent, Trial.Grade(Scheme("dated: given-day, validity: {years: 1}"), Trial.Subject(("given", "high"),
            ("given-day", day))));

    // A month from the 28th of February ends on the 28th of March.
    [Theory]
    [InlineData("2023-02-28", false)]
    [InlineData("2023-03-01", true)]
    public void Grade_ValidityOfAMonth_IsCountedByTheCalendar(string day, bool isCurrent) =>
        AssertCurrent(isCurrent, Trial.Grade(Scheme("dated: given-day, validity: {months: 1}"), Trial.Subject(("given", "high"),
            ("given-day", day))));

    [Theory]
    [InlineData("0001-01-01", true)]
    [InlineData("2023-04-01", false)]
    public void Grade_WithoutValidity_NeverGetsTooOld(string day, bool isCurrent) =>
        AssertCurrent(isCurrent, Trial.Grade(Scheme("dated: given-day"), Trial.Subject(("given", "high"), ("given-day", day))));

    // Given on the 1st of March.
    [Theory]
    [InlineData(2023, 2, 28, true)]
    [InlineData(2023, 3, 1, true)]
    [InlineData(2023, 3, 2, false)]
    [InlineData(2023, 3, 31, false)]
    [InlineData(2023, 4, 1, true)]
    public void Grade_RepairAfterTheGradeAndByTheEvaluationDate_MakesItStale(int year, int month, int day, bool isCurrent)
    {
        var repaired = Trial.Record("listed") with { RepairedOn = new(year, month, day) };

        AssertCurrent(isCurrent, Trial.Grade(Scheme(StaleAfterRepair), Subject("high", new(2023, 3, 1), repaired)));
    }

    [Fact]
    public void Grade_RepairWhereTheSchemeDoesNotAsk_DoesNotMatter()
    {
        var repaired = Trial.Record("listed") with { RepairedOn = new(2023, 3, 2) };

        AssertCurrent(true, Trial.Grade(Scheme("dated: given-day"), Subject("high", new(2023, 3, 1), repaired)));
    }

    [Fact]
    public void Grade_RepairOfWhatIsNotConfirmed_DoesNotMatter()
    {
        var repaired = Trial.Record("listed") with { RepairedOn = new(2023, 3, 2), Status = RecordStatus.Unconfirmed };

        AssertCurrent(true, Trial.Grade(Scheme(StaleAfterRepair), Subject("high", new(2023, 3, 1), repaired)));
    }

    [Theory]
    [InlineData(19, true)]
    [InlineData(20, false)]
    public void Grade_RepairOfARecordNotYetKnown_DoesNotMatter(int knownBy, bool isCurrent)
    {
        var repaired = Trial.Record("listed") with { RepairedOn = new(2023, 3, 2), KnownOn = new(2023, 3, 20) };
        var options = new GradingOptions { KnownBy = new LocalDate(2023, 3, knownBy) };

        AssertCurrent(isCurrent, Trial.Grade(Scheme(StaleAfterRepair), Subject("high", new(2023, 3, 1), repaired), options));
    }

    [Fact]
    public void Grade_UnknownGradeThatARulingMakesAlike_IsGraded() => Assert.Equal(
        "B", Trial.Grade(Scheme("note: none", SmallScheme.Ruling("{subjectType: enterprise}")), Trial.Subject()).Grade?.Code);

    private static void AssertCurrent(bool isCurrent, GradingResult result)
    {
        Assert.Equal(isCurrent ? "A" : null, result.Grade?.Code);
        Assert.Equal(isCurrent ? GradingOutcome.Graded : GradingOutcome.Undetermined, result.Outcome);
        Assert.Equal(isCurrent ? [] : [Stale], Trial.ReasonsOf(result));
    }

    private static CreditSubject Subject(string given, LocalDate day, params CreditRecord[] records) => new("S1")
    {
        Facts = new Dictionary<string, FactValue> { ["given"] = given, ["given-day"] = day },
        Records = records,
    };

    private static string Scheme(string keys, params string[] sections) => SmallScheme.With(
    [
        "score",
        $"facts: [{{code: given, {SmallScheme.Name}, kind: choice, better: listedFirst, values: [high, low]}},"
        + $" {{code: given-day, {SmallScheme.Name}, kind: date, better: none}}]",
        $"adopts: {{fact: given, {keys}, grades: {{high: A, low: B}}}}",
        SmallScheme.Indicators(SmallScheme.Signal()),
        "grades: [{grade: A}, {grade: B}]",
        .. sections,
    ]);
}
