using System.Diagnostics.CodeAnalysis;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace CreditGrading.Cli;

/// <summary>Opens the streams of the process.</summary>
internal static class StandardStreams
{
    private const int UnlimitedWidth = 10_000;
    private const int OutputDescriptor = 1;

    /// <summary>The width that tables may take: that of the terminal, or as much as they need.</summary>
    public static int TableWidth => Console.IsOutputRedirected ? UnlimitedWidth : Math.Max(Console.WindowWidth, 1);

    /// <summary>Whether standard error is a terminal that can clear a line.</summary>
    public static bool IsErrorTerminal => !Console.IsErrorRedirected
        && AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }).Profile.Capabilities.Ansi;

    /// <summary>Opens standard output so that a failed write is reported.</summary>
    /// <returns>The stream.</returns>
    /// <remarks>
    /// The console's own stream swallows the error of a closed pipe, so a pipe is written as a file is. A file keeps the
    /// console's stream, which moves the position that other processes may share.
    /// </remarks>
    [SuppressMessage("Reliability", "CA2000", Justification = "The stream keeps the handle, and neither owns the descriptor.")]
    public static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        var pipe = new FileStream(new SafeFileHandle(OutputDescriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        if (!pipe.CanSeek)
        {
            return pipe;
        }

        pipe.Dispose();
        return Console.OpenStandardOutput();
    }

    /// <summary>Opens standard error as UTF-8.</summary>
    /// <returns>A writer that writes at once.</returns>
    public static TextWriter OpenError() =>
        new StreamWriter(Console.OpenStandardError()) { AutoFlush = true };
}
