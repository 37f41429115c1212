using CreditGrading.Cli.Output;

namespace CreditGrading.Cli.Commands;

/// <summary>What <c>grade</c> was asked to do.</summary>
internal sealed record GradeArguments
{
    /// <summary>What <c>explain</c> is asked alike.</summary>
    public required GradingRequest Request { get; init; }

    /// <summary>Whether all rows of a subject stand together in the records file, which is then read in parts.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>Whether CSV is written for a spreadsheet.</summary>
    public bool IsForExcel { get; init; }

    /// <summary>The format of the results.</summary>
    public ResultFormat Format => (ResultFormat)Request.Format;
}
