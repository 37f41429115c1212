using NodaTime;
using static CreditGrading.Tests.Reference.ReferenceTrial;

namespace CreditGrading.Tests.Reference;

/// <summary>Repeats, acts and durations, on cases worked out by hand.</summary>
public sealed class ReferenceRepeatsTests
{
    private static readonly ReferenceIndicator Yearly = Penalty with
    {
        Points = new FixedPoints(10),
        Validity = new PeriodValidity(new("years", 1)),
        Repeat = [2, 3],
    };

    [Fact]
    public void Score_Repeats_LookAtWhatWasValidOnTheNamedDate()
    {
        // The first lapsed on 2024-01-10, but was valid on 2023-07-01: the second counts 20. On 2024-06-01 only the second
        // was still valid: 20.
        Assert.Equal("60", Score(With(Yearly), At(2023, 1, 10), At(2023, 7, 1), At(2024, 6, 1)));

        // All three valid: 10 + 20 + 30; a fourth has the last factor: 30.
        Assert.Equal("40", Score(With(Yearly), At(2024, 1, 10), At(2024, 2, 1), At(2024, 3, 1)));
        Assert.Equal("10", Score(With(Yearly), At(2024, 1, 10), At(2024, 2, 1), At(2024, 3, 1), At(2024, 4, 1)));
    }

    [Fact]
    public void Score_LastDayOfTheEarlierRecord_StillMakesARepeat()
    {
        Assert.Equal("80", Score(With(Yearly), At(2023, 3, 31), At(2024, 3, 31)));
        Assert.Equal("90", Score(With(Yearly), At(2023, 3, 31), At(2024, 4, 1)));
    }

    [Fact]
    public void Score_SameDayOrSameAct_AreNoRepeats()
    {
        Assert.Equal("80", Score(With(Yearly), At(2024, 3, 31), At(2024, 3, 31)));
        Assert.Equal("80", Score(With(Yearly), At(2024, 3, 30) with { Act = "a" }, At(2024, 3, 31) with { Act = "a" }));
        Assert.Equal("70", Score(With(Yearly), At(2024, 3, 30) with { Act = "a" }, At(2024, 3, 31) with { Act = "b" }));
        Assert.Equal("70", Score(With(Yearly), At(2024, 3, 30), At(2024, 3, 31)));
    }

    [Fact]
    public void Score_WithdrawnUnconfirmedUnknownOrRepaired_MakeNoRepeats()
    {
        var (first, second) = (At(2024, 3, 30), At(2024, 3, 31));

        Assert.Equal("90", Score(With(Yearly), first with { WithdrawnOn = Day }, second));
        Assert.Equal("90", Score(With(Yearly), first with { Status = RecordStatus.Unconfirmed }, second));
        Assert.Equal("90", Score(With(Yearly), first with { KnownOn = Day.PlusDays(1) }, second));
        Assert.Equal("90", Score(With(Yearly), first with { RepairedOn = Day }, second));
        Assert.Equal("70", Score(With(Yearly), first with { RepairedOn = Day.PlusDays(1) }, second));
    }

    [Fact]
    public void Score_EvaluationPeriod_MakesRepeatsToItsLastDay()
    {
        var current = With(Yearly with { Validity = new EvaluationPeriodValidity() }) with
        {
            Evaluation = new("quarter", false, false),
        };
        var previous = current with { Evaluation = new("quarter", false, true) };

        Assert.Equal("90", Score(current, At(2024, 3, 31), At(2024, 4, 1)));
        Assert.Equal("70", Score(current, At(2024, 4, 1), At(2024, 4, 2)));
        Assert.Equal("80", Score(previous, At(2023, 10, 1), At(2024, 1, 1)));
        Assert.Equal("90", Score(previous, At(2023, 9, 30), At(2024, 1, 1)));
    }

    [Fact]
    public void Score_SameAct_KeepsTheHeaviest()
    {
        var scheme = With(Penalty, Penalty with { Code = "fine" }) with { Acts = [new(new("deductions", []), [])] };

        Assert.Equal("70", Score(scheme, Record("penalty", 10) with { Act = "a" }, Record("fine", 20) with { Act = "a" },
            Record("fine", 4) with { Act = "b" }, Record("fine", 6)));
        Assert.Equal("80", Score(scheme, Record("penalty", 20) with { Act = "a" }, Record("fine", 20) with { Act = "a" }));
        Assert.Equal("90", Score(scheme, Record("penalty", 10) with { Act = "a" },
            Record("fine", 20) with { Act = "a", RepairedOn = Day }));
    }

    [Fact]
    public void Score_ListedSignal_AbsorbsTheActsDeductions()
    {
        var scheme = With(Penalty, Listed) with { Acts = [new(Of("penalty"), ["listed"])] };
        var signal = Record("listed") with { Act = "a" };

        Assert.Equal("100", Score(scheme, Record("penalty", 10) with { Act = "a" }, signal));
        Assert.Equal("90", Score(scheme, Record("penalty", 10) with { Act = "b" }, signal));
        Assert.Equal("90", Score(scheme, Record("penalty", 10), signal with { Act = null }));
        Assert.Equal("90", Score(scheme, Record("penalty", 10) with { Act = "a" }, signal with { WithdrawnOn = Day }));
    }

    [Fact]
    public void Grade_RecordDroppedByItsAct_StillCounts()
    {
        var scheme = With(Penalty) with
        {
            Acts = [new(Of("penalty"), [])],
            Rulings = [new GradeRuling("D", false, AtLeast(2, "penalty"))],
        };

        var result = Grade(scheme, Record("penalty", 10) with { Act = "a" }, Record("penalty", 5) with { Act = "a" });

        Assert.Equal(("D", "90"), (result.Grade, result.Score.ToString()));
    }

    [Theory]
    [InlineData(true, 2024, 2, 29, "95")]
    [InlineData(true, 2024, 3, 1, "91")]
    [InlineData(false, 2024, 2, 28, "95")]
    [InlineData(false, 2024, 2, 29, "91")]
    public void Score_Duration_IsComparedOnTheCalendar(bool isIncluded, int year, int month, int day, string score)
    {
        // Three months from 2023-11-30 end on 2024-02-29.
        var lasting = new DurationPoints([new(new("months", 3), isIncluded, 5), new(null, false, 9)], null);
        var scheme = With(Penalty with { IsContinuing = true, Points = lasting });

        Assert.Equal(score, Score(scheme, At(2023, 11, 30) with { EndedOn = new(year, month, day) }));
    }

    [Fact]
    public void Score_DurationOfWhatContinues_RunsToTheDay()
    {
        var lasting = new DurationPoints([new(new("days", 10), true, 5), new(null, false, 9)], null);
        var scheme = With(Penalty with { IsContinuing = true, Points = lasting, Dates = ["publishedOn", "occurredOn"] });

        Assert.Equal("95", Score(scheme, At(2024, 6, 20)));
        Assert.Equal("91", Score(scheme, At(2024, 6, 19)));
        Assert.Equal("91", Score(scheme, At(2024, 6, 19) with { EndedOn = Day.PlusDays(40) }));
        Assert.Equal("occurred_on", Assert.Single(
            Grade(scheme, At(2024, 6, 20) with { OccurredOn = null, PublishedOn = Day }).Faults).Field);
    }

    private static CreditRecord At(int year, int month, int day) => Record("penalty", new LocalDate(year, month, day));
}
