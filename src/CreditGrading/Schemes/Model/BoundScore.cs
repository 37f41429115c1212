using System.Collections.Immutable;

namespace CreditGrading.Schemes.Model;

/// <summary>How points become a score.</summary>
internal sealed class BoundScore(EntryInfo entry) : BoundEntry(entry)
{
    public required bool IsHigherBetter { get; init; }

    public required BoundBase Base { get; init; }

    public required Figure? Floor { get; init; }

    public required Figure? Ceiling { get; init; }

    /// <summary>Null where a subject of which every component is missing is undetermined.</summary>
    public required AllMissing? AllMissing { get; init; }

    /// <summary>The decimals at which a score is rounded for display; null where the scale decides.</summary>
    public required int? ShownDecimals { get; init; }
}

/// <summary>The base score (基准分).</summary>
internal abstract class BoundBase(EntryInfo entry) : BoundEntry(entry)
{
    /// <summary>The figures it may come to, as far as the scheme states them.</summary>
    public abstract IEnumerable<Figure> Figures { get; }
}

/// <summary>One base for all.</summary>
internal sealed class FixedBase(EntryInfo entry, Figure points) : BoundBase(entry)
{
    public Figure Points { get; } = points;

    public override IEnumerable<Figure> Figures => [Points];
}

/// <summary>A base for each subject type.</summary>
internal sealed class TypeBase(EntryInfo entry, ImmutableArray<TableRow<Figure>> rows) : BoundBase(entry)
{
    public ImmutableArray<TableRow<Figure>> Rows { get; } = rows;

    public override IEnumerable<Figure> Figures => Rows.Select(row => row.Value);
}

/// <summary>The value of a number fact, or a base for each value of a choice.</summary>
internal sealed class FactBase(EntryInfo entry, Located<string> fact, ImmutableArray<TableRow<Figure>> rows) : BoundBase(entry)
{
    public Located<string> Fact { get; } = fact;

    /// <summary>By value of a choice; empty for a number.</summary>
    public ImmutableArray<TableRow<Figure>> Rows { get; } = rows;

    public override IEnumerable<Figure> Figures => Rows.Select(row => row.Value);
}

/// <summary>The first case whose condition holds; the last has none.</summary>
internal sealed class CaseBase(EntryInfo entry, ImmutableArray<BaseCase> cases) : BoundBase(entry)
{
    public ImmutableArray<BaseCase> Cases { get; } = cases;

    public override IEnumerable<Figure> Figures => Cases.Select(part => part.Points);
}

/// <summary>A base and its condition, which only the last case lacks.</summary>
internal sealed class BaseCase(EntryInfo entry, BoundCondition? when, Figure points) : BoundEntry(entry)
{
    public BoundCondition? When { get; } = when;

    public Figure Points { get; } = points;
}

/// <summary>What a subject gets of which every component is missing: a named outcome.</summary>
internal sealed class AllMissing(EntryInfo entry, Located<string> code, LocalizedText name) : BoundEntry(entry)
{
    public Located<string> Code { get; } = code;

    public LocalizedText Name { get; } = name;
}

/// <summary>A row of a table: a code and what stands behind it.</summary>
internal readonly record struct TableRow<T>(Located<string> Code, T Value);

/// <summary>A group of indicators with clamps of its own; with a weight, a component of the score.</summary>
internal sealed class BoundGroup(EntryInfo entry) : BoundEntry(entry)
{
    public required Located<string> Code { get; init; }

    public required LocalizedText Name { get; init; }

    public required Figure? Base { get; init; }

    public required Figure? Floor { get; init; }

    public required Figure? Ceiling { get; init; }

    public required Figure? Weight { get; init; }

    /// <summary>The number fact that it is, in place of indicators.</summary>
    public required Located<string>? From { get; init; }

    /// <summary>The indicator that declares the units of which it is the mean.</summary>
    public required Located<string>? Units { get; init; }

    /// <summary>Whether the mean is weighted by the units' amounts.</summary>
    public required bool IsMeanByAmount { get; init; }

    /// <summary>What happens where it is not there.</summary>
    public required BoundMissing Missing { get; init; }
}

/// <summary>What happens where a component is not there.</summary>
/// <param name="Policy">The way.</param>
/// <param name="Value">The value that takes its place, where one is stated.</param>
/// <param name="IsAssumed">Whether that is assumed.</param>
internal sealed record BoundMissing(MissingPolicy Policy, Figure? Value, bool IsAssumed)
{
    /// <summary>What holds where nothing is stated.</summary>
    public static BoundMissing Undetermined { get; } = new(MissingPolicy.Undetermined, null, false);
}

/// <summary>The ways to do without a component.</summary>
internal enum MissingPolicy
{
    Undetermined,
    Renormalise,
    Worst,
    Value,
}

/// <summary>A duty on the scheme itself: that a component weighs at least the average.</summary>
internal sealed class BoundDuty(EntryInfo entry, Located<string> component) : BoundEntry(entry)
{
    public Located<string> Component { get; } = component;
}

/// <summary>Bonuses that do not count while a condition holds.</summary>
internal sealed class BoundSuspension(EntryInfo entry, BoundCondition when, BoundIndicatorList of) : BoundEntry(entry)
{
    public BoundCondition When { get; } = when;

    public BoundIndicatorList Of { get; } = of;
}
