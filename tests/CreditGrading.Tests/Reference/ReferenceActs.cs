namespace CreditGrading.Tests.Reference;

/// <summary>Section 4: the same act counts once, where the scheme says so.</summary>
internal static class ReferenceActs
{
    /// <summary>
    /// The counted records of an indicator that stay; what an act drops still counts in counts, sums and repeats.
    /// </summary>
    public static IReadOnlyList<ReferenceRecord> Remaining(ReferenceCase grading, ReferenceIndicator indicator)
    {
        var counted = grading.Counted;
        var own = counted.Where(record => record.Indicator.Code == indicator.Code);
        var rule = grading.Scheme.Acts.FirstOrDefault(rule => ReferenceConditions.IsListed(rule.Of, indicator));
        return rule is null ? [.. own] : [.. own.Where(record => Stays(grading, rule, record))];
    }

    /// <summary>
    /// Whether no listed signal has the record's act, and no other record of the rule's indicators outweighs it.
    /// </summary>
    private static bool Stays(ReferenceCase grading, ReferenceActRule rule, ReferenceRecord record)
    {
        var ofAct = grading.Counted.Where(other => other.IsOfActOf(record)).ToList();
        if (ofAct.Any(other => rule.AbsorbedBy.Contains(other.Indicator.Code)))
        {
            return false;
        }

        var rivals = ofAct.Where(other => ReferenceConditions.IsListed(rule.Of, other.Indicator));
        return HeaviestFirst(grading, rivals)[0].Index == record.Index;
    }

    /// <summary>
    /// By net points; ties by the earlier named date, the scheme's order of indicators and the id, for show only.
    /// </summary>
    public static IReadOnlyList<ReferenceRecord> HeaviestFirst(ReferenceCase grading, IEnumerable<ReferenceRecord> records) =>
        [.. records.OrderByDescending(record => ReferenceNet.Of(grading, record))
            .ThenBy(record => record.NamedDate)
            .ThenBy(record => grading.Scheme.Indicators.TakeWhile(other => other.Code != record.Indicator.Code).Count())
            .ThenBy(record => record.Source.RecordId, StringComparer.Ordinal)];
}
