namespace CreditGrading.Cli.Commands;

/// <summary>What <c>verify</c> was asked to do.</summary>
internal sealed record VerifyArguments
{
    /// <summary>The files of receipts, at least one.</summary>
    public required IReadOnlyList<string> Receipts { get; init; }

    /// <summary>The records file, or <c>-</c>.</summary>
    public required string Records { get; init; }

    /// <summary>The subjects file; null where there is none.</summary>
    public string? Subjects { get; init; }

    /// <summary>The id of a bundled scheme, or the path of one; null for the bundled one that each receipt names.</summary>
    public string? Scheme { get; init; }

    /// <summary>The knowledge date of now; null for no limit.</summary>
    public LocalDate? KnownBy { get; init; }

    /// <summary>The encoding of the records and subjects; null for UTF-8.</summary>
    public Encoding? Encoding { get; init; }
}
