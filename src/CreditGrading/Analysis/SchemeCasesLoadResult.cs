using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CreditGrading.Analysis;

/// <summary>What loading cases gave: the cases, or why there are none.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed class SchemeCasesLoadResult
{
    internal SchemeCasesLoadResult(SchemeCases? cases, ImmutableArray<SchemeDiagnostic> diagnostics)
    {
        Cases = cases;
        Diagnostics = diagnostics;
    }

    /// <summary>Whether the cases were loaded.</summary>
    [MemberNotNullWhen(true, nameof(Cases))]
    public bool IsSuccess => Cases is not null;

    /// <summary>The cases, or null where a diagnostic is an error.</summary>
    public SchemeCases? Cases { get; }

    /// <summary>All that was found, in the order of the text; at most 100.</summary>
    public ImmutableArray<SchemeDiagnostic> Diagnostics { get; }
}
