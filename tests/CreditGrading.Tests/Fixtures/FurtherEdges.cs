using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Names the edges of what only the whole language has.</summary>
internal static class FurtherEdges
{
    /// <summary>Each in at least one of so many gradings under schemes of the whole language.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "repeat counted", "repeat on the same day", "repeat of the same act", "repeat on the last day on",
        "repeat on the last day one below", "act dropped", "act absorbed", "act tie", "month with several",
        "first of a month counted", "last of a month counted", "units cap lets go", "units cap cuts a record", "year cap binds",
        "tariff on a bound on", "tariff on a bound one below", "tariff on a bound one above", "duration on", "duration one below",
        "duration one above", "give-back on its last day", "give-back the day after", "replaced", "replaced and lapsed",
        "within on its last day on", "within on its last day one below", "rank on", "rank one above", "share on its bound",
        "share of nothing", "suspended", "suspension unknown", "component missing", "all components missing", "rounded score",
        "score set by a ruling", "score unknown and graded", "notches stopped at an end", "outcome by a ruling",
    ];

    public static IEnumerable<string> Of(ReferenceCase grading, ReferenceResult result) =>
        PieceEdges.Of(grading).Concat(OfConditions(grading)).Concat(OfResult(grading, result));

    private static IEnumerable<string> OfConditions(ReferenceCase grading)
    {
        foreach (var record in grading.Counted)
        {
            foreach (var place in DayDrawing.Withins(grading.Scheme, record.Indicator)
                .Select(period => Edges.Place(period.AddTo(record.ClockOn(grading.Day)), grading.Day)).OfType<string>())
            {
                yield return $"within on its last day {place}";
            }
        }

        foreach (var rank in FactEdges.Ranks(grading.Scheme))
        {
            if (ReferenceFacts.Value(grading, rank.Fact) is decimal given
                && ReferenceFacts.Value(grading, rank.Peers) is decimal peers
                && Edges.Place(Rational.From(given - FactEdges.Turn(rank, peers)), Rational.One) is { } place)
            {
                yield return $"rank {place}";
            }
        }

        var tallies = new ReferenceTallies(grading, grading.Counted);
        foreach (var share in ReferenceFigures.Conditions(grading.Scheme).SelectMany(ReferenceFigures.Atoms).OfType<ShareAtom>())
        {
            Rational? Number(ReferenceTally tally) => (share.IsCount ? tallies.Count(tally) : tallies.Sum(tally)).Number;
            if (Number(share.Part) is { } part && Number(share.Whole) is { } whole && part == whole * Rational.From(share.Value))
            {
                yield return whole == Rational.Zero ? "share of nothing" : "share on its bound";
            }
        }
    }

    private static IEnumerable<string> OfResult(ReferenceCase grading, ReferenceResult result)
    {
        var scheme = grading.Scheme;
        if (result.Selection.Contains(NotCounted.Suspended))
        {
            yield return "suspended";
        }

        if (grading.Counted.Any(record => ReferenceSuspensions.IsSuspended(grading, record.Indicator) is null))
        {
            yield return "suspension unknown";
        }

        if (scheme.Groups.Any(group => group.Missing is not null && ReferenceComponent.Of(grading, group).IsAbsent))
        {
            yield return result.NamedOutcome == "noData" ? "all components missing" : "component missing";
        }

        if (result.IsScoreRounded)
        {
            yield return "rounded score";
        }

        if (result.Contributions.Any(line => line.From == "rulings"))
        {
            yield return "score set by a ruling";
        }

        if (scheme.Score is not null
            && result is { Outcome: GradingOutcome.Graded, Score: null, IsStated: false, Computed: null })
        {
            yield return "score unknown and graded";
        }

        if (scheme.Rulings.OfType<OutcomeRuling>().Any(ruling => ruling.Code == result.NamedOutcome))
        {
            yield return "outcome by a ruling";
        }

        var last = scheme.Grades.Count(grade => !grade.IsRulingOnly) - 1;
        var moved = result.FiredRulings.Select(index => scheme.Rulings[index]).OfType<NotchRuling>().Any();
        if (moved && (result.Rank == 0 || result.Rank == last))
        {
            yield return "notches stopped at an end";
        }
    }
}
