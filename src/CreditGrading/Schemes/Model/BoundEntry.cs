using CreditGrading.Schemes.Language;

namespace CreditGrading.Schemes.Model;

/// <summary>A part of a bound scheme that was a mapping of its text.</summary>
internal abstract class BoundEntry(BindingScope scope)
{
    public BindingScope Scope { get; } = scope;

    public SourcePosition Position => Scope.Position;

    /// <summary>Whether the entry itself or a figure inside it is assumed.</summary>
    public bool IsAssumed => Scope.IsAssumed;

    /// <summary>Whether the entry's own origin, or the nearest around it, is an assumption.</summary>
    public bool IsOriginAssumed => Scope.Origin is { IsAssumed: true };
}
