using CreditGrading.Tests.Reference;
using NodaTime;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Draws values of facts where a test of the scheme turns: exactly there, and beside it.</summary>
internal static class FactEdges
{
    /// <summary>A sound value: a flag, number, day or code.</summary>
    public static object Value(
        Dice dice, ReferenceScheme scheme, ReferenceFact fact, LocalDate day, IReadOnlyList<ReferenceRecord> records)
    {
        if (fact.Code == ReferenceFact.ObjectionOpen.Code)
        {
            return dice.Chance(70);
        }

        if (scheme.Adoption is { } adoption && adoption.Dated == fact.Code && dice.Chance(85))
        {
            return Dated(dice, scheme, adoption, day, records);
        }

        var turns = Tests(scheme).Where(test => test.Code == fact.Code).SelectMany(test => Turns(fact, test.Value, day)).ToList();
        return turns.Count > 0 && dice.Chance(60) ? dice.Pick(turns) : FactDrawing.Value(dice, fact);
    }

    /// <summary>Every test of a fact in the scheme's conditions.</summary>
    public static IEnumerable<ReferenceRow<ReferenceFactTest>> Tests(ReferenceScheme scheme) =>
        ReferenceFigures.Conditions(scheme).SelectMany(ReferenceFigures.Atoms).OfType<FactsAtom>().SelectMany(atom => atom.Tests);

    private static IEnumerable<object> Turns(ReferenceFact fact, ReferenceFactTest test, LocalDate day) => test switch
    {
        NumberTest number => number.Compare.Bounds.SelectMany(bound => Beside(fact, bound.Value)),
        ElapsedTest elapsed => Beside(DayDrawing.LastElapsed(elapsed.Period, day)),
        DayTest given => Beside(given.Day),
        _ => [],
    };

    private static IEnumerable<object> Beside(ReferenceFact fact, decimal bound)
    {
        var step = SchemeDraft.Unit(fact.Decimals ?? 0);
        return new[] { bound, bound, bound - step, bound + step }
            .Where(value => !(value < fact.AtLeast) && !(value > fact.AtMost)).Select(value => (object)SchemeDraft.Trim(value));
    }

    private static IEnumerable<object> Beside(LocalDate turn) =>
        [turn, turn, turn.PlusDays(-1), turn.PlusDays(1)];

    /// <summary>The day of an adopted grade: at the end of its validity, at a repair, around the evaluation date, or recent.</summary>
    private static LocalDate Dated(
        Dice dice, ReferenceScheme scheme, ReferenceAdoption adoption, LocalDate day, IReadOnlyList<ReferenceRecord> records)
    {
        var repairs = records.Select(record => record.RepairEffectOf(scheme)).OfType<LocalDate>().ToList();
        var word = dice.Weighted(
            (adoption.Validity is null ? 0 : 30, "validity"),
            (adoption.IsStaleAfterRepair && repairs.Count > 0 ? 60 : 0, "repair"), (8, "today"), (30, "recent"));
        return word switch
        {
            "validity" => DayDrawing.FirstValid(adoption.Validity!.Period, day).PlusDays(dice.Range(-1, 1)),
            "repair" => dice.Pick(repairs).PlusDays(dice.Range(-1, 1)),
            "today" => day.PlusDays(dice.Range(-1, 1)),
            _ => day.PlusDays(-dice.Range(0, 300)),
        };
    }
}
