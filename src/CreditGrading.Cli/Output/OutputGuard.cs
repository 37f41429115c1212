namespace CreditGrading.Cli.Output;

/// <summary>Says in one line why results cannot be written.</summary>
internal static class OutputGuard
{
    /// <summary>The name of standard output in messages.</summary>
    public const string StandardOutputName = "stdout";

    /// <summary>Writes text to standard output, in UTF-8 with <c>\n</c> line ends.</summary>
    /// <param name="standardOutput">Standard output; left open.</param>
    /// <param name="write">The piece of writing; it reads no file.</param>
    /// <exception cref="CommandFailedException">It cannot be written: a closed pipe, a full disk.</exception>
    public static void Write(Stream standardOutput, Action<TextWriter> write) => Run(null, () =>
    {
        using var writer = new StreamWriter(standardOutput, leaveOpen: true) { NewLine = "\n" };
        write(writer);
    });

    /// <summary>Runs a piece of writing.</summary>
    /// <param name="path">The file; null for standard output.</param>
    /// <param name="write">The piece of writing; it reads no file.</param>
    /// <exception cref="CommandFailedException">It cannot be written: a closed pipe, a full disk, no access.</exception>
    public static void Run(string? path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (FileFaults.IsFileFault(exception))
        {
            var message = path is null ? null : FileFaults.Describe(exception, path);
            throw new CommandFailedException(
                ExitCode.CannotRun,
                new PlacedMessage(message ?? CommandMessages.CannotBeWritten(exception.Message), path ?? StandardOutputName));
        }
    }
}
