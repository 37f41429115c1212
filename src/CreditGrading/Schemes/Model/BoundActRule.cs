using System.Collections.Immutable;

namespace CreditGrading.Schemes.Model;

/// <summary>One act counts once (一事一计): of the records of some indicators that share an act, the heaviest stays.</summary>
internal sealed class BoundActRule(EntryInfo entry) : BoundEntry(entry)
{
    public required BoundIndicatorList Of { get; init; }

    /// <summary>Signals beside which the act's deductions are dropped.</summary>
    public required ImmutableArray<Located<string>> AbsorbedBy { get; init; }
}
