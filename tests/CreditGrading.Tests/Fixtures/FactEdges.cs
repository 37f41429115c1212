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

    /// <summary>The facts, with the place of a rank at times on the last one that is within the part, or beside it.</summary>
    public static IReadOnlyList<KeyValuePair<string, FactValue>> Ranked(
        Dice dice, ReferenceScheme scheme, IReadOnlyList<KeyValuePair<string, FactValue>> facts)
    {
        var ranks = Ranks(scheme).Where(rank => facts.Any(fact => fact.Key == rank.Peers)).ToList();
        if (ranks.Count == 0 || !dice.Chance(80))
        {
            return facts;
        }

        var rank = dice.Pick(ranks);
        var peers = (decimal)dice.Range(1, 100);
        var place = Turn(rank, peers) + dice.Range(-1, 1);
        return
        [
            .. facts.Where(fact => fact.Key != rank.Peers && fact.Key != rank.Fact),
            new(rank.Peers, peers),
            new(rank.Fact, Math.Clamp(place, 0, 100)),
        ];
    }

    /// <summary>The last place that a rank holds for.</summary>
    public static decimal Turn(RankAtom rank, decimal peers) =>
        rank.IsRoundedUp ? decimal.Ceiling(rank.Top * peers) : decimal.Floor(rank.Top * peers);

    public static IEnumerable<RankAtom> Ranks(ReferenceScheme scheme) =>
        ReferenceFigures.Conditions(scheme).SelectMany(ReferenceFigures.Atoms).OfType<RankAtom>();

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

    /// <summary>
    /// The day of an adopted grade: at the end of its validity, at a repair, around the evaluation date, or recent.
    /// </summary>
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
