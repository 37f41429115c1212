using System.Collections.Immutable;

namespace CreditGrading.Analysis;

/// <summary>What running one case gave.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed class CaseResult
{
    internal CaseResult(string name, SourcePosition position, ImmutableArray<CaseDifference> differences)
    {
        Name = name;
        Position = position;
        Differences = differences;
    }

    /// <summary>The case's name, one line as its author wrote it.</summary>
    public string Name { get; }

    /// <summary>Where the case begins.</summary>
    public SourcePosition Position { get; }

    /// <summary>Whether all that was expected was found.</summary>
    public bool Passed => Differences.IsEmpty;

    /// <summary>Where found and expected differ, in the order of the keys of <c>expect</c>; empty where the case passed.</summary>
    public ImmutableArray<CaseDifference> Differences { get; }
}
