using CreditGrading.Cli.Output;

namespace CreditGrading.Cli.Commands;

/// <summary>What <c>grade</c> was asked to do.</summary>
internal sealed record GradeArguments
{
    /// <summary>The id of a bundled scheme, or the path of one.</summary>
    public required string Scheme { get; init; }

    /// <summary>The evaluation date.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The records file, or <c>-</c>.</summary>
    public required string Records { get; init; }

    /// <summary>The subjects file; null where there is none.</summary>
    public string? Subjects { get; init; }

    /// <summary>Where results go; null for standard output.</summary>
    public string? Out { get; init; }

    /// <summary>Whether all rows of a subject stand together in the records file, which is then read in parts.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>The format of the results.</summary>
    public ResultFormat Format { get; init; }

    /// <summary>The encoding of the input; null for UTF-8.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>Whether CSV is written for a spreadsheet.</summary>
    public bool IsForExcel { get; init; }

    /// <summary>How to grade.</summary>
    public GradingOptions Options { get; init; } = GradingOptions.Default;
}
