using CreditGrading.Cli.Output;

namespace CreditGrading.Cli.Commands;

/// <summary>What <c>explain</c> was asked to do.</summary>
internal sealed record ExplainArguments
{
    /// <summary>The id of a bundled scheme, or the path of one.</summary>
    public required string Scheme { get; init; }

    /// <summary>The evaluation date.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The id of the subject.</summary>
    public required string Subject { get; init; }

    /// <summary>The records file, or <c>-</c>.</summary>
    public required string Records { get; init; }

    /// <summary>The subjects file; null where there is none.</summary>
    public string? Subjects { get; init; }

    /// <summary>Where the explanation goes; null for standard output.</summary>
    public string? Out { get; init; }

    /// <summary>The form of the explanation.</summary>
    public ExplanationFormat Format { get; init; }

    /// <summary>The encoding of the input; null for UTF-8.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>How to grade.</summary>
    public GradingOptions Options { get; init; } = GradingOptions.Default;
}
