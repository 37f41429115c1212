using System.Security;

namespace CreditGrading.Cli;

/// <summary>Tells what the system says about a file from a defect of the program.</summary>
internal static class FileFaults
{
    /// <summary>Tells whether an exception is about a file or a stream.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>True for what opening, reading or writing may throw.</returns>
    public static bool IsFileFault(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SecurityException;

    /// <summary>Describes the common causes.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="path">The file.</param>
    /// <returns>The message, or null where the cause is another.</returns>
    public static Message? Describe(Exception exception, string path) => exception switch
    {
        _ when Directory.Exists(path) => CommandMessages.IsADirectory,
        FileNotFoundException => CommandMessages.FileNotFound,
        DirectoryNotFoundException => CommandMessages.DirectoryNotFound,
        UnauthorizedAccessException or SecurityException => CommandMessages.AccessDenied,
        _ => null,
    };
}
