using System.Collections.Immutable;

namespace CreditGrading.Schemes.Model;

/// <summary>What credit repair (信用修复) does to a record from the day it takes effect.</summary>
internal sealed class BoundRepair(EntryInfo entry) : BoundEntry(entry)
{
    public required RepairEffect Effect { get; init; }

    /// <summary>The time that has to pass first; null where none has.</summary>
    public required CalendarPeriod? NotBefore { get; init; }

    /// <summary>The fields from whose day it runs, the first filled one counting; empty where none has to pass.</summary>
    public required ImmutableArray<DateField> From { get; init; }

    /// <summary>
    /// The indicator as whose record it goes on counting; null unless the effect is <see cref="RepairEffect.Replace"/>.
    /// </summary>
    public required Located<string>? As { get; init; }

    /// <summary>The shares given back; empty unless the effect is <see cref="RepairEffect.GiveBack"/>.</summary>
    public required ImmutableArray<BoundShare> Shares { get; init; }
}

/// <summary>What a repair does.</summary>
internal enum RepairEffect
{
    /// <summary>The record no longer counts.</summary>
    Drop,

    /// <summary>Nothing.</summary>
    Keep,

    /// <summary>The record counts as one of another indicator.</summary>
    Replace,

    /// <summary>A share of its points is given back.</summary>
    GiveBack,
}

/// <summary>
/// A share given back: where repair came within so many days of the named date, and the amount is not above a bound.
/// </summary>
internal sealed class BoundShare(EntryInfo entry, int? days, Figure? amount, Figure share) : BoundEntry(entry)
{
    /// <summary>The most days, included; null where the delay does not matter.</summary>
    public int? Days { get; } = days;

    /// <summary>The greatest amount, included; null where the amount does not matter.</summary>
    public Figure? Amount { get; } = amount;

    public Figure Share { get; } = share;

    public bool IsOpen => Days is null && Amount is null;
}
