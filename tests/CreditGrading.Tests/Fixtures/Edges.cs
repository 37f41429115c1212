using CreditGrading.Tests.Reference;
using NodaTime;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Names the edges on which a sound grading lies: where a comparison, a time or a validity turns.</summary>
internal static class Edges
{
    public static IEnumerable<string> Of(ReferenceCase grading, ReferenceResult result)
    {
        if (result.Outcome == GradingOutcome.Rejected || !grading.Scheme.SubjectTypes.Contains(grading.SubjectType))
        {
            return [];
        }

        return OfNumbers(grading).Concat(FactEdges.Tests(grading.Scheme).SelectMany(test => OfTest(grading, test)))
            .Concat(OfRepairs(grading)).Concat(OfAdoption(grading)).Concat(OfObjection(grading, result))
            .Concat(FurtherEdges.Of(grading, result)).Distinct();
    }

    private static IEnumerable<string> OfNumbers(ReferenceCase grading)
    {
        var conditions = new ReferenceConditions(grading, ReferenceScoring.Of(grading));
        var comparisons = Steering.InConditions(grading.Scheme).Select(pair => (Word(pair.Atom), pair.Atom, pair.Bound))
            .Concat(Steering.InRungs(grading.Scheme).Select(pair => ("rung", pair.Atom, pair.Bound)));
        foreach (var (word, atom, bound) in comparisons)
        {
            if (conditions.Number(atom) is not { } number)
            {
                continue;
            }

            var distance = number - Rational.From(bound);
            if (Place(distance, Rational.From(Steering.StepOf(grading.Scheme, atom))) is { } place)
            {
                yield return $"{word} {place}";
            }
        }
    }

    private static string Word(ReferenceAtom atom) => atom switch
    {
        CountAtom => "count",
        SumAtom => "sum",
        PointsAtom points => points.Word,
        _ => "score",
    };

    private static IEnumerable<string> OfTest(ReferenceCase grading, ReferenceRow<ReferenceFactTest> test)
    {
        var fact = grading.Scheme.AllFacts.First(candidate => candidate.Code == test.Code);
        var value = ReferenceFacts.Value(grading, test.Code);
        return (test.Value, value) switch
        {
            (NumberTest number, decimal given) => number.Compare.Bounds
                .Select(bound => Place(
                    Rational.From(given - bound.Value), Rational.From(SchemeDraft.Unit(fact.Decimals ?? 0))))
                .OfType<string>().Select(place => $"number {place}"),
            (ElapsedTest elapsed, LocalDate given) => OfElapsed(elapsed, given, grading.Day),
            (DayTest day, LocalDate given) => Place(given, day.Day) is { } place ? [$"day {place}"] : [],
            _ => [],
        };
    }

    private static IEnumerable<string> OfElapsed(ElapsedTest elapsed, LocalDate given, LocalDate day)
    {
        var turn = DayDrawing.LastElapsed(elapsed.Period, day);
        if (Place(given, turn) is not { } place)
        {
            yield break;
        }

        var word = elapsed.IsAtLeast ? "atLeast" : "below";
        yield return $"elapsed {word} {place}";
        if (elapsed.Period.Unit != "days" && elapsed.Period.AddTo(turn).Day != turn.Day)
        {
            yield return $"elapsed {word} {place} at a shorter month's end";
        }
    }

    private static IEnumerable<string> OfRepairs(ReferenceCase grading)
    {
        foreach (var record in grading.Records.Where(record => record.Source.RepairedOn is not null))
        {
            var (repaired, effect) = (record.Source.RepairedOn!.Value, record.RepairEffectOf(grading.Scheme)!.Value);
            if (repaired <= grading.Day && effect > grading.Day)
            {
                yield return "repair waits";
            }

            if (effect > repaired && Place(effect, grading.Day) is { } place)
            {
                yield return $"end of a repair's wait {place}";
            }
        }
    }

    private static IEnumerable<string> OfAdoption(ReferenceCase grading)
    {
        if (grading.Scheme.Adoption is not { Dated: { } code } adoption
            || ReferenceFacts.Value(grading, code) is not LocalDate dated)
        {
            yield break;
        }

        if (adoption.Validity is { } validity
            && Place(dated, DayDrawing.FirstValid(validity.Period, grading.Day)) is { } place)
        {
            yield return $"adopted on the first valid day {place}";
        }

        if (Place(dated, grading.Day) is { } around)
        {
            yield return $"adopted today {around}";
        }

        var effects = grading.Records.Select(record => record.RepairEffectOf(grading.Scheme)).OfType<LocalDate>();
        foreach (var effect in adoption.IsStaleAfterRepair ? effects.Where(effect => effect <= grading.Day) : [])
        {
            if (Place(effect, dated) is { } after)
            {
                yield return $"repair of an adopted grade {after}";
            }
        }
    }

    private static IEnumerable<string> OfObjection(ReferenceCase grading, ReferenceResult result)
    {
        var isOpen = grading.Scheme.Objections is { Stands: true }
            && ReferenceFacts.Value(grading, ReferenceFact.ObjectionOpen.Code) is true;
        if (result.Computed is { } computed)
        {
            yield return $"objection over {computed.Outcome} {(result.Grade is null ? "without" : "with")} current grade";
        }
        else if (isOpen)
        {
            yield return $"objection over {result.Outcome}";
        }
    }

    public static string? Place(LocalDate given, LocalDate turn) =>
        Place(Rational.From(Period.DaysBetween(turn, given)), Rational.From(1));

    public static string? Place(Rational distance, Rational unit)
    {
        if (distance == Rational.Zero)
        {
            return "on";
        }

        return distance == unit ? "one above" : distance == -unit ? "one below" : null;
    }
}
