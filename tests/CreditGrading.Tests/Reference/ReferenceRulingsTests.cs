using static CreditGrading.Tests.Reference.ReferenceTrial;

namespace CreditGrading.Tests.Reference;

/// <summary>Rulings on the score, notches and outcomes, on cases worked out by hand.</summary>
public sealed class ReferenceRulingsTests
{
    private static readonly ReferenceFact Known = new() { Code = "known", Kind = FactKind.Flag, Better = "none" };

    private static readonly ReferenceCondition IsKnown = When(new FactsAtom([new("known", new FlagTest(true))]));

    private static readonly ReferenceScheme Ruled = With(Penalty, Award, Listed) with { Facts = [Known] };

    [Theory]
    [InlineData(0, "60")]
    [InlineData(39, "60")]
    [InlineData(50, "50")]
    public void Score_WorstEnd_IsTheBoundOfTheGradeUnlessWorse(int deducted, string score)
    {
        var result = Grade(Listing("B", new("worstEnd")), Record("listed"), Record("penalty", deducted));

        Assert.Equal(score, result.Score.ToString());
        Assert.Equal(score, Rational.Sum(result.Contributions.Select(line => line.Value)).ToString());
        Assert.Equal(deducted == 50 ? "C" : "B", result.Grade);
    }

    [Fact]
    public void Score_Values_TheWorstOfAllFiredStands()
    {
        var scheme = Ruled with
        {
            Rulings =
            [
                new GradeRuling("C", false, AtLeast(1, "listed")) { Score = new("value", 40) },
                new GradeRuling("C", false, AtLeast(2, "listed")) { Score = new("value", 30) },
                new GradeRuling("B", false, When(new ScoreAtom(ReferenceCompare.One("below", 50)))) { Score = new("value", 10) },
            ],
        };

        Assert.Equal("100", Score(scheme));
        Assert.Equal("40", Score(scheme, Record("listed")));
        Assert.Equal("30", Score(scheme, Record("listed"), Record("listed")));

        // Conditions read the step-5 score: 100 is not below 50, though 30 is shown.
        Assert.Equal([0, 1], Grade(scheme, Record("listed"), Record("listed")).FiredRulings);
    }

    [Theory]
    [InlineData(5, 0, "65")]
    [InlineData(5, 30, "65")]
    [InlineData(5, 50, "55")]
    [InlineData(90, 50, "90")]
    public void Score_BeforeBonuses_HoldsTheBaseWithoutDeductions(int bonus, int deducted, string score)
    {
        // min(100 - deducted, 60) + bonus, at most 90.
        var scheme = Listing("C", new("beforeBonuses", 60)) with { Score = new() { Base = new(100), Ceiling = new(90) } };

        Assert.Equal(score, Score(scheme, Record("listed"), Record("award", bonus), Record("penalty", deducted)));
    }

    [Fact]
    public void Score_WhereLowerIsBetter_IsNeverLowered()
    {
        var scheme = Ruled with
        {
            Score = new() { Base = new(0), IsLowerBetter = true },
            Grades = [new("A") { Bound = new("atMost", 10) }, new("B") { Bound = new("atMost", 40) }, new("C")],
            Rulings = [new GradeRuling("B", false, AtLeast(1, "listed")) { Score = new("worstEnd") },
                new GradeRuling("C", false, AtLeast(2, "listed")) { Score = new("beforeBonuses", 50) }],
        };

        Assert.Equal("40", Score(scheme, Record("listed"), Record("penalty", 7)));
        Assert.Equal("70", Score(scheme, Record("listed"), Record("penalty", 70)));

        // max(0 + 20, 50) - 5 = 45
        Assert.Equal("45", Score(scheme, Record("listed"), Record("listed"), Record("penalty", 20), Record("award", 5)));
    }

    [Fact]
    public void Grade_UnknownRulingOnTheScore_GradesWithoutAScore()
    {
        var scheme = Ruled with { Rulings = [new GradeRuling("C", false, IsKnown) { Score = new("value", 10) }] };

        var result = Grade(scheme, Record("penalty", 50));

        Assert.Equal(("C", null), (result.Grade, result.Score));
        Assert.Equal(["known"], Grade(scheme).Missing);
        Assert.Equal("10", GradeWith(scheme, new() { ["known"] = true }).Score.ToString());
    }

