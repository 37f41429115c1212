using System.Collections.Immutable;

namespace CreditGrading.Schemes.Model;

/// <summary>A fact about subjects that the scheme declares.</summary>
internal sealed class BoundFact(EntryInfo entry) : BoundEntry(entry)
{
    public required Located<string> Code { get; init; }

    public required LocalizedText Name { get; init; }

    public required FactKind Kind { get; init; }

    public required Located<FactOrder> Better { get; init; }

    /// <summary>The decimals a number may have.</summary>
    public required int Decimals { get; init; }

    /// <summary>The least number, included.</summary>
    public required Figure? Least { get; init; }

    /// <summary>The greatest number, included.</summary>
    public required Figure? Most { get; init; }

    /// <summary>The codes of a choice, in the scheme's order.</summary>
    public required ImmutableArray<Located<string>> Values { get; init; }

    /// <summary>What holds where a subject does not give the fact, as text.</summary>
    public required Located<string>? Default { get; init; }
}

/// <summary>Which values of a fact are the better ones.</summary>
internal enum FactOrder
{
    None,
    Higher,
    Lower,
    True,
    False,
    Earlier,
    Later,
    ListedFirst,
}
