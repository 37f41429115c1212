namespace CreditGrading.Tests.Reference;

/// <summary>
/// Section 11: which entries are assumed. An entry is assumed where its nearest origin is an assumption, or where anything
/// inside it states one.
/// </summary>
internal static class ReferenceAssumptions
{
    /// <summary>Any indicator of which the subject has a record, counted or not, and any rule on acts or suspension that
    /// names such an indicator. One that reads a fact always has a record; a repaired record is also one of what replaces
    /// it.</summary>
    public static bool InIndicators(ReferenceCase grading)
    {
        var scheme = grading.Scheme;
        var indicators = grading.Records.Select(record => record.Indicator)
            .Concat(grading.Records.Select(record => ReferenceRepairs.AsCounted(grading, record).Indicator))
            .Concat(scheme.Indicators.Where(indicator => indicator.FromFact is not null)).ToList();
        return indicators.Any(indicator => IsAssumed(scheme, indicator.Origin, Inside(indicator)))
            || scheme.Acts.Where(rule => indicators.Any(indicator =>
                ReferenceConditions.IsListed(rule.Of, indicator) || rule.AbsorbedBy.Contains(indicator.Code)))
                .Any(rule => IsAssumed(scheme, rule.Origin, []))
            || scheme.Suspensions.Where(rule => indicators.Any(indicator => ReferenceConditions.IsListed(rule.Of, indicator)))
                .Any(rule => IsAssumed(scheme, rule.Origin, Inside(rule.When)));
    }

    public static bool InRungs(ReferenceScheme scheme, int lastRank) =>
        scheme.Grades.Take(lastRank + 1).Any(rung => IsAssumed(scheme, rung.Origin, [rung.Bound?.Origin, .. Inside(rung.When)]));

    /// <summary>The category of a grade stands in the grade's own mapping.</summary>
    public static bool InCategory(ReferenceScheme scheme, ReferenceGrade grade) =>
        grade.Category is not null && IsAssumed(scheme, grade.Origin, []);

    public static bool InRulings(ReferenceScheme scheme, IEnumerable<int> fired) =>
        fired.Select(index => scheme.Rulings[index]).Any(ruling => InRuling(scheme, ruling));

    public static bool InRuling(ReferenceScheme scheme, ReferenceRuling ruling) =>
        IsAssumed(scheme, ruling.Origin, [(ruling as GradeRuling)?.Score?.Origin, .. Inside(ruling.When)]);

    public static bool InOutcome(ReferenceScheme scheme, ReferenceOutcome outcome) =>
        IsAssumed(scheme, outcome.Origin, Inside(outcome.When));

    public static bool InMeasures(ReferenceScheme scheme, IEnumerable<string> ids) =>
        scheme.Measures.Where(measure => ids.Contains(measure.Id)).Any(measure =>
            IsAssumed(scheme, measure.Origin, [measure.GradeRange?.Origin, measure.Quantity?.Origin]));

    /// <summary>The measures given with a grade, and the groups that hold the grade and that they are given through.</summary>
    public static bool InMeasuresOf(ReferenceScheme scheme, ReferenceGrade grade)
    {
        var ids = ReferenceEvaluator.MeasuresOf(scheme, grade);
        var named = scheme.Measures.Where(measure => ids.Contains(measure.Id)).SelectMany(measure =>
            measure.GradeGroups).ToList();
        return InMeasures(scheme, ids) || scheme.GradeGroups
            .Where(group => named.Contains(group.Code) && group.Grades.Contains(grade.Code))
            .Any(group => IsAssumed(scheme, group.Origin, []));
    }

    public static bool InAdoption(ReferenceScheme scheme, ReferenceAdoption adoption) =>
        IsAssumed(scheme, adoption.Origin, [adoption.Validity?.Origin]);

    private static bool IsAssumed(ReferenceScheme scheme, ReferenceOrigin? entry, IEnumerable<ReferenceOrigin?> inside) =>
        inside.Append(entry ?? scheme.Origin).Any(origin => origin is { IsAssumed: true });

    private static IEnumerable<ReferenceOrigin?> Inside(ReferenceIndicator indicator) =>
        Inside(indicator.Points).Concat(Inside(indicator.Validity)).Append(indicator.Cap?.Origin)
            .Append(indicator.Repair?.Origin)
            .Concat(indicator.Repair is { } repair ? repair.Shares.Select(row => row.Origin) : []);

    private static IEnumerable<ReferenceOrigin?> Inside(ReferencePoints? points)
    {
        IEnumerable<ReferenceOrigin?> entries = points switch
        {
            BracketPoints brackets => brackets.Brackets.Select(bracket => bracket.Origin),
            DurationPoints lasting => lasting.Brackets.Select(bracket => bracket.Origin),
            TariffPoints tariff => tariff.Slices.Select(slice => slice.Origin),
            _ => [],
        };
        return entries.Append(points?.Origin);
    }

    private static IEnumerable<ReferenceOrigin?> Inside(ReferenceValidity? validity) => validity switch
    {
        PeriodValidity period => [period.Origin],
        TableValidity table => table.Rows.SelectMany(row => Inside(row.Value)).Append(table.Origin),
        PointsValidity byPoints => byPoints.Brackets.SelectMany(b => Inside(b.Value).Append(b.Origin)).Append(byPoints.Origin),
        _ => [],
    };

    public static IEnumerable<ReferenceOrigin?> Inside(ReferenceCondition? condition)
    {
        if (condition is null)
        {
            return [];
        }

        var nested = condition.Atoms.OfType<CombinedAtom>().SelectMany(atom => atom.Conditions).SelectMany(Inside);
        return nested.Append(condition.Origin);
    }
}
