using System.Collections.Immutable;

namespace CreditGrading;

/// <summary>Thrown by <c>LoadOrThrow</c> where a scheme is refused.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed class SchemeException : Exception
{
    internal SchemeException(ImmutableArray<SchemeDiagnostic> diagnostics)
        : base(string.Join(Environment.NewLine, diagnostics))
    {
        Diagnostics = diagnostics;
    }

    /// <summary>All that was found, in the order of the text; at least one is an error.</summary>
    public ImmutableArray<SchemeDiagnostic> Diagnostics { get; }
}
