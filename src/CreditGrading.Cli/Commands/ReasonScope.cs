namespace CreditGrading.Cli.Commands;

/// <summary>Tells the reasons about a subject from those about the whole run.</summary>
internal static class ReasonScope
{
    /// <summary>The note that the evaluation date is not one of the scheme's evaluation days.</summary>
    private const string NotAnEvaluationDay = "CG0503";

    /// <summary>Tells whether a reason is said once on standard error and kept out of the results.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>True for the note about the evaluation date.</returns>
    public static bool IsNoteOfRun(GradingReason reason) => reason is { Kind: ReasonKind.Note, Code: NotAnEvaluationDay };

    /// <summary>Tells whether a reason is a fault of the run: every subject has it, so it is said once.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="isRefused">Whether the scheme is out of force on the evaluation date, and that was not allowed.</param>
    /// <returns>True for the fault that names the days in force.</returns>
    public static bool IsFaultOfRun(GradingReason reason, bool isRefused) =>
        isRefused && reason is { Kind: ReasonKind.Fault, RecordIndex: null, Field: null };
}
