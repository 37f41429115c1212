using System.Collections.Immutable;

namespace CreditGrading.Schemes.Model;

/// <summary>How long a record counts: one term, or a term that depends on the record.</summary>
internal abstract class BoundValidity(EntryInfo entry) : BoundEntry(entry)
{
    /// <summary>Every term that a record may get.</summary>
    public abstract IEnumerable<ValidityTerm> Terms { get; }
}

/// <summary>The same term for every record.</summary>
internal sealed class FixedValidity(EntryInfo entry, ValidityTerm term) : BoundValidity(entry)
{
    public ValidityTerm Term { get; } = term;

    public override IEnumerable<ValidityTerm> Terms => [Term];
}

/// <summary>A term by severity or level.</summary>
internal sealed class TableValidity(EntryInfo entry, TableField field, ImmutableArray<TableRow<ValidityTerm>> rows)
    : BoundValidity(entry)
{
    public TableField Field { get; } = field;

    public ImmutableArray<TableRow<ValidityTerm>> Rows { get; } = rows;

    public override IEnumerable<ValidityTerm> Terms => Rows.Select(row => row.Value);
}

/// <summary>A term by brackets of the record's own points.</summary>
internal sealed class PointsValidity(EntryInfo entry, ImmutableArray<BoundBracket<ValidityTerm>> brackets) : BoundValidity(entry)
{
    public ImmutableArray<BoundBracket<ValidityTerm>> Brackets { get; } = brackets;

    public override IEnumerable<ValidityTerm> Terms => Brackets.Select(bracket => bracket.Value);
}
