namespace CreditGrading.Tests.Reference;

/// <summary>Section 5: suspended bonuses, which count nowhere.</summary>
internal static class ReferenceSuspensions
{
    /// <summary>Whether the records of an indicator are suspended; null where that is unknown.</summary>
    public static bool? IsSuspended(ReferenceCase grading, ReferenceIndicator indicator)
    {
        var rules = Naming(grading, indicator);
        if (rules.Count == 0)
        {
            return false;
        }

        var conditions = Conditions(grading);
        return ReferenceConditions.Any(rules.Select(rule => conditions.Holds(rule.When)));
    }

    /// <summary>The facts that leave it unknown; none where it is known.</summary>
    public static IEnumerable<string> UnknownFacts(ReferenceCase grading, ReferenceIndicator indicator)
    {
        if (IsSuspended(grading, indicator) is not null)
        {
            return [];
        }

        var conditions = Conditions(grading);
        return Naming(grading, indicator).SelectMany(rule => conditions.UnknownFacts(rule.When));
    }

    private static IReadOnlyList<ReferenceSuspension> Naming(ReferenceCase grading, ReferenceIndicator indicator) =>
        indicator.Kind == ReferenceKind.Bonus
            ? [.. grading.Scheme.Suspensions.Where(rule => ReferenceConditions.IsListed(rule.Of, indicator))]
            : [];

    /// <summary>The conditions of suspensions read adverse records and facts only.</summary>
    private static ReferenceConditions Conditions(ReferenceCase grading) => new(grading, null)
    {
        Records = [.. grading.Records
            .Where(record => record.Indicator.IsAdverse && ReferenceSelection.Reason(grading, record) is null)
            .Select(record => ReferenceRepairs.AsCounted(grading, record))],
    };
}
