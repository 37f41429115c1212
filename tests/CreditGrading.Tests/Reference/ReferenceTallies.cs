namespace CreditGrading.Tests.Reference;

/// <summary>Section 6: counts and sums, narrowed as a condition states.</summary>
internal sealed class ReferenceTallies(ReferenceCase grading, IReadOnlyList<ReferenceRecord> records)
{
    /// <summary>How many records, months or acts; unknown where a counted record may be suspended.</summary>
    public ReferenceValue Count(ReferenceTally tally)
    {
        var matching = Matching(tally);
        var count = tally.Narrowing.Unit switch
        {
            "month" => matching.Select(record => (record.NamedDate!.Value.Year, record.NamedDate.Value.Month)).Distinct().Count(),
            "act" => matching.Select(ReferencePieces.ActOf).Distinct().Count(),
            "once" => Math.Min(matching.Count, 1),
            _ => matching.Count,
        };
        return ReferenceValue.Unless(UnknownFacts(tally.Of), Rational.From(count));
    }

    /// <summary>The sum of the amounts; a record without amount adds 0.</summary>
    public ReferenceValue Sum(ReferenceTally tally) => ReferenceValue.Unless(
        UnknownFacts(tally.Of), Rational.Sum(Matching(tally).Select(record => Rational.From(record.Source.Amount ?? 0))));

    /// <summary>The facts that leave it open whether counted records of a list are suspended.</summary>
    public IEnumerable<string> UnknownFacts(ReferenceList of) => Listed(of).Select(record => record.Indicator)
        .SelectMany(indicator => ReferenceSuspensions.UnknownFacts(grading, indicator));

    /// <summary>The counted records of a list of indicators.</summary>
    public List<ReferenceRecord> Listed(ReferenceList of) =>
        [.. records.Where(record => ReferenceConditions.IsListed(of, record.Indicator))];

    private List<ReferenceRecord> Matching(ReferenceTally tally) =>
        [.. Listed(tally.Of).Where(record => IsWithin(tally.Narrowing.Within, record) && Fits(tally.Narrowing.Where, record))];

    private bool IsWithin(ReferencePeriod? period, ReferenceRecord record) =>
        period is null || record.ContinuesOn(grading.Day) || period.AddTo(record.ClockOn(grading.Day)) >= grading.Day;

    private bool Fits(ReferenceWhere? where, ReferenceRecord record) =>
        where is null
        || (IsAtLeast(grading.Scheme.Severities, where.Severity, record.Source.Severity)
            && IsAtLeast(grading.Scheme.Levels, where.Level, record.Source.Level)
            && Fits(where.Amount, record.Source.Amount ?? 0)
            && Fits(where.Quantity, record.Source.Quantity)
            && Fits(where.Points, ReferenceReading.OwnPoints(grading, record) ?? 0));

    private static bool Fits(ReferenceRow<decimal>? bound, decimal number) =>
        bound is null || ReferenceCompare.Holds(bound.Code, Rational.From(number), Rational.From(bound.Value));

    /// <summary>Whether a code is listed at or after another one; a record without it is not.</summary>
    private static bool IsAtLeast(IReadOnlyList<string> ordered, string? bound, string? code)
    {
        var codes = ordered.ToList();
        return bound is null || codes.IndexOf(code ?? "") >= codes.IndexOf(bound);
    }
}
