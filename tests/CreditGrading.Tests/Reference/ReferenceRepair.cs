namespace CreditGrading.Tests.Reference;

/// <summary>What repair does.</summary>
/// <param name="NotBefore">The time that has to pass first; null where none has.</param>
/// <param name="From">The fields from whose day it runs, the first filled one; empty where no time has to pass.</param>
internal sealed record ReferenceRepair(ReferencePeriod? NotBefore, IReadOnlyList<string> From)
{
    /// <summary><c>drop</c>, <c>keep</c>, <c>replace</c> or <c>giveBack</c>.</summary>
    public string Effect { get; init; } = "drop";

    /// <summary>The indicator under which a replaced record counts.</summary>
    public string? As { get; init; }

    /// <summary>The shares given back; the first row that fits decides.</summary>
    public IReadOnlyList<ReferenceShare> Shares { get; init; } = [];

    public ReferenceOrigin? Origin { get; init; }
}

/// <summary>One row of shares.</summary>
/// <param name="Days">The most days from the named date to the repair; null where any.</param>
/// <param name="AmountUpTo">The largest amount, included; null where any.</param>
/// <param name="Share">From 0 to 1.</param>
/// <param name="Origin">The mapping's own origin.</param>
internal sealed record ReferenceShare(int? Days, decimal? AmountUpTo, decimal Share, ReferenceOrigin? Origin = null);