    [Fact]
    public void Grade_Notches_AreSummedAndAppliedOnce()
    {
        var scheme = Ruled with
        {
            Rulings =
            [
                new NotchRuling(1, true, Of("listed"), AtLeast(1, "listed")),
                new NotchRuling(2, false, null, AtLeast(1, "award")),
            ],
        };

        Assert.Equal("B", Grade(scheme, Record("listed")).Grade);
        Assert.Equal("C", Grade(scheme, Record("listed"), Record("listed"), Record("listed"), Record("listed")).Grade);
        Assert.Equal("A", Grade(scheme, Record("penalty", 50), Record("award", 1)).Grade);

        // C, two up and one down.
        Assert.Equal("B", Grade(scheme, Record("penalty", 50), Record("award", 1), Record("listed")).Grade);
        Assert.Equal("A", Grade(scheme, Record("award", 1)).Grade);
    }

    [Fact]
    public void Grade_Notches_StopAtCapsAndAtTheLastRung()
    {
        var scheme = Ruled with
        {
            Rulings =
            [
                new NotchRuling(1, true, null, AtLeast(2, "listed")), new NotchRuling(3, false, null, AtLeast(1, "award")),
                new GradeRuling("B", true, AtLeast(1, "listed")), new GradeRuling("D", false, AtLeast(3, "listed")),
            ],
        };

        Assert.Equal("B", Grade(scheme, Record("listed"), Record("award", 1)).Grade);
        Assert.Equal("C", Grade(scheme, Record("listed"), Record("listed")).Grade);
        Assert.Equal("C", Grade(scheme, Record("listed"), Record("listed"), Record("penalty", 99)).Grade);
        Assert.Equal("D", Grade(scheme, Record("listed"), Record("listed"), Record("listed")).Grade);
        Assert.Equal("D", Grade(scheme, Record("listed"), Record("listed"), Record("listed"), Record("award", 1)).Grade);
    }

    [Fact]
    public void Grade_UnknownNotches_LeaveTheGradeOpenUnlessTheyCannotMoveIt()
    {
        var down = Ruled with { Rulings = [new NotchRuling(1, true, null, IsKnown)] };
        var forEach = Ruled with { Rulings = [new NotchRuling(1, true, Of("listed"), IsKnown)] };

        Assert.Equal(["known"], Grade(down).Missing);
        Assert.Equal("C", Grade(down, Record("penalty", 50)).Grade);
        Assert.Equal("A", Grade(forEach).Grade);
        Assert.Equal(["known"], Grade(forEach, Record("listed")).Missing);
    }

    [Fact]
    public void Grade_OutcomeRulings_ComeLastAndKeepTheScore()
    {
        var scheme = Ruled with
        {
            Rulings =
            [
                new OutcomeRuling("unsettled", When(new GradeAtom(["C"])), Assumed),
                new GradeRuling("C", true, AtLeast(1, "listed")) { Score = new("value", 20) },
            ],
            Measures = [new("watch", MeasureKind.Supervision) { Outcomes = ["unsettled"] }],
        };

        var result = Grade(scheme, Record("listed"));

        Assert.Equal((GradingOutcome.NotRated, "unsettled", null), (result.Outcome, result.NamedOutcome, result.Grade));
        Assert.Equal(("20", true), (result.Score.ToString(), result.UsesAssumed));
        Assert.Equal(["watch"], result.Measures);
        Assert.Equal(("A", false), (Grade(scheme).Grade, Grade(scheme).UsesAssumed));
    }

    [Fact]
    public void Grade_UnknownOutcomeRuling_IsUndeterminedUnlessOneBeforeItHolds()
    {
        var open = new OutcomeRuling("open", IsKnown);
        var listed = new OutcomeRuling("named", AtLeast(1, "listed"));

        Assert.Equal(["known"], Grade(Ruled with { Rulings = [open, listed] }, Record("listed")).Missing);
        Assert.Equal("named", Grade(Ruled with { Rulings = [listed, open] }, Record("listed")).NamedOutcome);

        // The grade is A or C; the ruling on C or D may hold, that on A or C does.
        var either = Ruled with
        {
            Rulings = [new GradeRuling("C", true, IsKnown),
            new OutcomeRuling("x", When(new GradeAtom(["C", "D"])))]
        };
        var both = Ruled with
        {
            Rulings = [new GradeRuling("C", true, IsKnown),
            new OutcomeRuling("x", When(new GradeAtom(["A", "B", "C"])))]
        };
        Assert.Equal(["known"], Grade(either).Missing);
        Assert.Equal("x", Grade(both).NamedOutcome);
    }

    /// <summary>A direct grade, with what it does to the score, for a listed subject.</summary>
    private static ReferenceScheme Listing(string grade, ReferenceRulingScore score) =>
        Ruled with { Rulings = [new GradeRuling(grade, false, AtLeast(1, "listed")) { Score = score }] };
}
