using System.Collections.Immutable;

namespace CreditGrading;

/// <summary>A fact about a subject that a scheme declares.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed class FactDefinition
{
    internal FactDefinition(string code, LocalizedText name, FactKind kind, bool hasDefault, ImmutableArray<string> choices)
    {
        Code = code;
        Name = name;
        Kind = kind;
        HasDefault = hasDefault;
        Choices = choices;
    }

    /// <summary>The code by which subjects give it.</summary>
    public string Code { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; }

    /// <summary>What its values are.</summary>
    public FactKind Kind { get; }

    /// <summary>Whether the scheme states what holds where a subject does not give it; without, it is then unknown.</summary>
    public bool HasDefault { get; }

    /// <summary>
    /// The codes it may take, in the scheme's order; empty unless <see cref="Kind"/> is <see cref="FactKind.Choice"/>.
    /// </summary>
    public ImmutableArray<string> Choices { get; }
}
