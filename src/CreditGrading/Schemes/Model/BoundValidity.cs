using System.Collections.Immutable;
using CreditGrading.Schemes.Language;

namespace CreditGrading.Schemes.Model;

/// <summary>How long a record counts: one term, or a term that depends on the record.</summary>
internal abstract class BoundValidity(BindingScope scope) : BoundEntry(scope)
{
    /// <summary>Every term that a record may get.</summary>
    public abstract IEnumerable<ValidityTerm> Terms { get; }
}

/// <summary>The same term for every record.</summary>
internal sealed class FixedValidity(BindingScope scope, ValidityTerm term) : BoundValidity(scope)
{
    public ValidityTerm Term { get; } = term;

    public override IEnumerable<ValidityTerm> Terms => [Term];
}

/// <summary>A term by severity or level.</summary>
internal sealed class TableValidity(BindingScope scope, TableField field, ImmutableArray<TableRow<ValidityTerm>> rows)
    : BoundValidity(scope)
{
    public TableField Field { get; } = field;

    public ImmutableArray<TableRow<ValidityTerm>> Rows { get; } = rows;

    public override IEnumerable<ValidityTerm> Terms => Rows.Select(row => row.Value);
}

/// <summary>A term by brackets of the record's own points.</summary>
internal sealed class PointsValidity(BindingScope scope, ImmutableArray<BoundBracket<ValidityTerm>> brackets) : BoundValidity(scope)
{
    public ImmutableArray<BoundBracket<ValidityTerm>> Brackets { get; } = brackets;

    public override IEnumerable<ValidityTerm> Terms => Brackets.Select(bracket => bracket.Value);
}
