namespace CreditGrading.Cli.Commands;

/// <summary>Tells the reasons about a subject from those about the whole run, which are said once on standard error.</summary>
internal static class ReasonScope
{
    /// <summary>The fault that the scheme is not in force on the evaluation date.</summary>
    private const string NotInForce = "CG0501";

    /// <summary>The note that the evaluation date is not one of the scheme's evaluation days.</summary>
    private const string NotAnEvaluationDay = "CG0503";

    /// <summary>Tells whether a reason is a note that stays out of the results.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>True for the note about the evaluation date.</returns>
    public static bool IsNoteOfRun(GradingReason reason) => reason is { Kind: ReasonKind.Note, Code: NotAnEvaluationDay };

    /// <summary>Tells whether a reason is a fault that every subject has.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>True for the fault that names the days in force.</returns>
    public static bool IsFaultOfRun(GradingReason reason) => reason is { Kind: ReasonKind.Fault, Code: NotInForce };
}
