using System.Collections.Immutable;

namespace CreditGrading.Explanation;

/// <summary>A rule beside the ladder that was tried: a named outcome, a stated grade, a direct grade, a cap or a move.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record RulingExplanation
{
    internal RulingExplanation(LocalizedText text, bool? hasFired, ConditionExplanation condition, Origin origin)
    {
        Text = text;
        HasFired = hasFired;
        Condition = condition;
        Origin = origin;
    }

    /// <summary>What it does where its condition holds.</summary>
    public LocalizedText Text { get; }

    /// <summary>Whether it fired; null where that is not known.</summary>
    public bool? HasFired { get; }

    /// <summary>Its condition, with what that met.</summary>
    public ConditionExplanation Condition { get; }

    /// <summary>
    /// The places in <see cref="CreditSubject.Records"/> of the records that its condition counts; empty unless it fired.
    /// </summary>
    public ImmutableArray<int> RecordIndexes { get; internal init; } = [];

    /// <summary>Where it comes from.</summary>
    public Origin Origin { get; }
}
