using NodaTime;

namespace CreditGrading.Tests.Reference;

/// <summary>Adopted grades, repairs that wait, objections and groups of grades, on cases worked out by hand.</summary>
public sealed class ReferenceAdditionsTests
{
    private static readonly LocalDate Day = new(2024, 2, 29);

    private static readonly ReferenceScheme Adopting = new()
    {
        Id = "adopting",
        Origin = new(false, "plan 1"),
        FirstDay = new(2020, 1, 1),
        SubjectTypes = ["enterprise"],
        DefaultSubjectType = "enterprise",
        Facts =
        [
            new() { Code = "rating", Kind = FactKind.Choice, Better = "listedFirst", Values = ["high", "low"] },
            new() { Code = "rated-on", Kind = FactKind.Date, Better = "none" },
        ],
        Indicators =
        [
            new() { Code = "list", Kind = ReferenceKind.AdverseSignal, Validity = new UnlimitedValidity() },
            new() { Code = "penalty", Kind = ReferenceKind.AdverseSignal, Validity = new UnlimitedValidity() },
        ],
        Adoption = new()
        {
            Fact = "rating",
            Dated = "rated-on",
            Validity = new(new("years", 1)),
            IsStaleAfterRepair = true,
            Grades = [new("high", "A"), new("low", "C")],
        },
        Grades = [new("A"), new("B"), new("C"), new("D") { IsRulingOnly = true }],
        Rulings = [new GradeRuling("D", false, new([new CountAtom(new(null, ["list"]), ReferenceCompare.One("atLeast", 1))]))],
    };

    [Theory]
    [InlineData(2023, 2, 28, false)]
    [InlineData(2023, 3, 1, true)]
    [InlineData(2024, 2, 29, true)]
    [InlineData(2024, 3, 1, false)]
    public void Evaluate_AdoptedGrade_HoldsFromItsDayToTheLastDayOfItsValidity(int year, int month, int day, bool holds)
    {
        var result = Grade(Adopting, Rated(new(year, month, day)));

        Assert.Equal(holds ? GradingOutcome.Graded : GradingOutcome.Undetermined, result.Outcome);
        Assert.Equal(holds ? "A" : null, result.Grade);
        Assert.Equal(!holds, result.IsStale);
        Assert.Equal(holds ? [] : ["rating"], result.Missing);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Evaluate_RepairAfterTheAdoptedGrade_MakesItStale(int daysAfter, bool isStale)
    {
        var dated = Day.PlusDays(-10);
        var record = new CreditRecord
        {
            Indicator = "penalty",
            OccurredOn = new LocalDate(2023, 1, 1),
            RepairedOn = dated.PlusDays(daysAfter),
            WithdrawnOn = Day,
        };

        Assert.Equal(isStale, Grade(Adopting, Rated(dated), record).IsStale);
        Assert.False(Grade(Adopting, Rated(dated), record with { Status = RecordStatus.Unconfirmed }).IsStale);
        Assert.False(Grade(Adopting, Rated(dated), record with { KnownOn = Day.PlusDays(1) }).IsStale);
        Assert.False(Grade(Adopting, Rated(dated), record with { RepairedOn = Day.PlusDays(1) }).IsStale);
    }

    [Fact]
    public void Evaluate_UnknownAdoptedGrade_NamesWhatIsMissingUnlessARulingDecides()
    {
        var listed = new CreditRecord { Indicator = "list", OccurredOn = Day };

        Assert.Equal(["rated-on", "rating"], Grade(Adopting, []).Missing.Order());
        Assert.Equal(["rated-on"], Grade(Adopting, new() { ["rating"] = "low" }).Missing);
        Assert.Equal("D", Grade(Adopting, [], listed).Grade);
    }

    [Fact]
    public void Evaluate_RepairThatWaits_TakesEffectOnTheLaterDay()
    {
        var scheme = Adopting with { Repair = new(new("months", 3), ["publishedOn", "occurredOn"]) };
        var record = new CreditRecord
        {
            Indicator = "list",
            OccurredOn = new LocalDate(2023, 1, 1),
            PublishedOn = new LocalDate(2023, 11, 28),
            RepairedOn = new LocalDate(2023, 12, 5),
        };

        Assert.Equal(NotCounted.Repaired, Grade(scheme, [], record).Selection[0]);
        Assert.Null(Grade(scheme, [], record with { PublishedOn = new LocalDate(2023, 11, 29) }).Selection[0]);
        Assert.Equal(NotCounted.Repaired, Grade(scheme, [], record with { PublishedOn = null }).Selection[0]);
    }

    [Fact]
    public void Evaluate_RepairWithoutTheDayThatItWaitsFrom_IsAFault()
    {
        var scheme = Adopting with { Repair = new(new("months", 3), ["publishedOn", "effectiveOn"]) };

        var result = Grade(scheme, [], new CreditRecord { Indicator = "list", OccurredOn = Day, RepairedOn = Day });

        Assert.Equal("published_on", Assert.Single(result.Faults).Field);
    }

    [Fact]
    public void Evaluate_OpenObjection_LetsTheCurrentGradeStand()
    {
        var scheme = Adopting with { Objections = new(null, true) };
        var listed = new CreditRecord { Indicator = "list", OccurredOn = Day };
        var open = new Dictionary<string, FactValue> { ["objection_open"] = true };
        var known = new Dictionary<string, FactValue>(open) { ["current_grade"] = "B" };

        var over = Grade(scheme, known, listed);
        var overUnknown = Grade(scheme, known);
        var without = Grade(scheme, open, listed);

        Assert.Equal(("B", "D", 0), (over.Grade, over.Computed!.Grade, over.FiredRulings.Count));
        Assert.Equal(("B", GradingOutcome.Undetermined), (overUnknown.Grade, overUnknown.Computed!.Outcome));
        Assert.Equal(["current_grade"], without.Missing);
        Assert.Equal("D", Grade(Adopting, known, listed).Grade);
    }

    [Fact]
    public void Evaluate_MeasuresByRangeAndGroup_AreThoseOfTheGrade()
    {
        var scheme = Adopting with
        {
            GradeGroups = [new("red", ["A"]), new("black", ["C", "D"])],
            Measures =
            [
                new("range", MeasureKind.Incentive) { GradeRange = new("A", "B") },
                new("worst", MeasureKind.Supervision) { GradeRange = new("D", "D") },
                new("group", MeasureKind.Disciplinary) { GradeGroups = ["black", "red"] },
            ],
        };

        Assert.Equal(["range", "group"], Grade(scheme, Rated(Day)).Measures);
        Assert.Equal(["worst", "group"], Grade(scheme, [], new CreditRecord { Indicator = "list", OccurredOn = Day }).Measures);
    }

    private static Dictionary<string, FactValue> Rated(LocalDate day) => new() { ["rating"] = "high", ["rated-on"] = day };

    private static ReferenceResult Grade(
        ReferenceScheme scheme, Dictionary<string, FactValue> facts, params CreditRecord[] records) =>
        ReferenceEvaluator.Evaluate(
            scheme, new CreditSubject("S1") { Facts = facts, Records = records }, Day, GradingOptions.Default);
}
