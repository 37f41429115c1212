using static CreditGrading.Tests.Reference.ReferenceTrial;

namespace CreditGrading.Tests.Reference;

/// <summary>Bases and points that read facts, suspended bonuses and grades as facts, on cases worked out by hand.</summary>
public sealed class ReferenceBasesTests
{
    private static readonly ReferenceFact Index =
        new() { Code = "index", Kind = FactKind.Number, Better = "higher", Decimals = 1 };

    private static readonly ReferenceFact Medal =
        new() { Code = "medal", Kind = FactKind.Choice, Better = "listedFirst", Values = ["gold", "tin"] };

    private static readonly ReferenceFact Faults = new()
    {
        Code = "faults",
        Kind = FactKind.Number,
        Better = "lower",
        AtLeast = 0,
        AtMost = 50,
    };

    private static readonly ReferenceIndicator Read = Penalty with
    {
        Code = "read",
        Points = new FixedPoints(3),
        FromFact = "faults",
        Validity = null,
        Unit = "quantity",
    };

    [Fact]
    public void Score_BaseFromAFact_IsTheNumberOrUnknown()
    {
        var scheme = With(Penalty) with { Facts = [Index], Score = new() { BaseForm = new FactBase("index", null) } };

        Assert.Equal("167/2", GradeWith(scheme, new() { ["index"] = 85.5m }, Record("penalty", 2)).Score.ToString());
        Assert.Equal(["index"], Grade(scheme).Missing);
        Assert.Equal(GradingOutcome.Undetermined, Grade(scheme).Outcome);
    }

    [Fact]
    public void Score_BaseByValues_IsThatOfTheValue()
    {
        var form = new ValuesBase("medal", [new("gold", 95), new("tin", 70)], null);
        var scheme = Plain with { Facts = [Medal], Score = new() { BaseForm = form } };

        Assert.Equal("A", GradeWith(scheme, new() { ["medal"] = "gold" }).Grade);
        Assert.Equal("B", GradeWith(scheme, new() { ["medal"] = "tin" }).Grade);
        Assert.Equal(["medal"], Grade(scheme).Missing);
    }

    [Fact]
    public void Score_BaseByCases_IsTheFirstThatHoldsUnlessOneBeforeIsUnknown()
    {
        ReferenceCondition High(decimal from) =>
            When(new FactsAtom([new("index", new NumberTest(ReferenceCompare.One("atLeast", from)))]));
        ReferenceCondition Gold() => When(new FactsAtom([new("medal", new ChoiceTest(["gold"]))]));
        var form = new CasesBase([new(High(50), 90), new(Gold(), 80, Assumed), new(null, 60)], null);
        var scheme = Plain with { Facts = [Index, Medal], Score = new() { BaseForm = form } };

        var first = GradeWith(scheme, new() { ["index"] = 50m });
        var second = GradeWith(scheme, new() { ["index"] = 49.9m, ["medal"] = "gold" });
        var last = GradeWith(scheme, new() { ["index"] = 49.9m, ["medal"] = "tin" });

        Assert.Equal(("90", false), (first.Score.ToString(), first.UsesAssumed));
        Assert.Equal(("80", true), (second.Score.ToString(), second.UsesAssumed));
        Assert.Equal(("60", true), (last.Score.ToString(), last.UsesAssumed));
        Assert.Equal(["index"], GradeWith(scheme, new() { ["medal"] = "gold" }).Missing);
        Assert.Equal(["medal"], GradeWith(scheme, new() { ["index"] = 0m }).Missing);
    }

    [Fact]
    public void Score_PointsFromAFact_CountWithoutRecords()
    {
        var scheme = With(Read) with { Facts = [Faults] };
        var carried = scheme with
        {
            Indicators = [Read with { Points = new CarriedPoints(0, 50, null, null), Unit = null, Cap = new(10) }],
        };
        var brackets = new BracketPoints("quantity", [new(4, true, 1), new(null, false, 2)], null);
        var bracketed = scheme with { Indicators = [Read with { Points = brackets }] };

        Assert.Equal("88", GradeWith(scheme, new() { ["faults"] = 4m }).Score.ToString());
        Assert.Equal("91", GradeWith(carried, new() { ["faults"] = 9m }).Score.ToString());
        Assert.Equal("90", GradeWith(carried, new() { ["faults"] = 11m }).Score.ToString());
        Assert.Equal("96", GradeWith(bracketed, new() { ["faults"] = 4m }).Score.ToString());
        Assert.Equal("90", GradeWith(bracketed, new() { ["faults"] = 5m }).Score.ToString());
        Assert.Equal("indicator", Assert.Single(Grade(scheme, Record("read")).Faults).Field);
    }

