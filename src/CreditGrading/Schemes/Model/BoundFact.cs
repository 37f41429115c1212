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

    /// <summary>Whether it is a choice among the scheme's grades.</summary>
    public required bool IsGrade { get; init; }

    /// <summary>The codes of a choice, in the scheme's order.</summary>
    public required ImmutableArray<Located<string>> Values { get; init; }

    /// <summary>What holds where a subject does not give the fact, as text.</summary>
    public required Located<string>? Default { get; init; }

    /// <summary>The same fact as a choice among grades, which are read after the facts.</summary>
    public BoundFact Among(ImmutableArray<BoundGrade> grades) => new(Entry)
    {
        Code = Code,
        Name = Name,
        Kind = Kind,
        Better = Better,
        Decimals = Decimals,
        Least = Least,
        Most = Most,
        IsGrade = true,
        Values = [.. grades.Select(grade => grade.Code)],
        Default = Default,
    };
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
