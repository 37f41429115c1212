using System.Collections.Immutable;
using CreditGrading.Internal;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Compilation;

/// <summary>Compiles how records of an indicator are read; gathers the terms of all of them.</summary>
internal sealed class IndicatorCompiler(BoundScheme bound, PointScale scale)
{
    private readonly List<ValidityTerm> _terms = [];

    /// <summary>The terms of every indicator compiled so far.</summary>
    public ImmutableArray<ValidityTerm> Terms => [.. _terms];

    public CompiledIndicator Compile(BoundIndicator indicator)
    {
        var (pointsRule, points, pointsBounds) = CompilePoints(indicator.Points);
        var (termRule, terms, termBounds) = CompileValidity(indicator.Validity);
        return new CompiledIndicator
        {
            Code = indicator.Code.Value,
            IsAdverse = indicator.IsAdverse,
            NamedDate = indicator.NamedDate,
            LagDays = indicator.LagDays,
            IsContinuing = indicator.IsContinuing,
            PointsRule = pointsRule,
            Points = points,
            PointsBounds = pointsBounds,
            DurationBounds = indicator.Points is DurationPoints duration
                ? [.. duration.Brackets.Select(bracket => bracket.Bound is { } period
                    ? new DurationBound(period, bracket.IsIncluded)
                    : (DurationBound?)null)]
                : [],
            CarriedDecimals = (indicator.Points as CarriedPoints)?.Decimals ?? 0,
            IsPerQuantity = indicator.Unit == CountedUnit.Quantity,
            LargestFactor = indicator.Repeat
                .Select(factor => FactorScaleOf(indicator).ToScaled(factor.Value)).DefaultIfEmpty(1).Last(),
            FactorScale = FactorScaleOf(indicator).Factor,
            Repair = RepairOf(indicator),
            NeedsAmount = indicator.Points is TariffPoints,
            NeedsPositiveAmount = bound.Groups.Any(group => group.IsMeanByAmount && group.Units?.Value == indicator.Code.Value),
            DeclaresUnit = indicator.Kind == IndicatorKind.Unit,
            UnitsOf = IndexOf(bound.Groups.FirstOrDefault(group => group.Code.Value == indicator.Group?.Value)?.Units),
            IsFromFact = indicator.From is not null,
            TermRule = termRule,
            Terms = terms,
            TermBounds = termBounds,
        };
    }

    /// <summary>
    /// How the counted records of an indicator come to points, null where adding them up is enough; and the most points.
    /// </summary>
    public (Accumulation? Rule, long Cap) Accumulate(BoundIndicator indicator)
    {
        var rule = AccumulationOf(indicator);
        var cap = indicator.Cap.Points is { } most ? scale.ToScaled(most.Value) : long.MaxValue;
        var keepsWhole = RepairOf(indicator).Shares.IsEmpty;
        return rule.IsPlain ? (null, cap)
            : keepsWhole && EqualRecords.CapOf(indicator.Points, rule, scale) is { } ofUnits ? (null, Math.Min(cap, ofUnits))
            : (rule, cap);
    }

    private Accumulation AccumulationOf(BoundIndicator indicator)
    {
        var group = bound.Groups.FirstOrDefault(other => other.Code.Value == indicator.Group?.Value);
        return new()
        {
            Unit = indicator.Unit,
            UnitsCap = indicator.Cap.Units is { } units
                ? new PointScale(indicator.Unit == CountedUnit.Quantity ? bound.QuantityDecimals : 0).ToScaled(units.Value)
                : long.MaxValue,
            YearCap = indicator.Cap.PointsPerYear is { } points ? scale.ToScaled(points.Value) : long.MaxValue,
            Factors = [.. indicator.Repeat.Select(factor => FactorScaleOf(indicator).ToScaled(factor.Value))],
            FactorScale = FactorScaleOf(indicator).Factor,
            ActRule = indicator.HasPoints
                ? bound.Acts.FindIndex(rule => rule.Of.Resolve(bound).Contains(indicator))
                : Accumulation.None,
            Tariff = indicator.Points is TariffPoints tariff ? TariffOf(tariff) : null,
            DeclaresUnits = indicator.Kind == IndicatorKind.Unit,
            UnitsGroup = group is { Units: not null } ? bound.Groups.IndexOf(group) : Accumulation.None,
        };
    }

    /// <summary>The indicators that read a fact, with how.</summary>
    public IEnumerable<FactIndicator> FromFacts()
    {
        for (var i = 0; i < bound.Indicators.Length; i++)
        {
            var indicator = bound.Indicators[i];
            if (indicator.From is not { } from)
            {
                continue;
            }

            var fact = bound.Facts.FindIndex(other => other.Code.Value == from.Value);
            var factScale = new PointScale(bound.Facts[fact].Decimals);
            var (rule, points, _) = CompilePoints(indicator.Points);
            var bounds = indicator.Points is BracketPoints brackets ? BoundsOf(brackets.Brackets, factScale) : [];
            yield return new(
                i, fact, rule, points, bounds, indicator.Unit == CountedUnit.Quantity ? factScale.Factor : 0,
                scale.Factor / factScale.Factor);
        }
    }

