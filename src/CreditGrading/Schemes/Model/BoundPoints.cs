using System.Collections.Immutable;

namespace CreditGrading.Schemes.Model;

/// <summary>The own points of a record: fixed, or read from it.</summary>
internal abstract class BoundPoints(EntryInfo entry) : BoundEntry(entry)
{
    /// <summary>The figures in it that are points.</summary>
    public abstract IEnumerable<Figure> Figures { get; }
}

/// <summary>The same points for every record.</summary>
internal sealed class FixedPoints(EntryInfo entry, Figure points) : BoundPoints(entry)
{
    public Figure Points { get; } = points;

    public override IEnumerable<Figure> Figures => [Points];
}

/// <summary>Points by severity or level.</summary>
internal sealed class TablePoints(EntryInfo entry, TableField field, ImmutableArray<TableRow<Figure>> rows) : BoundPoints(entry)
{
    public TableField Field { get; } = field;

    public ImmutableArray<TableRow<Figure>> Rows { get; } = rows;

    public override IEnumerable<Figure> Figures => Rows.Select(row => row.Value);
}

/// <summary>Points by brackets of an amount or a quantity, rising; only the last bracket is open.</summary>
internal sealed class BracketPoints(EntryInfo entry, BracketField field, ImmutableArray<BoundBracket<Figure>> brackets)
    : BoundPoints(entry)
{
    public BracketField Field { get; } = field;

    public ImmutableArray<BoundBracket<Figure>> Brackets { get; } = brackets;

    public override IEnumerable<Figure> Figures => Brackets.Select(bracket => bracket.Value);
}

/// <summary>Points that each record carries, inside a range.</summary>
internal sealed class CarriedPoints(EntryInfo entry, Figure least, Figure most, int decimals) : BoundPoints(entry)
{
    public Figure Least { get; } = least;

    public Figure Most { get; } = most;

    public int Decimals { get; } = decimals;

    public override IEnumerable<Figure> Figures => [Least, Most];
}

/// <summary>Points by how long the conduct lasted, or lasts; only the last bracket is open.</summary>
internal sealed class DurationPoints(EntryInfo entry, ImmutableArray<DurationBracket> brackets) : BoundPoints(entry)
{
    public ImmutableArray<DurationBracket> Brackets { get; } = brackets;

    public override IEnumerable<Figure> Figures => Brackets.Select(bracket => bracket.Points);
}

/// <summary>A bracket of a duration: up to or below a period, or open.</summary>
internal sealed class DurationBracket(EntryInfo entry, CalendarPeriod? bound, bool isIncluded, Figure points) : BoundEntry(entry)
{
    public CalendarPeriod? Bound { get; } = bound;

    public bool IsIncluded { get; } = isIncluded;

    public Figure Points { get; } = points;
}

/// <summary>Points for the amounts of a year, or of an evaluation period, together: slice by slice, whole steps only.</summary>
internal sealed class TariffPoints(
    EntryInfo entry, bool isPerEvaluationPeriod, ImmutableArray<TariffSlice> slices) : BoundPoints(entry)
{
    public bool IsPerEvaluationPeriod { get; } = isPerEvaluationPeriod;

    public ImmutableArray<TariffSlice> Slices { get; } = slices;

    public override IEnumerable<Figure> Figures => Slices.Select(slice => slice.Points);
}

/// <summary>A slice of a tariff: from the bound before to its own, points for each whole step.</summary>
internal sealed class TariffSlice(EntryInfo entry, Figure? bound, Figure step, Figure points) : BoundEntry(entry)
{
    /// <summary>The upper bound; null where the slice is open.</summary>
    public Figure? Bound { get; } = bound;

    public Figure Step { get; } = step;

    public Figure Points { get; } = points;
}

/// <summary>A bracket: its upper bound, included or not, or none; and what holds inside it.</summary>
internal sealed class BoundBracket<T>(EntryInfo entry, Figure? bound, bool isIncluded, T value) : BoundEntry(entry)
{
    public Figure? Bound { get; } = bound;

    /// <summary>Whether the bound belongs to the bracket (<c>upTo</c>) or to the next one (<c>below</c>).</summary>
    public bool IsIncluded { get; } = isIncluded;

    public T Value { get; } = value;
}
