using System.Collections.Immutable;
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
            CarriedDecimals = (indicator.Points as CarriedPoints)?.Decimals ?? 0,
            TermRule = termRule,
            Terms = terms,
            TermBounds = termBounds,
        };
    }

    private (PointsRule Rule, ImmutableArray<long> Points, ImmutableArray<long> Bounds) CompilePoints(BoundPoints? points) => points switch
    {
        null => (PointsRule.None, [0], []),
        FixedPoints only => (PointsRule.Fixed, [scale.ToScaled(only.Points.Value)], []),
        CarriedPoints carried => (PointsRule.Carried, [scale.ToScaled(carried.Least.Value), scale.ToScaled(carried.Most.Value)], []),
        TablePoints table => (
            table.Field == TableField.Severity ? PointsRule.BySeverity : PointsRule.ByLevel,
            ByCode(table.Field, table.Rows, figure => scale.ToScaled(figure.Value), CompiledIndicator.NotListed),
            []),
        BracketPoints brackets => (
            brackets.Field == BracketField.Amount ? PointsRule.ByAmount : PointsRule.ByQuantity,
            [.. brackets.Brackets.Select(bracket => scale.ToScaled(bracket.Value.Value))],
            BoundsOf(brackets.Brackets, new PointScale(brackets.Field == BracketField.Amount ? bound.AmountDecimals : bound.QuantityDecimals))),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private (TermRule Rule, ImmutableArray<int> Terms, ImmutableArray<long> Bounds) CompileValidity(BoundValidity validity) => validity switch
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

    /// <summary>Upper bounds, all included: whole numbers below 10 are those up to 9.</summary>
    private static ImmutableArray<long> BoundsOf<T>(ImmutableArray<BoundBracket<T>> brackets, PointScale scale) =>
        [.. brackets.Select(bracket => bracket.Bound is { } figure
            ? scale.ToScaled(figure.Value) - (bracket.IsIncluded ? 0 : 1)
            : long.MaxValue)];

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
