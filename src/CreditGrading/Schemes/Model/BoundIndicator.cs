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

    public required BoundValidity Validity { get; init; }

    /// <summary>The most points that all its records may come to.</summary>
    public required Figure? Cap { get; init; }

    public required Located<string>? Group { get; init; }

    public bool IsAdverse => Kind is IndicatorKind.Deduction or IndicatorKind.AdverseSignal;
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
