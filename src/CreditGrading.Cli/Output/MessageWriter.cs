using CreditGrading.Cli.Input;

namespace CreditGrading.Cli.Output;

/// <summary>Writes messages to standard error and, where that is a terminal, keeps a line on the progress below them.</summary>
/// <param name="environment">What the run touches.</param>
/// <param name="language">The language of the line.</param>
internal sealed class MessageWriter(CommandEnvironment environment, MessageLanguage language)
    : IProgress<ReadProgress>, IDisposable
{
    /// <summary>Goes to the start of the line and clears it.</summary>
    private const string Clear = "\r\u001b[K";

    private static readonly TimeSpan BeforeFirst = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenLines = TimeSpan.FromMilliseconds(200);

    private readonly long _start = environment.Clock.GetTimestamp();
    private TimeSpan _next = BeforeFirst;
    private bool _isShown;

    /// <summary>Writes a message.</summary>
    /// <param name="line">One line.</param>
    public void WriteLine(string line)
    {
        Hide();
        environment.Error.WriteLine(line);
    }

    /// <summary>Shows the progress, unless it was shown a moment ago.</summary>
    /// <param name="value">How far the run has come.</param>
    public void Report(ReadProgress value)
    {
        var elapsed = environment.Clock.GetElapsedTime(_start);
        if (!environment.IsErrorTerminal || elapsed < _next)
        {
            return;
        }

        _next = elapsed + BetweenLines;
        _isShown = true;
        var rate = (long)(value.Rows / elapsed.TotalSeconds);
        var line = CommandMessages.Progress(value.Rows, rate, LeftOf(value.Share, elapsed)).In(language);
        environment.Error.Write($"{Clear}{line}");
        environment.Error.Flush();
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose() => Hide();

    private static TimeSpan? LeftOf(double? share, TimeSpan elapsed) =>
        share is > 0 and var done ? elapsed * ((1 - done) / done) : null;

    private void Hide()
    {
        if (_isShown)
        {
            environment.Error.Write(Clear);
            _isShown = false;
        }
    }
}
