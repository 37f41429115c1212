using System.Collections.Immutable;

namespace CreditGrading.Cli;

/// <summary>Ends a run without results; caught in <see cref="CommandLine"/> only.</summary>
internal sealed class CommandFailedException : Exception
{
    /// <summary>Creates the end of a run.</summary>
    /// <param name="exitCode">One of <see cref="Cli.ExitCode"/>.</param>
    /// <param name="messages">What to say, at least one line.</param>
    public CommandFailedException(int exitCode, params ImmutableArray<PlacedMessage> messages)
        : base(messages[0].ToString(MessageLanguage.English))
    {
        ExitCode = exitCode;
        Messages = messages;
    }

    /// <summary>The exit code of the process.</summary>
    public int ExitCode { get; }

    /// <summary>What to say, in order.</summary>
    public ImmutableArray<PlacedMessage> Messages { get; }
}
