namespace CreditGrading.Tests.Reference;

/// <summary>Indicators, their points and validities as documents of the language.</summary>
internal static class SchemeTreeIndicators
{
    public static TreeMap Indicator(ReferenceIndicator indicator) => new TreeMapBuilder()
        .Add("code", indicator.Code).AddName(indicator.Code)
        .Add("kind", Kind(indicator))
        .Add("direction", indicator.IsSignal ? indicator.IsAdverse ? "adverse" : "favorable" : null)
        .Add("date", Dates(indicator.Dates))
        .Add("lagDays", indicator.LagDays == 0 ? null : (decimal?)indicator.LagDays)
        .AddFlag("continuing", indicator.IsContinuing)
        .Add("points", indicator.Points is { } points ? Points(points) : null)
        .Add("from", indicator.FromFact)
        .Add("validity", indicator.Validity is { } validity ? Validity(validity) : null)
        .Add("unit", indicator.Unit)
        .Add("cap", indicator.Cap is { } cap
            ? new TreeMapBuilder().Add("points", cap.Points).Add("pointsPerYear", cap.PointsPerYear).Add("units", cap.Units)
                .AddOrigin(cap.Origin).Build()
            : null)
        .AddList("repeat", indicator.Repeat, TreeMapBuilder.Number)
        .Add("repair", indicator.Repair is { } repair ? SchemeTreeSections.Repair(repair, repair.Origin) : null)
        .Add("group", indicator.Group).AddOrigin(indicator.Origin).Build();

    public static TreeMap Period(ReferencePeriod period, ReferenceOrigin? origin = null) =>
        new TreeMapBuilder().Add(period.Unit, period.Count).AddOrigin(origin).Build();

    private static string Kind(ReferenceIndicator indicator) => indicator.Kind switch
    {
        ReferenceKind.Unit => "unit",
        ReferenceKind.Bonus => "bonus",
        ReferenceKind.Deduction => "deduction",
        _ => "signal",
    };

    /// <summary>A field, or a list of several.</summary>
    public static TreeNode? Dates(IReadOnlyList<string> dates) => dates.Count switch
    {
        0 => null,
        1 => new TreeScalar(dates[0]),
        _ => new TreeList([.. dates.Select(date => new TreeScalar(date))]),
    };

    private static TreeNode Points(ReferencePoints points) => points switch
    {
        FixedPoints single => TreeMapBuilder.Number(single.Value),
        TablePoints table => new TreeMapBuilder()
            .Add("by", table.By).AddRows(table.Rows, TreeMapBuilder.Number).AddOrigin(table.Origin).Build(),
        BracketPoints brackets => new TreeMapBuilder()
            .Add("by", brackets.By)
            .AddList("brackets", brackets.Brackets, bracket => Bracket(bracket, "points", TreeMapBuilder.Number(bracket.Value)))
            .AddOrigin(brackets.Origin).Build(),
        CarriedPoints carried => new TreeMapBuilder()
            .Add("by", "record").Add("atLeast", carried.AtLeast).Add("atMost", carried.AtMost).Add("decimals", carried.Decimals)
            .AddOrigin(carried.Origin).Build(),
        DurationPoints lasting => new TreeMapBuilder()
            .Add("by", "duration").AddList("brackets", lasting.Brackets, Duration).AddOrigin(lasting.Origin).Build(),
        TariffPoints tariff => new TreeMapBuilder()
            .Add("by", "amount")
            .Add("tariff", new TreeMapBuilder().Add("per", tariff.Per).AddList("slices", tariff.Slices, Slice).Build())
            .AddOrigin(tariff.Origin).Build(),
        _ => throw new InvalidOperationException($"{points} is unknown"),
    };

    private static TreeNode Validity(ReferenceValidity validity) => validity switch
    {
        UnlimitedValidity => new TreeScalar("unlimited"),
        UntilEndedValidity => new TreeScalar("untilEnded"),
        OwnTermValidity => new TreeScalar("ownTerm"),
        EvaluationPeriodValidity => new TreeScalar("evaluationPeriod"),
        PeriodValidity period => Period(period.Period, period.Origin),
        TableValidity table =>
            new TreeMapBuilder().Add("by", table.By).AddRows(table.Rows, Validity).AddOrigin(table.Origin).Build(),
        PointsValidity byPoints => new TreeMapBuilder()
            .Add("by", "points")
            .AddList("brackets", byPoints.Brackets, bracket => Bracket(bracket, "validity", Validity(bracket.Value)))
            .AddOrigin(byPoints.Origin).Build(),
        _ => throw new InvalidOperationException($"{validity} is unknown"),
    };

    private static TreeMap Duration(ReferenceDuration bracket) => new TreeMapBuilder()
        .Add(bracket.IsIncluded ? "upTo" : "below", bracket.Bound is { } bound ? Period(bound) : null)
        .Add("points", bracket.Value).AddOrigin(bracket.Origin).Build();

    private static TreeMap Slice(ReferenceSlice slice) => new TreeMapBuilder()
        .Add("upTo", slice.UpTo).Add("step", slice.Step).Add("points", slice.Points).AddOrigin(slice.Origin).Build();

    private static TreeMap Bracket<T>(ReferenceBracket<T> bracket, string key, TreeNode value) => new TreeMapBuilder()
        .Add(bracket.IsIncluded ? "upTo" : "below", bracket.Bound).Add(key, value).AddOrigin(bracket.Origin).Build();
}
