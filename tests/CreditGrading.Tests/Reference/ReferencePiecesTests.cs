using NodaTime;
using static CreditGrading.Tests.Reference.ReferenceTrial;

namespace CreditGrading.Tests.Reference;

/// <summary>Units of an indicator, caps and tariffs, on cases worked out by hand.</summary>
public sealed class ReferencePiecesTests
{
    private static readonly LocalDate January = new(2024, 1, 31);

    [Fact]
    public void Score_UnitQuantity_MultipliesThePoints()
    {
        var scheme = With(Penalty with { Unit = "quantity" });

        Assert.Equal("92", Score(scheme, Record("penalty", 2) with { Quantity = 4 }));
        Assert.Equal("100", Score(scheme, Record("penalty", 2) with { Quantity = 0 }));
        Assert.Equal("98", Score(With(Penalty), Record("penalty", 2) with { Quantity = 4 }));
    }

    [Fact]
    public void Score_UnitMonth_CountsTheHeaviestOfEachMonth()
    {
        var scheme = With(Penalty with { Unit = "month" });

        // January 2024: 8 of 5 and 8; February: 3; January 2023: 1.
        Assert.Equal("88", Score(scheme, Record("penalty", January, 5), Record("penalty", January.PlusDays(-30), 8),
            Record("penalty", January.PlusDays(1), 3), Record("penalty", January.PlusYears(-1), 1)));
    }

    [Fact]
    public void Score_UnitActOrOnce_CountsTheHeaviestOfEachOrOfAll()
    {
        CreditRecord[] records =
        [
            Record("penalty", 5) with { Act = "a" }, Record("penalty", 7) with { Act = "a" },
            Record("penalty", 1), Record("penalty", 1) with { Act = "" },
        ];

        Assert.Equal("91", Score(With(Penalty with { Unit = "act" }), records));
        Assert.Equal("93", Score(With(Penalty with { Unit = "once" }), records));
        Assert.Equal("86", Score(With(Penalty), records));
    }

    [Fact]
    public void Score_CapInUnits_KeepsTheHeaviestRecords()
    {
        var scheme = With(Penalty with { Cap = new(null) { Units = 2 } });

        Assert.Equal("86", Score(scheme, Record("penalty", 3), Record("penalty", 9), Record("penalty", 5)));
        Assert.Equal("97", Score(scheme, Record("penalty", 3)));
    }

    [Fact]
    public void Score_CapInUnitsOfQuantity_CutsTheLastRecord()
    {
        var scheme = With(Penalty with { Unit = "quantity", Cap = new(null) { Units = 3 } }) with { QuantityDecimals = 1 };

        // 1.5 things of 4 points, then 1.5 of the ten of 2 points: 6 + 3.
        Assert.Equal("91", Score(scheme, Record("penalty", 2) with { Quantity = 10 },
            Record("penalty", 4) with { Quantity = 1.5m }));
    }

    [Fact]
    public void Score_CapsPerYearAndOnTheWhole_ComeInThisOrder()
    {
        CreditRecord[] records =
        [
            Record("penalty", January, 4), Record("penalty", January.PlusYears(-1), 5),
            Record("penalty", January.PlusYears(-1), 5),
        ];

        // 2023: 10, held at 6; 2024: 4.
        Assert.Equal("90", Score(With(Penalty with { Cap = new(null) { PointsPerYear = 6 } }), records));
        Assert.Equal("92", Score(With(Penalty with { Cap = new(8) { PointsPerYear = 6 } }), records));

        // The two heaviest are those of 2023.
        Assert.Equal("94", Score(With(Penalty with { Cap = new(8) { PointsPerYear = 6, Units = 2 } }), records));
    }

    [Theory]
    [InlineData(9.99, "100")]
    [InlineData(10, "99")]
    [InlineData(100, "90")]
    [InlineData(149.99, "90")]
    [InlineData(150, "87")]
    [InlineData(260.5, "81")]
    [InlineData(300, "78")]
    [InlineData(100000, "78")]
    public void Score_Tariff_CountsWholeStepsOfEachSlice(double amount, string score) =>
        Assert.Equal(score, Score(With(Tariff("year")), Fine(January, (decimal)amount)));

    [Fact]
    public void Score_Tariff_SumsTheAmountsOfAYearFirst()
    {
        var scheme = With(Tariff("year"));

        // 60 + 90 in 2024: 10 steps, then one of 3 points. In two years: 6 and 9 steps.
        Assert.Equal("87", Score(scheme, Fine(January, 60), Fine(January.PlusMonths(3), 90)));
        Assert.Equal("85", Score(scheme, Fine(January, 60), Fine(January.PlusMonths(-3), 90)));
    }

    [Fact]
    public void Score_TariffByEvaluationPeriod_SumsWithinIt()
    {
        var scheme = With(Tariff("evaluationPeriod")) with { Evaluation = new("quarter", false, false) };

        Assert.Equal("85", Score(scheme, Fine(January, 60), Fine(January.PlusMonths(3), 90)));
        Assert.Equal("87", Score(scheme, Fine(January, 60), Fine(new(2024, 3, 31), 90)));
    }

    [Fact]
    public void Score_CapsOfATariff_ComeAfterTheSlices()
    {
        var scheme = With(Tariff("year") with { Cap = new(15) { PointsPerYear = 9 } });

        // 2024: 10, held at 9; 2023: 7; 16 held at 15.
        Assert.Equal("85", Score(scheme, Fine(January, 100), Fine(January.PlusYears(-1), 70)));
    }

    [Fact]
    public void Grade_TariffWithoutAmount_IsAFault() =>
        Assert.Equal("amount", Assert.Single(Grade(With(Tariff("year")), Record("penalty")).Faults).Field);

    [Theory]
    [InlineData(10000000000, GradingOutcome.Graded)]
    [InlineData(10000000001, GradingOutcome.Rejected)]
    public void Grade_ContributionBeyondTheLimit_IsAFault(double quantity, GradingOutcome outcome)
    {
        // At a scale of 1 decimal, 10^12 are 10^11 points: 10 x 10^10.
        var scheme = With(Penalty with { Points = new FixedPoints(2.5m), Repeat = [4], Unit = "quantity" });

        Assert.Equal(outcome, Grade(scheme, Record("penalty") with { Quantity = (decimal)quantity }).Outcome);
    }

    private static ReferenceIndicator Tariff(string per) =>
        Penalty with { Points = new TariffPoints(per, [new(100, 10, 1), new(300, 50, 3)], null) };

    private static CreditRecord Fine(LocalDate day, decimal amount) => Record("penalty", day) with { Amount = amount };
}
