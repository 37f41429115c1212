using static CreditGrading.Tests.Reference.ReferenceTrial;

namespace CreditGrading.Tests.Reference;

/// <summary>Weighted components and units below the subject, on cases worked out by hand.</summary>
public sealed class ReferenceComponentTests
{
    private static readonly ReferenceFact Tax = new() { Code = "tax", Kind = FactKind.Number, Better = "higher" };

    private static readonly ReferenceIndicator Contract = new()
    {
        Code = "contract",
        Kind = ReferenceKind.Unit,
        Validity = new PeriodValidity(new("years", 1)),
    };

    private static readonly ReferenceGroup Conduct = new("conduct") { Weight = 0.5m, Base = new(80), Floor = new(0) };

    private static readonly ReferenceGroup Rated = new("rated")
    {
        Weight = 0.2m,
        FromFact = "tax",
        Missing = new("renormalise"),
        Floor = new(10),
        Ceiling = new(100),
    };

    private static readonly ReferenceGroup Works = new("works")
    {
        Weight = 0.3m,
        Units = "contract",
        Base = new(90),
        Floor = new(50),
        Missing = new("renormalise"),
    };

    private static readonly ReferenceScheme Weighted = With(
        Penalty with { Group = "conduct" }, Contract, Penalty with { Code = "defect", Group = "works" }) with
    {
        Facts = [Tax],
        Groups = [Conduct, Rated, Works],
        Score = new() { Base = new(0) },
    };

    [Fact]
    public void Score_Components_AreWeighted()
    {
        // 0.5 x (80 - 10) + 0.2 x 60 + 0.3 x (90 + 80) / 2 = 35 + 12 + 25.5
        var result = GradeWith(Weighted, new() { ["tax"] = 60m }, Record("penalty", 10), Unit("c1"), Unit("c2"),
            Defect("c2", 10));

        Assert.Equal(("145/2", "145/2", false),
            (result.Score.ToString(), result.ShownScore.ToString(), result.IsScoreRounded));
    }

    [Fact]
    public void Score_MissingComponents_GiveTheirWeightToTheOthers()
    {
        // Without the fact: (0.5 x 70 + 0.3 x 85) / 0.8 = 60.5 / 0.8
        Assert.Equal("605/8", Score(Weighted, Record("penalty", 10), Unit("c1"), Unit("c2"), Defect("c2", 10)));

        // Without units too: 70.
        Assert.Equal("70", Score(Weighted, Record("penalty", 10)));

        // Without units: (0.5 x 70 + 0.2 x 61) / 0.7 = 47.2 / 0.7
        var result = GradeWith(Weighted, new() { ["tax"] = 61m }, Record("penalty", 10));
        Assert.Equal(("472/7", true), (result.ScoreFraction, result.IsScoreRounded));
        Assert.Equal(67.4286m, result.ShownScore!.Value.ToDecimal());
    }

    [Fact]
    public void Score_StandIns_AreTheWorstEndOrAValue()
    {
        ReferenceScheme Under(ReferenceMissing missing) =>
            Weighted with { Groups = [Conduct, Rated with { Missing = missing }, Works] };
        var unit = Unit("c1");

        // 40 + 0.2 x stand-in + 27
        Assert.Equal("69", Score(Under(new("worst")), unit));
        Assert.Equal("75", Score(Under(new("value", 40)), unit));
        Assert.Equal(["tax"], Grade(Under(new("undetermined")), unit).Missing);

        // Lower is better: the ceiling is the worst, and deductions add: 40 + 0.2 x 100 + 0.3 x (90 + 5).
        var lower = Under(new("worst")) with
        {
            Score = new() { Base = new(0), IsLowerBetter = true },
            Grades = [new("A") { Bound = new("atMost", 50) }, new("B")],
        };
        Assert.Equal("177/2", Score(lower, unit, Defect("c1", 5)));
    }

    [Fact]
    public void Grade_AllComponentsMissing_IsUndeterminedOrTheNamedOutcome()
    {
        var scheme = Weighted with
        {
            Indicators = [Contract],
            Groups = [Rated with { Weight = 0.4m }, Works with { Weight = 0.6m }],
        };
        var named = scheme with { Score = new() { Base = new(0), AllMissing = new("noData", Assumed) } };

        Assert.Equal(["contract", "tax"], Grade(scheme).Missing.Order());
        Assert.Equal(("noData", true), (Grade(named).NamedOutcome, Grade(named).UsesAssumed));
        Assert.Equal("36", GradeWith(named, new() { ["tax"] = 36m }).Score.ToString());
    }

    [Fact]
    public void Score_WeightedMean_IsByAmountOfTheCountedUnits()
    {
        var scheme = With(Contract, Penalty with { Code = "defect", Group = "works" }) with
        {
            Groups = [Works with { Weight = null, Missing = null, Mean = "amount" }],
            Score = new() { Base = new(0) },
        };

        // (100 x 90 + 300 x 60) / 400; the third is held at 50: (100 x 90 + 300 x 60 + 100 x 50) / 500.
        var first = Unit("c1") with { Amount = 100 };
        var second = Unit("c2") with { Amount = 300 };
        Assert.Equal("135/2", Score(scheme, first, second, Defect("c2", 30)));
        Assert.Equal("64", Score(scheme, first, second, Defect("c2", 30), Unit("c3") with { Amount = 100 }, Defect("c3", 70)));

        // A lapsed declaration takes its unit out, with its records.
        var lapsed = second with { OccurredOn = Day.PlusYears(-1).PlusDays(-1) };
        Assert.Equal("90", Score(scheme, first, lapsed, Defect("c2", 30)));
        Assert.Equal(["contract"], Grade(scheme, lapsed).Missing);
    }

    [Fact]
    public void Grade_UnitsThatAreNotDeclaredOrTwice_AreFaults()
    {
        var weighted = Weighted with { Groups = [Conduct, Rated, Works with { Mean = "amount" }] };
        string[] Faults(ReferenceScheme scheme, params CreditRecord[] records) =>
            [.. Grade(scheme, records).Faults.Select(fault => $"{fault.Record}:{fault.Field}")];

        Assert.Equal(["0:unit"], Faults(Weighted, Record("contract")));
        Assert.Equal(["1:unit"], Faults(Weighted, Unit("c1"), Unit("c1")));
        Assert.Equal(["1:unit"], Faults(Weighted, Unit("c1"), Defect("c2", 1)));
        Assert.Equal(["0:unit"], Faults(Weighted, Record("defect", 1)));
        Assert.Equal(["0:amount", "1:amount"], Faults(weighted, Unit("c1"), Unit("c2") with { Amount = 0 }));
        Assert.Equal(["0:repaired_on"], Faults(Weighted, Unit("c1") with { RepairedOn = Day }));
    }

    [Fact]
    public void Grade_AssumedWeight_MarksEveryScoredResult()
    {
        var scheme = Weighted with { Groups = [Conduct, Rated with { Origin = Assumed }, Works] };
        var missing = Weighted with { Groups = [Conduct, Rated with { Missing = new("value", 5, Assumed) }, Works] };

        Assert.True(Grade(scheme).UsesAssumed);
        Assert.True(GradeWith(missing, new() { ["tax"] = 60m }).UsesAssumed);
        Assert.False(Grade(Weighted).UsesAssumed);
    }

    private static CreditRecord Unit(string code) => Record("contract") with { Unit = code };

    private static CreditRecord Defect(string unit, decimal points) => Record("defect", points) with { Unit = unit };
}
