namespace CreditGrading.Tests.Reference;

/// <summary>Section 5: what a group comes to, before its weight.</summary>
/// <param name="Group">The group.</param>
/// <param name="Sum">Its lines; those of units are of its mean.</param>
/// <param name="IsAbsent">Whether it is missing: its fact is not known, or none of its units counts.</param>
/// <param name="Missing">What leaves it unknown, or absent.</param>
internal sealed record ReferenceComponent(
    ReferenceGroup Group, ReferenceSum Sum, bool IsAbsent, IReadOnlySet<string> Missing)
{
    public static ReferenceComponent Of(ReferenceCase grading, ReferenceGroup group)
    {
        var indicators = grading.Scheme.Indicators.Where(indicator => indicator.Group == group.Code).ToList();
        var unknown = indicators.SelectMany(indicator => ReferencePoint.UnknownFacts(grading, indicator)).ToHashSet();
        if (unknown.Count > 0)
        {
            return new(group, new(null), false, unknown);
        }

        if (group.FromFact is { } fact)
        {
            return ReferenceFacts.Value(grading, fact) is decimal value
                ? new(group, OfNumber(grading, group, Rational.From(value)), false, unknown)
                : new(group, new(null), true, new HashSet<string> { fact });
        }

        if (group.Units is not { } code)
        {
            return new(group, OfIndicators(grading, group, indicators), false, unknown);
        }

        return ReferenceUnits.Counted(grading, group) is { Count: > 0 } units
            ? new(group, OfUnits(grading, group, indicators, units), false, unknown)
            : new(group, new(null), true, new HashSet<string> { code });
    }

    private static ReferenceSum OfNumber(ReferenceCase grading, ReferenceGroup group, Rational number)
    {
        var sum = new ReferenceSum(grading.Scheme.Origin);
        sum.Add($"fact {group.FromFact}", number);
        sum.Clamp(group.Code, group.Floor, group.Ceiling, group.Origin, Rational.Zero);
        return sum;
    }

    private static ReferenceSum OfIndicators(
        ReferenceCase grading, ReferenceGroup group, IEnumerable<ReferenceIndicator> indicators)
    {
        var sum = WithBase(grading, group);
        foreach (var indicator in indicators)
        {
            ReferencePoint.AddTo(sum, grading, indicator);
        }

        sum.Clamp(group.Code, group.Floor, group.Ceiling, group.Origin, Rational.Zero);
        return sum;
    }

    private static ReferenceSum WithBase(ReferenceCase grading, ReferenceGroup group)
    {
        var sum = new ReferenceSum(grading.Scheme.Origin);
        if (group.Base is { } figure)
        {
            sum.AddFigure($"base of {group.Code}", figure, group.Origin);
        }

        return sum;
    }

    /// <summary>The mean of what each unit comes to between floor and ceiling, plain or weighted by amount.</summary>
    private static ReferenceSum OfUnits(
        ReferenceCase grading, ReferenceGroup group, IReadOnlyList<ReferenceIndicator> indicators,
        IReadOnlyList<ReferenceRecord> units)
    {
        var mean = new ReferenceSum(grading.Scheme.Origin);
        Rational Part(ReferenceRecord unit) => group.Mean == "amount" ? Rational.From(unit.Source.Amount!.Value) : Rational.One;
        var whole = Rational.Sum(units.Select(Part));
        foreach (var unit in units)
        {
            var sum = WithBase(grading, group);
            foreach (var record in grading.Counted.Where(record =>
                record.Source.Unit == unit.Source.Unit && indicators.Any(own => own.Code == record.Indicator.Code)))
            {
                var points = ReferenceNet.Of(grading, record);
                sum.Add($"record {record.Index}", ReferencePoint.Signed(grading.Scheme, record.Indicator, points));
            }

            sum.Clamp(group.Code, group.Floor, group.Ceiling, group.Origin, Rational.Zero);
            mean.Add($"unit {unit.Source.Unit}", sum.Total * Part(unit) / whole);
            mean.TakePart(sum);
        }

        return mean;
    }
}
