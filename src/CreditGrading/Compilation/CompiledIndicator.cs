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
    ByDuration,
    Carried,

    /// <summary>The amounts of several records together give points.</summary>
    Tariff,
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

    /// <summary>
    /// The points: of a fixed rule one, of a table one a code, of brackets one each; of carried points the least and the most.
    /// </summary>
    public required ImmutableArray<long> Points { get; init; }

    /// <summary>
    /// The upper bounds of the brackets, included, at the scale of the amount or quantity; the last is the largest number.
    /// </summary>
    public required ImmutableArray<long> PointsBounds { get; init; }

    /// <summary>The upper bounds of the brackets of a duration; the last is null.</summary>
    public required ImmutableArray<DurationBound?> DurationBounds { get; init; }

    /// <summary>The decimals that carried points may have.</summary>
    public required int CarriedDecimals { get; init; }

    public required TermRule TermRule { get; init; }

    /// <summary>
    /// Indexes of <see cref="CompiledScheme.Terms"/>: of a fixed rule one, of a table one a code, of brackets one each.
    /// </summary>
    public required ImmutableArray<int> Terms { get; init; }

    /// <summary>The upper bounds of the brackets, included, in scaled points.</summary>
    public required ImmutableArray<long> TermBounds { get; init; }

    /// <summary>Whether the points are multiplied by the quantity.</summary>
    public required bool IsPerQuantity { get; init; }

    /// <summary>The largest factor of a repeat, scaled by <see cref="FactorScale"/>.</summary>
    public required long LargestFactor { get; init; }

    /// <summary>What factors are scaled by.</summary>
    public required long FactorScale { get; init; }

    /// <summary>What repair does to its records.</summary>
    public required CompiledRepair Repair { get; init; }

    /// <summary>Whether a record needs an amount.</summary>
    public required bool NeedsAmount { get; init; }

    /// <summary>Whether a record needs an amount above 0.</summary>
    public required bool NeedsPositiveAmount { get; init; }

    /// <summary>Whether a record declares a unit below the subject.</summary>
    public required bool DeclaresUnit { get; init; }

    /// <summary>
    /// The indicator whose records declare the units that its own records belong to, or <see cref="NotListed"/>.
    /// </summary>
    public required int UnitsOf { get; init; }

    /// <summary>Whether a fact stands in place of its records, which it then cannot have.</summary>
    public required bool IsFromFact { get; init; }

    public bool ReadsSeverity => PointsRule == PointsRule.BySeverity || TermRule == TermRule.BySeverity;

    public bool ReadsLevel => PointsRule == PointsRule.ByLevel || TermRule == TermRule.ByLevel;
}

/// <summary>The upper bound of a duration.</summary>
internal readonly record struct DurationBound(CalendarPeriod Period, bool IsIncluded);

/// <summary>What repair does to records of an indicator.</summary>
/// <param name="Effect">What it does.</param>
/// <param name="NotBefore">The time that has to pass first; null where none has.</param>
/// <param name="From">The fields from whose day it runs, the first filled one counting.</param>
/// <param name="Replacement">
/// The indicator as whose record one goes on counting, or <see cref="CompiledIndicator.NotListed"/>.
/// </param>
/// <param name="Shares">What of the points stays, the first row that fits deciding.</param>
internal sealed record CompiledRepair(
    RepairEffect Effect, CalendarPeriod? NotBefore, ImmutableArray<DateField> From, int Replacement,
    ImmutableArray<KeptShare> Shares)
{
    /// <summary>Repair drops a record from its day.</summary>
    public static CompiledRepair Drop { get; } = new(RepairEffect.Drop, null, [], CompiledIndicator.NotListed, []);

    /// <summary>Whether a row asks for the amount.</summary>
    public bool ReadsAmount { get; } = Shares.Any(share => share.MostAmount != long.MaxValue);
}

/// <summary>What of a repaired record's points stays.</summary>
/// <param name="MostDays">The most days from the named date to the repair.</param>
/// <param name="MostAmount">The greatest amount, scaled.</param>
/// <param name="Kept">What stays, in millionths; 0 drops the record.</param>
internal readonly record struct KeptShare(int MostDays, long MostAmount, long Kept)
{
    /// <summary>What shares are scaled by.</summary>
    public const long Scale = 1_000_000;
}
