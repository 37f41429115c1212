namespace CreditGrading.Cli.Commands;

/// <summary>What <c>grade</c> and <c>explain</c> are asked alike: what to grade, how, and where what comes of it goes.</summary>
internal sealed record GradingRequest
{
    /// <summary>The id of a bundled scheme, or the path of one.</summary>
    public required string Scheme { get; init; }

    /// <summary>The evaluation date.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The records file, or <c>-</c>.</summary>
    public required string Records { get; init; }

    /// <summary>The subjects file; null where there is none.</summary>
    public string? Subjects { get; init; }

    /// <summary>The file to write; null for standard output.</summary>
    public string? Out { get; init; }

    /// <summary>The format of the output: its place among those of the verb, from 0; 0 by default.</summary>
    public int Format { get; init; }

    /// <summary>The encoding of the input; null for UTF-8.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>How to grade.</summary>
    public GradingOptions Options { get; init; } = GradingOptions.Default;
}