    [Fact]
    public void Grade_PointsFromAnUnknownFact_LeaveOpenWhatReadsThem()
    {
        var scheme = With(Read, Award) with { Facts = [Faults] };
        ReferenceScheme Ruled(string word) => scheme with
        {
            Grades = [new("A") { When = When(new PointsAtom(word, ReferenceCompare.One("atLeast", 5))) }, new("B")],
        };

        Assert.Equal(["faults"], Grade(scheme).Missing);
        Assert.Equal("A", Grade(Ruled("bonusPoints"), Record("award", 5)).Grade);
        Assert.Null(Grade(Ruled("bonusPoints"), Record("award", 5)).Score);
        Assert.Equal(["faults"], Grade(Ruled("netPoints"), Record("award", 5)).Missing);
    }

    [Fact]
    public void Grade_RulingOverAnUnknownScore_GradesWithoutAScore()
    {
        var scheme = With(Read, Listed) with
        {
            Facts = [Faults],
            Rulings = [new GradeRuling("C", false, AtLeast(1, "listed"))],
        };

        var result = Grade(scheme, Record("listed"));

        Assert.Equal(("C", null), (result.Grade, result.Score));
    }

    [Fact]
    public void Score_SuspendedBonuses_CountNowhere()
    {
        var scheme = Suspending(AtLeast(1, "listed")) with
        {
            Rulings = [new GradeRuling("D", true, When(new CombinedAtom("none", [AtLeast(1, "award")])))],
        };

        var free = Grade(scheme, Record("award", 5));
        var suspended = Grade(scheme, Record("award", 5), Record("listed"));

        Assert.Equal(("A", "105"), (free.Grade, free.Score.ToString()));
        Assert.Equal(("D", "100"), (suspended.Grade, suspended.Score.ToString()));
        Assert.Equal([NotCounted.Suspended, null], suspended.Selection);
    }

    [Fact]
    public void Grade_UnknownSuspension_LeavesOpenOnlyWhatDependsOnIt()
    {
        var gold = When(new CombinedAtom("none", [When(new FactsAtom([new("medal", new ChoiceTest(["gold"]))]))]));
        var scheme = Suspending(gold) with { Facts = [Medal] };

        Assert.Equal(["medal"], Grade(scheme, Record("award", 5)).Missing);
        Assert.Equal("A", Grade(scheme).Grade);
        Assert.Equal("100", GradeWith(scheme, new() { ["medal"] = "tin" }, Record("award", 5)).Score.ToString());
        Assert.Equal("105", GradeWith(scheme, new() { ["medal"] = "gold" }, Record("award", 5)).Score.ToString());
    }

    [Fact]
    public void Grade_FactOfKindGrade_IsOneOfTheGrades()
    {
        var former = new ReferenceFact { Code = "former", Kind = FactKind.Choice, IsGrade = true, Better = "none" };
        var scheme = Plain with
        {
            Facts = [former],
            Rulings = [new GradeRuling("C", true, When(new FactsAtom([new("former", new ChoiceTest(["C", "D"]))])))],
        };

        Assert.Equal("C", GradeWith(scheme, new() { ["former"] = "D" }).Grade);
        Assert.Equal("A", GradeWith(scheme, new() { ["former"] = "B" }).Grade);
        Assert.Equal("former", Assert.Single(GradeWith(scheme, new() { ["former"] = "E" }).Faults).Field);
    }

    private static ReferenceScheme Suspending(ReferenceCondition when) =>
        With(Award, Listed) with { Suspensions = [new(when, Of("award"))] };
}
