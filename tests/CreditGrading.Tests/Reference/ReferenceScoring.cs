namespace CreditGrading.Tests.Reference;

/// <summary>Section 5: points and score, with lines that sum to it.</summary>
internal sealed record ReferenceScoring(
    Rational Bonus, Rational Deduction, IReadOnlyList<ReferenceContribution> Contributions, bool UsesAssumed)
{
    public Rational Net => Bonus - Deduction;

    public Rational Score => Rational.Sum(Contributions.Select(line => line.Value));

    public static ReferenceScoring Of(ReferenceCase grading)
    {
        var scheme = grading.Scheme;
        var counted = ReferenceSelection.Counted(grading);
        Rational Kind(IndicatorKind kind) => Rational.Sum(
            scheme.Indicators.Where(i => i.Kind == kind).Select(i => Capped(i, Raw(grading, counted, i))));

        var sum = new ReferenceSum(scheme.Origin);
        if (scheme.Score is { } score)
        {
            AddBase(sum, scheme, score, grading.SubjectType!);
            foreach (var group in scheme.Groups)
            {
                AddGroup(sum, grading, counted, group);
            }

            AddIndicators(sum, grading, counted, null);
            sum.Clamp("total", score.Floor, score.Ceiling, score.Origin, Rational.Zero);
        }

        return new(Kind(IndicatorKind.Bonus), Kind(IndicatorKind.Deduction), sum.Lines, sum.UsesAssumed);
    }

    private static void AddBase(ReferenceSum sum, ReferenceScheme scheme, ReferenceScore score, string type)
    {
        if (score.Base is { } single)
        {
            sum.AddFigure("base", single, score.Origin);
            return;
        }

        var figure = new ReferenceFigure(score.BaseByType.First(row => row.Code == type).Value, score.BaseByTypeOrigin);
        sum.AddFigure("base", figure, score.Origin ?? scheme.Origin);
    }

    private static void AddGroup(
        ReferenceSum sum, ReferenceCase grading, IReadOnlyList<ReferenceRecord> counted, ReferenceGroup group)
    {
        var before = sum.Total;
        if (group.Base is { } figure)
        {
            sum.AddFigure($"base of {group.Code}", figure, group.Origin);
        }

        AddIndicators(sum, grading, counted, group.Code);
        sum.Clamp(group.Code, group.Floor, group.Ceiling, group.Origin, before);
    }

    private static void AddIndicators(
        ReferenceSum sum, ReferenceCase grading, IReadOnlyList<ReferenceRecord> counted, string? group)
    {
        var scheme = grading.Scheme;
        foreach (var indicator in scheme.Indicators.Where(i => !i.IsSignal && i.Group == group))
        {
            foreach (var record in counted.Where(record => record.Indicator == indicator))
            {
                sum.Add($"record {record.Index}", Signed(scheme, indicator, Points(grading, record)));
            }

            var raw = Raw(grading, counted, indicator);
            sum.Add($"cap of {indicator.Code}", Signed(scheme, indicator, Capped(indicator, raw) - raw));
        }
    }

    private static Rational Raw(ReferenceCase grading, IReadOnlyList<ReferenceRecord> counted, ReferenceIndicator indicator) =>
        Rational.Sum(counted.Where(record => record.Indicator == indicator).Select(record => Points(grading, record)));

    private static Rational Capped(ReferenceIndicator indicator, Rational raw) =>
        indicator.Cap is { } cap ? Rational.Min(raw, Rational.From(cap.Value)) : raw;

    private static Rational Points(ReferenceCase grading, ReferenceRecord record) =>
        Rational.From(ReferenceReading.OwnPoints(grading, record)!.Value);

    /// <summary>Bonuses add and deductions subtract; the other way round where lower is better.</summary>
    private static Rational Signed(ReferenceScheme scheme, ReferenceIndicator indicator, Rational points) =>
        indicator.Kind == IndicatorKind.Bonus != scheme.IsLowerBetter ? points : -points;
}
