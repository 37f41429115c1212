using System.Collections.Immutable;

namespace CreditGrading.Explanation;

/// <summary>A condition of the scheme, and what it met.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ConditionExplanation
{
    internal ConditionExplanation(LocalizedText text, bool? holds)
    {
        Text = text;
        Holds = holds;
    }

    /// <summary>What it asks for; of a joint, how its parts are joined.</summary>
    public LocalizedText Text { get; }

    /// <summary>Whether it holds; null where a fact that decides is not known.</summary>
    public bool? Holds { get; }

    /// <summary>What it met: a number, a code, a day; null for a joint, and where it is not known.</summary>
    public string? Value { get; internal init; }

    /// <summary>The conditions that it joins; empty for a single one.</summary>
    public ImmutableArray<ConditionExplanation> Parts { get; internal init; } = [];

    /// <summary>
    /// The places in <see cref="CreditSubject.Records"/> of the records that it counts, or whose amounts it sums.
    /// </summary>
    public ImmutableArray<int> RecordIndexes { get; internal init; } = [];
}
