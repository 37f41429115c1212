using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CreditGrading;

/// <summary>What loading a scheme gave: the scheme, or why there is none.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed class SchemeLoadResult
{
    internal SchemeLoadResult(GradingScheme? scheme, ImmutableArray<SchemeDiagnostic> diagnostics)
    {
        Scheme = scheme;
        Diagnostics = diagnostics;
    }

    /// <summary>Whether a scheme was loaded; there may be warnings all the same.</summary>
    [MemberNotNullWhen(true, nameof(Scheme))]
    public bool IsSuccess => Scheme is not null;

    /// <summary>The scheme, or null where a diagnostic is an error.</summary>
    public GradingScheme? Scheme { get; }

    /// <summary>All that was found, in the order of the text; at most 100.</summary>
    public ImmutableArray<SchemeDiagnostic> Diagnostics { get; }
}
