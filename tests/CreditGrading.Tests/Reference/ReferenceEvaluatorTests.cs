using NodaTime;

namespace CreditGrading.Tests.Reference;

/// <summary>The reference evaluator on cases worked out by hand.</summary>
public sealed class ReferenceEvaluatorTests
{
    private static readonly ReferenceOrigin Cited = new(false, "plan 1");
    private static readonly ReferenceOrigin Assumed = new(true, "no source");

    private static readonly ReferenceScheme Plain = new()
    {
        Id = "plain",
        Origin = Cited,
        FirstDay = new(2020, 1, 1),
        LastDay = new LocalDate(2029, 12, 31),
        SubjectTypes = ["enterprise"],
        Score = new() { Base = new(100) },
        Indicators = [Penalty(new PeriodValidity(new("months", 1)))],
        Grades = [new("A") { Bound = new("atLeast", 100) }, new("B") { Bound = new("above", 80) }, new("C"),
            new("D") { IsRulingOnly = true }],
    };

    [Theory]
    [InlineData(2024, 1, 31, 2024, 2, 29, true)]
    [InlineData(2024, 1, 31, 2024, 3, 1, false)]
    [InlineData(2023, 1, 29, 2023, 2, 28, true)]
    [InlineData(2023, 1, 29, 2023, 3, 1, false)]
    [InlineData(2024, 2, 29, 2024, 3, 29, true)]
    [InlineData(2024, 2, 29, 2024, 3, 30, false)]
    public void Evaluate_MonthOfValidity_CountsToTheCorrespondingOrLastDay(
        int year, int month, int day, int onYear, int onMonth, int onDay, bool counts)
    {
        var result = Grade(Plain, new(onYear, onMonth, onDay), Record(new(year, month, day)));

        Assert.Equal(Rational.From(counts ? 80 : 100), result.Score);
        Assert.Equal(counts ? "C" : "A", result.Grade);
    }

    [Theory]
    [InlineData(30, "C")]
    [InlineData(31, "C")]
    [InlineData(32, "A")]
    public void Evaluate_ContinuingConduct_RunsFromItsEnd(int daysAfterEnd, string grade)
    {
        var ended = new LocalDate(2024, 3, 5);
        var scheme = With(Penalty(new PeriodValidity(new("months", 1))) with { IsContinuing = true });

        var result = Grade(scheme, ended.PlusDays(daysAfterEnd), Record(new(2021, 1, 1)) with { EndedOn = ended });

        Assert.Equal(grade, result.Grade);
    }

    [Fact]
    public void Evaluate_UntilEnded_NoLongerCountsOnTheDayItEnds()
    {
        var ended = new LocalDate(2024, 3, 5);
        var scheme = With(Penalty(new UntilEndedValidity()) with { IsContinuing = true });
        var record = Record(new(2021, 1, 1)) with { EndedOn = ended };

        Assert.Equal("C", Grade(scheme, ended.PlusDays(-1), record).Grade);
        Assert.Equal("A", Grade(scheme, ended, record).Grade);
    }

    [Fact]
    public void Evaluate_Lag_DelaysTheStartAndNotTheEnd()
    {
        var day = new LocalDate(2024, 3, 1);
        var scheme = With(Penalty(new PeriodValidity(new("days", 20))) with { LagDays = 15 });

        Assert.Equal(NotCounted.NotStarted, Grade(scheme, day.PlusDays(14), Record(day)).Selection[0]);
        Assert.Null(Grade(scheme, day.PlusDays(15), Record(day)).Selection[0]);
        Assert.Null(Grade(scheme, day.PlusDays(20), Record(day)).Selection[0]);
        Assert.Equal(NotCounted.Lapsed, Grade(scheme, day.PlusDays(21), Record(day)).Selection[0]);
    }

    [Theory]
    [InlineData(false, 2024, 4, 1, true)]
    [InlineData(false, 2024, 3, 31, false)]
    [InlineData(true, 2024, 3, 31, true)]
    [InlineData(true, 2024, 1, 1, true)]
    [InlineData(true, 2023, 12, 31, false)]
    [InlineData(true, 2024, 4, 1, false)]
    public void Evaluate_EvaluationPeriod_HoldsTheClockDate(bool isPrevious, int year, int month, int day, bool counts)
    {
        var scheme = With(Penalty(new EvaluationPeriodValidity())) with { Evaluation = new("quarter", false, isPrevious) };

        var result = Grade(scheme, new(2024, 6, 30), Record(new(year, month, day)));

        Assert.Equal(counts ? "C" : "A", result.Grade);
    }

