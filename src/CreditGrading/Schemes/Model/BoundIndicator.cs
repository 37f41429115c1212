using System.Collections.Immutable;

namespace CreditGrading.Schemes.Model;

/// <summary>An indicator: what records of it weigh and how long they count.</summary>
internal sealed class BoundIndicator(EntryInfo entry) : BoundEntry(entry)
{
    public required Located<string> Code { get; init; }

    public required LocalizedText Name { get; init; }

    public required IndicatorKind Kind { get; init; }

    /// <summary>The fields that may hold the named date, the first filled one counting.</summary>
    public required ImmutableArray<DateField> NamedDate { get; init; }

    /// <summary>Days after the named date before a record starts to count.</summary>
    public required int LagDays { get; init; }

    /// <summary>Whether its conduct may go on, the clock then running from its end.</summary>
    public required bool IsContinuing { get; init; }

    /// <summary>Null for a signal.</summary>
    public required BoundPoints? Points { get; init; }

    /// <summary>Where a fact stands in place of the records, without meaning.</summary>
    public required BoundValidity Validity { get; init; }

    /// <summary>What of its records is counted once.</summary>
    public required CountedUnit Unit { get; init; }

    public required BoundCap Cap { get; init; }

    /// <summary>
    /// The factors of the second record, the third and so on, the last one holding for all later ones; empty without repeats.
    /// </summary>
    public required ImmutableArray<Figure> Repeat { get; init; }

    /// <summary>What repair does to its records; null where the scheme's own rule holds.</summary>
    public required BoundRepair? Repair { get; init; }

    /// <summary>The number fact that it reads in place of records.</summary>
    public required Located<string>? From { get; init; }

    public required Located<string>? Group { get; init; }

    public bool IsAdverse => Kind is IndicatorKind.Deduction or IndicatorKind.AdverseSignal;

    public bool IsFavorable => Kind is IndicatorKind.Bonus or IndicatorKind.FavorableSignal;

    public bool HasPoints => Kind is IndicatorKind.Deduction or IndicatorKind.Bonus;
}

/// <summary>What of an indicator's records is counted once.</summary>
internal enum CountedUnit
{
    Record,

    /// <summary>Each thing of a record's quantity.</summary>
    Quantity,

    /// <summary>The heaviest record of a calendar month.</summary>
    Month,

    /// <summary>The heaviest record of an act.</summary>
    Act,

    /// <summary>The heaviest record of all.</summary>
    Once,
}

/// <summary>What limits an indicator: units, points of a calendar year, points in all. Each may be absent.</summary>
internal sealed record BoundCap(Figure? Units, Figure? PointsPerYear, Figure? Points)
{
    public static BoundCap None { get; } = new(null, null, null);

    public IEnumerable<Figure> Figures => new[] { PointsPerYear, Points }.OfType<Figure>();
}

/// <summary>A field of a record that holds the day an indicator goes by.</summary>
internal enum DateField
{
    OccurredOn,
    EffectiveOn,
    PublishedOn,
}

/// <summary>A field of a record that a table reads.</summary>
internal enum TableField
{
    Severity,
    Level,
}

/// <summary>A field of a record that brackets read.</summary>
internal enum BracketField
{
    Amount,
    Quantity,
}
