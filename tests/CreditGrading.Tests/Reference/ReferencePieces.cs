namespace CreditGrading.Tests.Reference;

/// <summary>What an indicator counts: some things of one weight.</summary>
/// <param name="From">What it comes from, as a line of the score names it.</param>
/// <param name="Year">The calendar year of the clock.</param>
/// <param name="Weight">The points of one thing.</param>
/// <param name="Things">How many things.</param>
internal sealed record ReferencePiece(string From, int Year, Rational Weight, Rational Things)
{
    public Rational Points => Weight * Things;
}

/// <summary>Section 5: what an indicator counts once acts and its unit are considered; then its caps.</summary>
internal static class ReferencePieces
{
    /// <summary>The pieces of an indicator, before its caps.</summary>
    public static IReadOnlyList<ReferencePiece> Of(ReferenceCase grading, ReferenceIndicator indicator)
    {
        if (indicator.FromFact is not null)
        {
            return ReferenceFromFact.Pieces(grading, indicator);
        }

        var records = ReferenceActs.Remaining(grading, indicator)
            .Where(record => ReferenceUnits.IsCounted(grading, record)).ToList();
        return indicator.Points is TariffPoints tariff
            ? ReferenceTariff.Pieces(grading, indicator, tariff, records)
            : [.. CountedOnce(grading, indicator.Unit, records).OrderBy(record => record.Index)
                .Select(record => Piece(grading, record))];
    }

    /// <summary>The points of an indicator: the cap in units, the cap of each year, the cap on the whole.</summary>
    public static Rational Capped(ReferenceIndicator indicator, IReadOnlyList<ReferencePiece> pieces)
    {
        if (indicator.Cap is not { } cap)
        {
            return Rational.Sum(pieces.Select(piece => piece.Points));
        }

        var inUnits = cap.Units is { } units ? Heaviest(pieces, Rational.From(units)) : pieces;
        var years = inUnits.GroupBy(piece => piece.Year).Select(year => Rational.Sum(year.Select(piece => piece.Points)));
        var sum = Rational.Sum(cap.PointsPerYear is { } perYear
            ? years.Select(year => Rational.Min(year, Rational.From(perYear)))
            : years);
        return cap.Points is { } points ? Rational.Min(sum, Rational.From(points)) : sum;
    }

    /// <summary>The heaviest record of each month, of each act or of all; else every record.</summary>
    private static IEnumerable<ReferenceRecord> CountedOnce(
        ReferenceCase grading, string? unit, IReadOnlyList<ReferenceRecord> records) => unit switch
        {
            "month" => Heaviest(grading, records.GroupBy(record => (record.NamedDate!.Value.Year, record.NamedDate.Value.Month))),
            "act" => Heaviest(grading, records.GroupBy(record => ActOf(record))),
            "once" => Heaviest(grading, records.GroupBy(_ => "all")),
            _ => records,
        };

    /// <summary>A name for the act of a record; one without act is of its own.</summary>
    public static string ActOf(ReferenceRecord record) =>
        string.IsNullOrEmpty(record.Source.Act) ? $"own {record.Index}" : $"act {record.Source.Act}";

    private static IEnumerable<ReferenceRecord> Heaviest<TKey>(
        ReferenceCase grading, IEnumerable<IGrouping<TKey, ReferenceRecord>> groups) =>
        groups.Select(group => ReferenceActs.HeaviestFirst(grading, group)[0]);

    private static ReferencePiece Piece(ReferenceCase grading, ReferenceRecord record) => new(
        $"record {record.Index}", record.ClockOn(grading.Day).Year, ReferenceNet.PerThing(grading, record),
        Rational.From(ReferenceNet.Things(record)));

    /// <summary>The heaviest things, so many of them; the last piece may be cut. Ties go to the earlier year.</summary>
    private static List<ReferencePiece> Heaviest(IReadOnlyList<ReferencePiece> pieces, Rational units)
    {
        var kept = new List<ReferencePiece>();
        var left = units;
        foreach (var piece in pieces.OrderByDescending(piece => piece.Weight).ThenBy(piece => piece.Year))
        {
            var things = Rational.Min(piece.Things, left);
            kept.Add(piece with { Things = things });
            left -= things;
        }

        return kept;
    }
}
