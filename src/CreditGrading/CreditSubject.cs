using System.Collections.Immutable;

namespace CreditGrading;

/// <summary>
/// A credit subject (信用主体): an enterprise, social organization, public institution ... with what is known of it.
/// </summary>
/// <remarks>
/// A plain carrier: nothing is checked here but that there is an id. What is wrong in it makes the subject
/// <see cref="GradingOutcome.Rejected"/>. The lists are read, not copied: do not change them while a subject is being graded.
/// </remarks>
public sealed class CreditSubject
{
    /// <summary>Creates a subject without records and facts.</summary>
    /// <param name="id">The subject's id, for example its unified social credit code (统一社会信用代码).</param>
    /// <param name="type">The code of its type; null where unknown, then the scheme's default holds.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public CreditSubject(string id, string? type = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        Id = id;
        Type = type;
    }

    /// <summary>The subject's id.</summary>
    public string Id { get; }

    /// <summary>The code of the subject's type; null where unknown.</summary>
    public string? Type { get; }

    /// <summary>Its records, in any order; empty by default.</summary>
    public IReadOnlyList<CreditRecord> Records { get; init; } = [];

    /// <summary>Its facts by code; empty by default. A fact that is absent is unknown, or has the scheme's default.</summary>
    public IReadOnlyDictionary<string, FactValue> Facts { get; init; } = ImmutableDictionary<string, FactValue>.Empty;
}
