namespace CreditGrading.Schemes.Model;

/// <summary>
/// What is known of a mapping of the scheme's text beside its keys: where it stands and where its figures come from.
/// </summary>
/// <remarks>Written while the mapping is bound, read-only afterwards.</remarks>
internal sealed class EntryInfo(SourcePosition position)
{
    public SourcePosition Position { get; } = position;

    /// <summary>The nearest origin: the mapping's own, or that of an enclosing one; null where none states any.</summary>
    public BoundOrigin? Origin { get; set; }

    /// <summary>Why the mapping itself is assumed, or anything below it, each reason once; empty where nothing is.</summary>
    public List<string> Assumptions { get; } = [];

    /// <summary>Whether the mapping itself is assumed, or anything below it.</summary>
    public bool IsAssumed => Assumptions.Count > 0;

    /// <summary>Whether this mapping or an enclosing one says why it may breach the law of monotonicity.</summary>
    public bool MayBreachTheLaw { get; set; }

    /// <summary>How many statements at or below the mapping a source makes.</summary>
    public int CitedCount { get; set; }

    /// <summary>How many statements at or below the mapping are assumed.</summary>
    public int AssumedCount { get; set; }
}
