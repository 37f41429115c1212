using CreditGrading.Compilation;
using CreditGrading.Evaluation;

namespace CreditGrading.Bulk;

/// <summary>The facts of a subject that states none. Immutable and safe for concurrent use.</summary>
internal sealed class DefaultFacts(CompiledScheme scheme)
{
    private readonly long[] _values = [.. scheme.Facts.Select(fact => fact.Default ?? 0)];
    private readonly bool[] _areKnown = [.. scheme.Facts.Select(fact => fact.Default is not null)];

    /// <summary>A subject of a type as the evaluator reads it, its records being added up already.</summary>
    public SubjectRows RowsOf(int type) => new() { Records = [], Type = type, Facts = _values, AreFactsKnown = _areKnown };
}