    [Fact]
    public void Evaluate_CapThenGroupThenTotal_AreLinesOfTheSum()
    {
        var scheme = Plain with
        {
            Score = new() { Base = new(100), Floor = new(90) },
            Groups = [new("g") { Base = new(5), Floor = new(-20) }],
            Indicators = [Penalty(new UnlimitedValidity()) with { Cap = new(35), Group = "g" }],
        };
        var day = new LocalDate(2024, 3, 1);

        var result = Grade(scheme, day, Record(day), Record(day));

        Assert.Equal(
            ["base 100", "base of g 5", "record 0 -20", "record 1 -20", "cap of penalty 5", "floor of g 10", "floor of total 10"],
            result.Contributions.Select(line => $"{line.From} {line.Value}"));
        Assert.Equal(Rational.From(90), result.Score);
    }

    [Fact]
    public void Evaluate_UnknownFact_MattersOnlyWhereTheResultDepends()
    {
        var trusted = new ReferenceCondition([new FactsAtom([new("trusted", new FlagTest(true))])]);
        var scheme = Plain with
        {
            Facts = [new() { Code = "trusted", Kind = FactKind.Flag, Better = "true" }],
            Grades = [new("A") { Bound = new("atLeast", 100), When = trusted }, .. Plain.Grades.Skip(1)],
        };
        var day = new LocalDate(2024, 3, 1);

        var open = Grade(scheme, day);
        var decided = Grade(scheme, day, Record(day));

        Assert.Equal(GradingOutcome.Undetermined, open.Outcome);
        Assert.Equal(["trusted"], open.Missing);
        Assert.Equal("C", decided.Grade);
    }

    [Fact]
    public void Evaluate_Rulings_TheWorstStandsAndMayLieBelowTheLadder()
    {
        var any = new ReferenceCondition([new CountAtom(new("adverse", []), ReferenceCompare.One("atLeast", 1))]);
        var scheme = Plain with { Rulings = [new GradeRuling("B", true, any), new GradeRuling("D", false, any)] };
        var day = new LocalDate(2024, 3, 1);

        var result = Grade(scheme, day, Record(day));

        Assert.Equal("D", result.Grade);
        Assert.Equal([0, 1], result.FiredRulings);
        Assert.Equal(Rational.From(80), result.Score);
    }

    [Fact]
    public void Evaluate_AssumedFloor_CountsOnlyWhereItBinds()
    {
        var scheme = Plain with { Score = new() { Base = new(100), Floor = new(85, Assumed) } };
        var day = new LocalDate(2024, 3, 1);

        Assert.False(Grade(scheme, day).UsesAssumed);
        Assert.True(Grade(scheme, day, Record(day)).UsesAssumed);
    }

    [Fact]
    public void Evaluate_FaultyRecords_RejectWithAllFaults()
    {
        var day = new LocalDate(2024, 3, 1);

        var result = Grade(
            Plain, day, Record(day) with { RepairedOn = day.PlusDays(-1), Amount = -1 },
            Record(day) with { Indicator = "other", OccurredOn = null });

        Assert.Equal(GradingOutcome.Rejected, result.Outcome);
        Assert.Equal(["0:amount", "0:repaired_on", "1:indicator"],
            result.Faults.Select(fault => $"{fault.Record}:{fault.Field}"));
    }

    private static ReferenceIndicator Penalty(ReferenceValidity validity) => new()
    {
        Code = "penalty",
        Kind = ReferenceKind.Deduction,
        Points = new FixedPoints(20),
        Validity = validity,
    };

    private static ReferenceScheme With(ReferenceIndicator indicator) => Plain with { Indicators = [indicator] };

    private static CreditRecord Record(LocalDate occurredOn) => new() { Indicator = "penalty", OccurredOn = occurredOn };

    private static ReferenceResult Grade(ReferenceScheme scheme, LocalDate day, params CreditRecord[] records) =>
        ReferenceEvaluator.Evaluate(scheme, new CreditSubject("S1", "enterprise") { Records = records }, day,
            GradingOptions.Default);
}
