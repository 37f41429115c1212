using NodaTime;
using static CreditGrading.Tests.Reference.ReferenceTrial;

namespace CreditGrading.Tests.Reference;

/// <summary>Narrowed counts and sums, ranks and shares, on cases worked out by hand.</summary>
public sealed class ReferenceTalliesTests
{
    private static readonly CreditRecord[] Records =
    [
        Record("penalty", new LocalDate(2024, 1, 31), 5) with { Act = "a", Amount = 100, Severity = "minor" },
        Record("penalty", new LocalDate(2024, 2, 1), 6) with { Act = "a", Amount = 200, Severity = "general", Quantity = 2 },
        Record("penalty", new LocalDate(2024, 2, 29), 7) with { Severity = "serious" },
        Record("penalty", new LocalDate(2023, 2, 10), 8) with { Amount = 50 },
    ];

    [Theory]
    [InlineData("record", 4)]
    [InlineData("month", 3)]
    [InlineData("act", 3)]
    [InlineData("once", 1)]
    public void Holds_CountByUnit_CountsThemOnce(string unit, int expected)
    {
        var narrowing = new ReferenceNarrowing { Unit = unit };

        Assert.True(Holds(Count(narrowing, expected)));
        Assert.False(Holds(Count(narrowing, expected + 1)));
    }

    [Fact]
    public void Holds_Where_NarrowsTheRecords()
    {
        Assert.True(Holds(Where(new() { Severity = "general" }, 2)));
        Assert.False(Holds(Where(new() { Severity = "general" }, 3)));
        Assert.True(Holds(Where(new() { Amount = new("atLeast", 100) }, 2)));
        Assert.False(Holds(Where(new() { Amount = new("above", 100) }, 2)));
        Assert.True(Holds(Where(new() { Points = new("above", 5) }, 3)));
        Assert.False(Holds(Where(new() { Points = new("above", 5), Quantity = new("atLeast", 2) }, 2)));
        Assert.True(Holds(Sum(new() { Where = new() { Severity = "general" } }, 200)));
        Assert.False(Holds(Sum(new() { Where = new() { Severity = "general" } }, 200.01m)));
    }

    [Fact]
    public void Holds_Within_ReachesTheDayItself()
    {
        // Five months from 2024-01-31 end on 2024-06-30, the evaluation date; four from 2024-02-29 the day before.
        Assert.True(Holds(Count(new() { Within = new("months", 5) }, 3)));
        Assert.False(Holds(Count(new() { Within = new("months", 5) }, 4)));
        Assert.False(Holds(Count(new() { Within = new("months", 4) }, 1)));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(-30, true)]
    [InlineData(-31, false)]
    public void Holds_WithinOfContinuingConduct_RunsFromItsEnd(int? ended, bool holds)
    {
        var scheme = Ruled(With(Penalty with { IsContinuing = true }), Count(new() { Within = new("days", 30) }, 1));
        var record = Record("penalty", new LocalDate(2021, 1, 1), 1) with
        {
            EndedOn = ended is { } days ? Day.PlusDays(days) : null,
        };

        Assert.Equal(holds, Grade(scheme, record).Grade == "D");
    }

    [Theory]
    [InlineData(true, 3, true)]
    [InlineData(true, 4, false)]
    [InlineData(false, 2, true)]
    [InlineData(false, 3, false)]
    public void Holds_Rank_IsWithinTheRoundedPartOfThePeers(bool isUp, int place, bool holds)
    {
        // 5 % of 47 are 2.35: 3 rounded up, 2 rounded down.
        var scheme = Ruled(Ranked, new RankAtom("place", "peers", 0.05m, isUp));

        Assert.Equal(holds, GradeWith(scheme, new() { ["place"] = (decimal)place, ["peers"] = 47m }).Grade == "D");
    }

    [Fact]
    public void Holds_RankOfUnknownFacts_IsUnknown()
    {
        var scheme = Ruled(Ranked, new RankAtom("place", "peers", 0.05m, true));

        Assert.Equal(["peers"], GradeWith(scheme, new() { ["place"] = 1m }).Missing);
        Assert.Equal(["peers", "place"], Grade(scheme).Missing.Order());
    }

    [Theory]
    [InlineData(1, 3, "above", 0.333333, true)]
    [InlineData(1, 3, "atLeast", 0.333334, false)]
    [InlineData(1, 2, "atLeast", 0.5, true)]
    [InlineData(1, 2, "above", 0.5, false)]
    [InlineData(0, 0, "atLeast", 0.5, true)]
    public void Holds_ShareOfCounts_IsComparedExactly(int part, int whole, string word, decimal share, bool holds)
    {
        var scheme = Ruled(
            With(Penalty, Award), new ShareAtom(true, Tally("penalty"), Tally("award"), word, share, true));
        var records = Enumerable.Repeat(Record("penalty", 1), part).Concat(Enumerable.Repeat(Record("award", 1), whole));

        Assert.Equal(holds, Grade(scheme, [.. records]).Grade == "D");
    }

    [Fact]
    public void Holds_ShareOfSums_EqualToTheBound_IsAtLeastAndNotAbove()
    {
        var records = new[] { Record("penalty", 1) with { Amount = 25 }, Record("award", 1) with { Amount = 100 } };
        ReferenceScheme Under(string word, decimal value, bool whenEmpty) => Ruled(
            With(Penalty, Award), new ShareAtom(false, Tally("penalty"), Tally("award"), word, value, whenEmpty));

        Assert.Equal("D", Grade(Under("atLeast", 0.25m, false), records).Grade);
        Assert.Equal("A", Grade(Under("above", 0.25m, false), records).Grade);
        Assert.Equal("A", Grade(Under("atLeast", 0.25m, false)).Grade);
        Assert.Equal("D", Grade(Under("atLeast", 0.25m, true)).Grade);
    }

    private static ReferenceScheme Ranked => Plain with
    {
        Facts =
        [
            new() { Code = "place", Kind = FactKind.Number, Better = "lower" },
            new() { Code = "peers", Kind = FactKind.Number, Better = "none" },
        ],
    };

    private static ReferenceTally Tally(string code) => new(Of(code), ReferenceNarrowing.None);

    private static CountAtom Where(ReferenceWhere where, decimal count) => Count(new() { Where = where }, count);

    private static CountAtom Count(ReferenceNarrowing narrowing, decimal count) =>
        new(Of("penalty"), ReferenceCompare.One("atLeast", count)) { Narrowing = narrowing };

    private static SumAtom Sum(ReferenceNarrowing narrowing, decimal sum) =>
        new(Of("penalty"), ReferenceCompare.One("atLeast", sum)) { Narrowing = narrowing };

    /// <summary>The scheme, with D where the atom holds.</summary>
    private static ReferenceScheme Ruled(ReferenceScheme scheme, ReferenceAtom atom) =>
        scheme with { Rulings = [new GradeRuling("D", false, When(atom))] };

    private static bool Holds(ReferenceAtom atom) => Grade(Ruled(With(Penalty), atom), Records).Grade == "D";
}
