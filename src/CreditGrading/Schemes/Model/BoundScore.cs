using System.Collections.Immutable;

namespace CreditGrading.Schemes.Model;

/// <summary>How points become a score.</summary>
internal sealed class BoundScore(EntryInfo entry) : BoundEntry(entry)
{
    public required bool IsHigherBetter { get; init; }

    public required BoundBase Base { get; init; }

    public required Figure? Floor { get; init; }

    public required Figure? Ceiling { get; init; }
}

/// <summary>The base score (基准分): one for all, or one for each subject type.</summary>
internal sealed record BoundBase(Figure? Fixed, ImmutableArray<TableRow<Figure>> ByType);

/// <summary>A row of a table: a code and what stands behind it.</summary>
internal readonly record struct TableRow<T>(Located<string> Code, T Value);

/// <summary>A group of indicators with clamps of its own.</summary>
internal sealed class BoundGroup(EntryInfo entry) : BoundEntry(entry)
{
    public required Located<string> Code { get; init; }

    public required Figure? Base { get; init; }

    public required Figure? Floor { get; init; }

    public required Figure? Ceiling { get; init; }
}
