using System.Collections.Immutable;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Compilation;

/// <summary>How the own points of a record are found.</summary>
internal enum PointsRule
{
    None,
    Fixed,
    BySeverity,
    ByLevel,
    ByAmount,
    ByQuantity,
    Carried,
}

/// <summary>How the term of a record's validity is found.</summary>
internal enum TermRule
{
    Fixed,
    BySeverity,
    ByLevel,
    ByPoints,
}

/// <summary>What reading a record of an indicator takes; its codes are indexes and its numbers scaled.</summary>
internal sealed class CompiledIndicator
{
    /// <summary>Stands in a table for a code that it does not list.</summary>
    public const int NotListed = -1;

    public required string Code { get; init; }

    public required bool IsAdverse { get; init; }

    public required ImmutableArray<DateField> NamedDate { get; init; }

    public required int LagDays { get; init; }

    public required bool IsContinuing { get; init; }

    public required PointsRule PointsRule { get; init; }

    /// <summary>The points: of a fixed rule one, of a table one a code, of brackets one each; of carried points the least and the most.</summary>
    public required ImmutableArray<long> Points { get; init; }

    /// <summary>The upper bounds of the brackets, included, at the scale of the amount or quantity; the last is the largest number.</summary>
    public required ImmutableArray<long> PointsBounds { get; init; }

    /// <summary>The decimals that carried points may have.</summary>
    public required int CarriedDecimals { get; init; }

    public required TermRule TermRule { get; init; }

    /// <summary>Indexes of <see cref="CompiledScheme.Terms"/>: of a fixed rule one, of a table one a code, of brackets one each.</summary>
    public required ImmutableArray<int> Terms { get; init; }

    /// <summary>The upper bounds of the brackets, included, in scaled points.</summary>
    public required ImmutableArray<long> TermBounds { get; init; }

    public bool ReadsSeverity => PointsRule == PointsRule.BySeverity || TermRule == TermRule.BySeverity;

    public bool ReadsLevel => PointsRule == PointsRule.ByLevel || TermRule == TermRule.ByLevel;
}
