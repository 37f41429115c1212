using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Draws what an indicator counts once, its caps and repeats, and points by duration, tariff or fact.</summary>
internal static class PieceDrawing
{
    /// <summary>The indicator with more of the language.</summary>
    public static ReferenceIndicator Draw(SchemeDraft draft, ReferenceIndicator indicator)
    {
        var dice = draft.Dice;
        if (!indicator.IsScored)
        {
            return indicator with { Repair = EffectDrawing.Own(draft, indicator) };
        }

        var ofUnits = draft.Groups.Any(group => group.Code == indicator.Group && group.Units is not null);
        if (ofUnits)
        {
            var plain = WithDuration(draft, indicator) with { Cap = null, Unit = dice.Pick([null, "record", "quantity"]) };
            return plain with { Repair = EffectDrawing.Own(draft, plain) };
        }

        if (dice.Chance(8))
        {
            return FromFact(draft, indicator);
        }

        if (!indicator.IsContinuing && dice.Chance(10))
        {
            var taxed = Tariff(draft, indicator);
            return taxed with { Repair = EffectDrawing.Own(draft, taxed) };
        }

        var counted = WithDuration(draft, indicator) with
        {
            Unit = dice.Weighted((50, null), (6, "record"), (16, "quantity"), (10, "month"), (9, "act"), (9, "once")),
            Repeat = dice.Chance(22) ? Repeat(dice) : [],
        };
        counted = counted with { Cap = Cap(draft, counted) };
        return counted with { Repair = EffectDrawing.Own(draft, counted) };
    }

    /// <summary>Factors of 1 or more that never fall.</summary>
    private static IReadOnlyList<decimal> Repeat(Dice dice) =>
        [.. Dice.Many(dice.Range(1, 3), _ => dice.Pick([1, 1.5m, 2, 2, 3])).Order()];

    /// <summary>At most one cap that may let go of a heavier record: not units and years, nor acts and years, together.</summary>
    private static ReferenceCap? Cap(SchemeDraft draft, ReferenceIndicator indicator)
    {
        var dice = draft.Dice;
        var word = dice.Weighted((70, "none"), (16, "units"),
            (indicator.IsContinuing || indicator.Unit == "act" ? 0 : 14, "year"));
        var decimals = indicator.IsByQuantity && dice.Chance(50) ? draft.QuantityDecimals ?? 0 : 0;
        return word switch
        {
            "units" => new(indicator.Cap?.Points, draft.Origins.Inner())
            {
                Units = dice.Range(1, 3) + (decimals > 0 ? SchemeDraft.Unit(decimals) : 0),
            },
            "year" => new(indicator.Cap?.Points, draft.Origins.Inner()) { PointsPerYear = draft.Points(5, 40) },
            _ => indicator.Cap,
        };
    }

    /// <summary>Continuing conduct at times weighs by how long it lasts.</summary>
    private static ReferenceIndicator WithDuration(SchemeDraft draft, ReferenceIndicator indicator)
    {
        var dice = draft.Dice;
        var mayReadTerm = indicator.Validity is PointsValidity byPoints
            && byPoints.Brackets.Any(bracket => bracket.Value is OwnTermValidity);
        return indicator.IsContinuing && !mayReadTerm && dice.Chance(40)
            ? indicator with { Points = Duration(draft) }
            : indicator;
    }

    private static DurationPoints Duration(SchemeDraft draft)
    {
        var dice = draft.Dice;
        var bounds = dice.Chance(40)
            ? dice.Some([1, 10, 30, 90, 180], dice.Range(1, 3)).Select(days => new ReferencePeriod("days", days))
            : dice.Some([1, 3, 6, 12, 18, 24], dice.Range(1, 3)).Select(months =>
                months % 12 == 0 && dice.Chance(60) ? new ReferencePeriod("years", months / 12) : new("months", months));
        var periods = bounds.ToList();
        var values = SchemeDraft.Rising(periods.Count + 1, () => draft.Points(0));
        return new(
            [.. Enumerable.Range(0, periods.Count + 1).Select(i => new ReferenceDuration(
                i < periods.Count ? periods[i] : null, i < periods.Count && dice.Chance(50), values[i],
                dice.Chance(20) ? draft.Origins.Inner() : null))],
            draft.Origins.Inner());
    }

    private static ReferenceIndicator Tariff(SchemeDraft draft, ReferenceIndicator indicator)
    {
        var dice = draft.Dice;
        var mayBePeriod = draft.Evaluation is { Every: not "continuous" };
        var bounds = SchemeDraft.StrictlyRising(dice.Range(0, 3), () =>
            draft.Number(1, 50, draft.AmountDecimals ?? 2) * dice.Pick([10, 100, 1000]));
        var slices = bounds.Select(bound => Slice(draft, SchemeDraft.Trim(bound))).ToList();
        if (slices.Count == 0 || dice.Chance(60))
        {
            slices.Add(Slice(draft, null));
        }

        return indicator with
        {
            Points = new TariffPoints(
                mayBePeriod && dice.Chance(45) ? "evaluationPeriod" : "year", slices, draft.Origins.Inner()),
            Validity = indicator.Validity is PointsValidity
                ? new PeriodValidity(ValidityDrawing.Period(dice), draft.Origins.Inner())
                : indicator.Validity,
            Unit = dice.Chance(10) ? "record" : null,
            Cap = slices[^1].UpTo is null || dice.Chance(60)
                ? new(dice.Chance(50) ? draft.Points(20, 90) : null,
                    draft.Origins.Inner())
                { PointsPerYear = draft.Points(10, 50) }
                : indicator.Cap,
        };
    }

    private static ReferenceSlice Slice(SchemeDraft draft, decimal? upTo) => new(
        upTo, draft.Dice.Pick([draft.AmountDecimals == 0 ? 1m : 0.5m, 10, 100, 1000, 3000]), draft.Points(0, 3),
        draft.Dice.Chance(20) ? draft.Origins.Inner() : null);

    private static ReferenceIndicator FromFact(SchemeDraft draft, ReferenceIndicator indicator)
    {
        var dice = draft.Dice;
        var better = dice.Pick(["none", indicator.Kind == ReferenceKind.Deduction ? "lower" : "higher"]);
        var fact = draft.AddNumber($"read-{draft.Facts.Count}", better, dice.Chance(30) ? 1 : null, 20);
        ReferencePoints points = dice.Range(1, 3) switch
        {
            1 => new FixedPoints(draft.Points(1, 8)),
            2 => IndicatorDrawing.Brackets(draft, "quantity"),
            _ => new CarriedPoints(0, 20, fact.Decimals, draft.Origins.Inner()),
        };
        return indicator with
        {
            FromFact = fact.Code,
            Points = points,
            Validity = null,
            Dates = [],
            LagDays = 0,
            IsContinuing = false,
            Unit = points is not CarriedPoints && dice.Chance(60) ? "quantity" : null,
        };
    }
}
