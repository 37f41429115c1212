using CreditGrading.Tests.Reference;
using NodaTime;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Draws declared facts, and tests of them in a wanted direction.</summary>
internal static class FactDrawing
{
    private static readonly string[] Codes = ["gold", "silver", "bronze", "无"];

    public static ReferenceFact Draw(SchemeDraft draft, int index)
    {
        var dice = draft.Dice;
        var draw = dice.Pick<Func<SchemeDraft, string, ReferenceFact>>([Flag, Number, Number, Date, Date, Choice]);
        var fact = draw(draft, $"fact-{index}");
        return dice.Chance(25) ? fact with { Default = Value(dice, fact) } : fact;
    }

    /// <summary>A fact of the kind grade.</summary>
    public static ReferenceFact GradeFact(SchemeDraft draft) => new()
    {
        Code = "former-grade",
        Kind = FactKind.Choice,
        IsGrade = true,
        Better = draft.Dice.Pick(["none", "listedFirst"]),
        Values = draft.GradeCodes,
    };

    /// <summary>A sound value: a flag, number, day or code.</summary>
    public static object Value(Dice dice, ReferenceFact fact) => fact.Kind switch
    {
        FactKind.Flag => dice.Chance(50),
        FactKind.Number => NumberValue(dice, fact),
        FactKind.Date => new LocalDate(dice.Range(2014, 2025), dice.Range(1, 12), dice.Range(1, 28)),
        _ => dice.Pick(fact.Values),
    };

    /// <summary>A test of the fact that gets no easier as the fact gets worse (favorable), or no harder (adverse).</summary>
    public static ReferenceFactTest Test(SchemeDraft draft, ReferenceFact fact, Lean lean)
    {
        var dice = draft.Dice;
        var wantsBetter = lean == Lean.Favorable;
        var isFree = fact.Better == "none" || lean == Lean.Free;
        return fact.Kind switch
        {
            FactKind.Flag => new FlagTest(isFree ? dice.Chance(50) : fact.Better == "true" == wantsBetter),
            FactKind.Number => new NumberTest(Compare(dice, fact, isFree, fact.Better == "higher" == wantsBetter)),
            FactKind.Date => Day(dice, isFree ? dice.Chance(50) : fact.Better == "later" == wantsBetter),
            _ => new ChoiceTest(Some(dice, fact, isFree, wantsBetter)),
        };
    }

    private static ReferenceFact Flag(SchemeDraft draft, string code) =>
        new() { Code = code, Kind = FactKind.Flag, Better = draft.Dice.Pick(["none", "true", "false"]) };

    private static ReferenceFact Number(SchemeDraft draft, string code)
    {
        var dice = draft.Dice;
        return new()
        {
            Code = code,
            Kind = FactKind.Number,
            Better = dice.Pick(["none", "higher", "lower"]),
            Decimals = dice.Chance(40) ? dice.Range(0, 3) : null,
            AtLeast = dice.Pick<decimal?>([0, 0, 10, -20]),
            AtMost = dice.Chance(60) ? 100 : null,
        };
    }

    private static ReferenceFact Date(SchemeDraft draft, string code) =>
        new() { Code = code, Kind = FactKind.Date, Better = draft.Dice.Pick(["none", "earlier", "later"]) };

    private static ReferenceFact Choice(SchemeDraft draft, string code) => new()
    {
        Code = code,
        Kind = FactKind.Choice,
        Better = draft.Dice.Pick(["none", "listedFirst"]),
        Values = draft.Dice.Some(Codes, draft.Dice.Range(2, Codes.Length)),
    };

    private static decimal NumberValue(Dice dice, ReferenceFact fact)
    {
        if (fact.AtMost < 100)
        {
            return dice.Range((int)(fact.AtLeast ?? 0), (int)fact.AtMost);
        }

        var whole = dice.Weighted(
            (60, dice.Range(1, 10) * 10m), (20, (dice.Range(1, 9) * 10m) + 1), (10, fact.AtLeast ?? 0), (10, fact.AtMost ?? 100));
        var step = fact.Decimals is { } decimals and > 0 ? SchemeDraft.Unit(decimals) : 0;
        return dice.Chance(30) && whole + step <= (fact.AtMost ?? 100) ? whole + step : whole;
    }

    private static ReferenceCompare Compare(Dice dice, ReferenceFact fact, bool isFree, bool isUp)
    {
        var value = (dice.Range(2, 8) * 10m) + (dice.Chance(25) ? SchemeDraft.Unit(fact.Decimals ?? 0) : 0);
        if (isFree && fact.Better == "none" && dice.Chance(25))
        {
            return new([new(dice.Pick(["atLeast", "above"]), value - 10), new(dice.Pick(["atMost", "below"]), value + 10)]);
        }

        return ReferenceCompare.One(ConditionDrawing.Word(dice, isFree ? dice.Chance(50) : isUp), value);
    }

    private static ReferenceFactTest Day(Dice dice, bool isLate) => dice.Chance(60)
        ? new ElapsedTest(!isLate, Elapsed(dice))
        : new DayTest(isLate, new LocalDate(dice.Range(2018, 2024), dice.Range(1, 12), 1));

    /// <summary>A period; often of months that end on another day of the month than they began.</summary>
    private static ReferencePeriod Elapsed(Dice dice) => dice.Chance(50)
        ? new("months", dice.Pick([1, 3, 5, 6, 11, 13, 18]))
        : ValidityDrawing.Period(dice);

    /// <summary>An ordered choice is cut once; the first codes are the better ones.</summary>
    private static IReadOnlyList<string> Some(Dice dice, ReferenceFact fact, bool isFree, bool wantsBetter)
    {
        var count = dice.Range(1, fact.Values.Count - 1);
        if (isFree && fact.Better == "none")
        {
            return dice.Some(fact.Values, count);
        }

        return (isFree ? dice.Chance(50) : wantsBetter) ? [.. fact.Values.Take(count)] : [.. fact.Values.TakeLast(count)];
    }
}