    private CompiledTariff TariffOf(TariffPoints tariff)
    {
        var amounts = new PointScale(bound.AmountDecimals);
        return new(
            tariff.IsPerEvaluationPeriod ? EvaluationPeriod.MonthsOf(bound.Evaluation!.Cycle) : EvaluationPeriod.MonthsInYear,
            [.. tariff.Slices.Select(slice => new CompiledSlice(
                slice.Bound is { } upTo ? amounts.ToScaled(upTo.Value) : long.MaxValue,
                amounts.ToScaled(slice.Step.Value),
                scale.ToScaled(slice.Points.Value)))]);
    }

    private static PointScale FactorScaleOf(BoundIndicator indicator) =>
        new(indicator.Repeat.Select(factor => DecimalText.DecimalsOf(factor.Value)).DefaultIfEmpty(0).Max());

    private CompiledRepair RepairOf(BoundIndicator indicator)
    {
        if (!indicator.IsAdverse || (indicator.Repair ?? bound.Repair) is not { } repair)
        {
            return CompiledRepair.Drop;
        }

        var amounts = new PointScale(bound.AmountDecimals);
        return new(
            repair.Effect, repair.NotBefore, repair.From, IndexOf(repair.As),
            [.. repair.Shares.Select(share => new KeptShare(
                share.Days ?? int.MaxValue,
                share.Amount is { } amount ? amounts.ToScaled(amount.Value) : long.MaxValue,
                (long)((1 - share.Share.Value) * KeptShare.Scale)))]);
    }

    private int IndexOf(Located<string>? code) =>
        code is { } given ? bound.Indicators.FindIndex(other => other.Code.Value == given.Value) : CompiledIndicator.NotListed;

    private (PointsRule Rule, ImmutableArray<long> Points, ImmutableArray<long> Bounds) CompilePoints(BoundPoints? points) =>
        points switch
        {
            null => (PointsRule.None, [0], []),
            FixedPoints only => (PointsRule.Fixed, [scale.ToScaled(only.Points.Value)], []),
            CarriedPoints carried => (
                PointsRule.Carried, [scale.ToScaled(carried.Least.Value), scale.ToScaled(carried.Most.Value)], []),
            TablePoints table => (
                table.Field == TableField.Severity ? PointsRule.BySeverity : PointsRule.ByLevel,
                ByCode(table.Field, table.Rows, figure => scale.ToScaled(figure.Value), CompiledIndicator.NotListed),
                []),
            TariffPoints => (PointsRule.Tariff, [0], []),
            DurationPoints duration => (
                PointsRule.ByDuration, [.. duration.Figures.Select(figure => scale.ToScaled(figure.Value))], []),
            BracketPoints brackets => (
                brackets.Field == BracketField.Amount ? PointsRule.ByAmount : PointsRule.ByQuantity,
                [.. brackets.Brackets.Select(bracket => scale.ToScaled(bracket.Value.Value))],
                BoundsOf(brackets.Brackets, new PointScale(brackets.Field == BracketField.Amount
                    ? bound.AmountDecimals
                    : bound.QuantityDecimals))),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private (TermRule Rule, ImmutableArray<int> Terms, ImmutableArray<long> Bounds) CompileValidity(BoundValidity validity) =>
        validity switch
        {
            FixedValidity only => (TermRule.Fixed, [IndexOf(only.Term)], []),
            TableValidity table => (
                table.Field == TableField.Severity ? TermRule.BySeverity : TermRule.ByLevel,
                ByCode(table.Field, table.Rows, IndexOf, CompiledIndicator.NotListed),
                []),
            PointsValidity brackets => (
                TermRule.ByPoints,
                [.. brackets.Brackets.Select(bracket => IndexOf(bracket.Value))],
                BoundsOf(brackets.Brackets, scale)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private ImmutableArray<TValue> ByCode<TRow, TValue>(
        TableField field, ImmutableArray<TableRow<TRow>> rows, Func<TRow, TValue> convert, TValue notListed)
    {
        var codes = field == TableField.Severity ? bound.Severities : bound.Levels;
        var byCode = rows.ToDictionary(row => row.Code.Value, row => convert(row.Value), StringComparer.Ordinal);
        return [.. codes.Select(code => byCode.GetValueOrDefault(code.Value, notListed))];
    }

    /// <summary>
    /// Upper bounds, all included: of whole numbers, those below 10 are those up to 9, and those below 9.5 as well.
    /// </summary>
    private static ImmutableArray<long> BoundsOf<T>(ImmutableArray<BoundBracket<T>> brackets, PointScale scale) =>
        [.. brackets.Select(bracket => bracket.Bound is not { } figure ? long.MaxValue
            : bracket.IsIncluded ? (long)decimal.Floor(figure.Value * scale.Factor)
            : (long)decimal.Ceiling(figure.Value * scale.Factor) - 1)];

    private int IndexOf(ValidityTerm term)
    {
        var known = _terms.FindIndex(other => other.Kind == term.Kind && other.Period == term.Period);
        if (known >= 0)
        {
            return known;
        }

        _terms.Add(term);
        return _terms.Count - 1;
    }
}
