using System.Collections.Immutable;
using CreditGrading.Analysis;

namespace CreditGrading.Cli.Commands;

/// <summary>What running a file of cases gave.</summary>
/// <param name="Path">The file as the user named it.</param>
/// <param name="Results">A result for each case; null where the file, or its scheme, is at fault.</param>
internal sealed record TestedFile(string Path, ImmutableArray<CaseResult>? Results)
{
    /// <summary>The cases that failed, in the order of the file.</summary>
    public IReadOnlyList<CaseResult> Failed { get; } = [.. (Results ?? []).Where(result => !result.Passed)];

    /// <summary>How many passed.</summary>
    public int PassedCount => (Results?.Length ?? 0) - Failed.Count;

    /// <summary>Whether the file was run and every case passed.</summary>
    public bool HasPassed => Results is not null && Failed.Count == 0;
}
