using CreditGrading.Cli.Output;

namespace CreditGrading.Cli.Commands;

/// <summary>What <c>explain</c> was asked to do.</summary>
internal sealed record ExplainArguments
{
    /// <summary>What <c>grade</c> is asked alike.</summary>
    public required GradingRequest Request { get; init; }

    /// <summary>The id of the subject.</summary>
    public required string Subject { get; init; }

    /// <summary>The form of the explanation.</summary>
    public ExplanationFormat Format => (ExplanationFormat)Request.Format;
}
