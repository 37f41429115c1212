namespace CreditGrading.Schemes.Model;

/// <summary>Walks the conditions of a scheme.</summary>
internal static class Conditions
{
    /// <summary>Every condition of a scheme, those inside others too.</summary>
    public static IEnumerable<BoundCondition> AllOf(BoundScheme scheme) =>
        scheme.Outcomes.Select(outcome => outcome.When)
            .Concat(scheme.Grades.Select(grade => grade.When).OfType<BoundCondition>())
            .Concat(scheme.Rulings.Select(ruling => ruling.When))
            .Concat(scheme.Suspensions.Select(suspension => suspension.When))
            .Concat(((scheme.Score?.Base as CaseBase)?.Cases ?? []).Select(part => part.When).OfType<BoundCondition>())
            .SelectMany(Within);

    /// <summary>A condition and those inside it. The depth of the text bounds the recursion.</summary>
    public static IEnumerable<BoundCondition> Within(BoundCondition condition) => condition is JoinedCondition joined
        ? joined.Parts.SelectMany(Within).Prepend(condition)
        : [condition];

    /// <summary>The counts and sums that a condition itself reads.</summary>
    public static IEnumerable<BoundTally> TalliesOf(BoundCondition condition) => condition switch
    {
        RecordsCondition records => [records.Tally],
        ShareCondition share => [share.Part, share.Whole],
        _ => [],
    };

    /// <summary>The indicators a list means, in the scheme's order.</summary>
    public static IEnumerable<BoundIndicator> Resolve(this BoundIndicatorList list, BoundScheme scheme)
    {
        var codes = list.Codes.Select(code => code.Value).ToHashSet(StringComparer.Ordinal);
        return scheme.Indicators.Where(indicator => list.Set switch
        {
            IndicatorSet.Deductions => indicator.Kind == IndicatorKind.Deduction,
            IndicatorSet.Bonuses => indicator.Kind == IndicatorKind.Bonus,
            IndicatorSet.Signals => indicator.Kind is IndicatorKind.AdverseSignal or IndicatorKind.FavorableSignal,
            IndicatorSet.Adverse => indicator.IsAdverse,
            IndicatorSet.Favorable => indicator.IsFavorable,
            _ => codes.Contains(indicator.Code.Value),
        });
    }
}
