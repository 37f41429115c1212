namespace CreditGrading.Cli;

/// <summary>How a run ends.</summary>
internal static class ExitCode
{
    /// <summary>All done.</summary>
    public const int Success = 0;

    /// <summary>An input or a scheme is at fault, and is named.</summary>
    public const int InputAtFault = 1;

    /// <summary>Wrong usage, an unreadable file, or a fault that hides rows: there are no results.</summary>
    public const int CannotRun = 2;
}
