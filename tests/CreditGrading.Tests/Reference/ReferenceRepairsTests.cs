using NodaTime;
using static CreditGrading.Tests.Reference.ReferenceTrial;

namespace CreditGrading.Tests.Reference;

/// <summary>What repairs do, on cases worked out by hand.</summary>
public sealed class ReferenceRepairsTests
{
    private static readonly ReferenceRepair Replacing = new(null, []) { Effect = "replace", As = "mild" };

    private static readonly ReferenceRepair GivingBack = new(null, [])
    {
        Effect = "giveBack",
        Shares = [new(10, null, 1), new(30, 1000, 0.75m), new(60, null, 0.5m), new(null, null, 0)],
    };

    private static readonly ReferenceIndicator Fine = Penalty with
    {
        Points = new FixedPoints(20),
        Validity = new PeriodValidity(new("years", 1)),
    };

    private static readonly ReferenceScheme Replaced = With(
        Fine with { Repair = Replacing },
        Fine with { Code = "mild", Points = new FixedPoints(6), Validity = new PeriodValidity(new("months", 3)) });

    [Fact]
    public void Score_Keep_ChangesNothing()
    {
        var repaired = Record("penalty", new LocalDate(2024, 1, 10)) with { RepairedOn = Day.PlusDays(-1) };

        Assert.Equal("80", Score(With(Fine) with { Repair = new(null, []) { Effect = "keep" } }, repaired));
        Assert.Equal("80", Score(With(Fine with { Repair = new(null, []) { Effect = "keep" } }), repaired));
        Assert.Equal("100", Score(
            With(Fine with { Repair = new(null, []) }) with { Repair = new(null, []) { Effect = "keep" } }, repaired));
    }

    [Theory]
    [InlineData(2024, 1, 10, 2024, 7, 1, "80")]
    [InlineData(2024, 1, 10, 2024, 6, 30, "94")]
    [InlineData(2024, 1, 10, 2024, 3, 30, "94")]
    [InlineData(2024, 1, 10, 2024, 3, 29, "100")]
    [InlineData(2023, 6, 30, 2024, 6, 1, "94")]
    [InlineData(2023, 6, 29, 2024, 6, 1, "100")]
    public void Score_Replace_CountsAsTheOtherFromTheRepairToTheLastDayOfBoth(
        int year, int month, int day, int repairedYear, int repairedMonth, int repairedDay, string score) =>
        Assert.Equal(score, Score(Replaced, Record("penalty", new LocalDate(year, month, day)) with
        {
            RepairedOn = new LocalDate(repairedYear, repairedMonth, repairedDay),
        }));

    [Fact]
    public void Score_Replacement_NeitherMakesNorReceivesRepeats()
    {
        var scheme = Replaced with { Indicators = [.. Replaced.Indicators.Select(i => i with { Repeat = [2] })] };
        var repaired = Record("penalty", new LocalDate(2024, 1, 10)) with { RepairedOn = new LocalDate(2024, 6, 1) };
        var milder = Record("mild", new LocalDate(2024, 5, 1));

        Assert.Equal("74", Score(scheme, repaired, Record("penalty", new LocalDate(2024, 2, 1))));
        Assert.Equal("88", Score(scheme, repaired, milder));
        Assert.Equal("88", Score(scheme, repaired, milder with { OccurredOn = new LocalDate(2024, 6, 2) }));
    }

    [Fact]
    public void Grade_Replacement_CountsUnderTheOtherIndicator()
    {
        var scheme = Replaced with
        {
            Rulings = [new GradeRuling("D", false, AtLeast(1, "mild")), new GradeRuling("C", false, AtLeast(1, "penalty"))],
        };
        var record = Record("penalty", new LocalDate(2024, 1, 10));

        Assert.Equal("C", Grade(scheme, record).Grade);
        Assert.Equal("D", Grade(scheme, record with { RepairedOn = Day }).Grade);
    }

    [Fact]
    public void Grade_RepairedRecordWithoutWhatTheReplacementReads_IsAFault()
    {
        var scheme = Replaced with
        {
            Indicators = [Replaced.Indicators[0], Replaced.Indicators[1] with { Validity = new OwnTermValidity() }],
        };
        var record = Record("penalty", new LocalDate(2024, 1, 10));

        Assert.Equal("80", Score(scheme, record));
        Assert.Equal("expires_on", Assert.Single(Grade(scheme, record with { RepairedOn = Day.PlusDays(9) }).Faults).Field);
    }

    [Theory]
    [InlineData(10, 5000, "100")]
    [InlineData(11, 1000, "95")]
    [InlineData(30, 1000, "95")]
    [InlineData(30, 1000.01, "90")]
    [InlineData(31, 1000, "90")]
    [InlineData(60, 1000, "90")]
    [InlineData(61, 1000, "80")]
    public void Score_GiveBack_TakesTheFirstRowThatFits(int days, double amount, string score)
    {
        var first = new LocalDate(2024, 1, 10);

        Assert.Equal(score, Score(With(Fine) with { Repair = GivingBack }, Record("penalty", first) with
        {
            RepairedOn = first.PlusDays(days),
            Amount = (decimal)amount,
        }));
    }

    [Fact]
    public void Grade_GiveBack_CountsTheRecordUnlessAllIsGivenBack()
    {
        var scheme = With(Fine) with { Repair = GivingBack, Rulings = [new GradeRuling("D", false, AtLeast(1, "penalty"))] };
        var record = Record("penalty", Day.PlusDays(-40)) with { Amount = 10 };

        Assert.Equal("D", Grade(scheme, record with { RepairedOn = Day.PlusDays(-10) }).Grade);
        Assert.Equal("A", Grade(scheme, record with { RepairedOn = Day.PlusDays(-30) }).Grade);
        Assert.Equal("amount", Assert.Single(Grade(scheme, record with { RepairedOn = Day, Amount = null }).Faults).Field);
        Assert.Equal("80", Score(scheme, record with { Amount = null }));
    }

    [Fact]
    public void Score_GiveBackThatWaits_ReadsTheDayOfRepairButTakesEffectLater()
    {
        var scheme = With(Fine) with { Repair = GivingBack with { NotBefore = new("months", 1), From = ["occurredOn"] } };
        var record = Record("penalty", new LocalDate(2024, 5, 31)) with { RepairedOn = new LocalDate(2024, 6, 11), Amount = 1 };

        // One month from 05-31 ends on 06-30; from 06-29 back it ends before.
        Assert.Equal("80", Score(scheme, record));
        Assert.Equal("95", Score(scheme, record with
        {
            OccurredOn = new LocalDate(2024, 5, 29),
            RepairedOn = new LocalDate(2024,
            6, 9)
        }));
    }
}
