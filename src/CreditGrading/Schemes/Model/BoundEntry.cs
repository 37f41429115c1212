namespace CreditGrading.Schemes.Model;

/// <summary>A part of a bound scheme that was a mapping of its text.</summary>
internal abstract class BoundEntry(EntryInfo entry)
{
    public EntryInfo Entry { get; } = entry;

    public SourcePosition Position => Entry.Position;

    /// <summary>Whether the entry itself or anything inside it is assumed.</summary>
    public bool IsAssumed => Entry.IsAssumed;

    /// <summary>Whether the entry's own origin, or the nearest around it, is an assumption.</summary>
    public bool IsOriginAssumed => Entry.Origin is { IsAssumed: true };
}
