using System.CommandLine;
using CreditGrading.Cli.Input;

namespace CreditGrading.Cli.Commands;

/// <summary>Reads the values of options and collects what is wrong with them.</summary>
/// <param name="result">The arguments, found to be complete.</param>
internal sealed class OptionReader(ParseResult result)
{
    private readonly List<PlacedMessage> _faults = [];

    /// <summary>Reads an option that must be there.</summary>
    /// <param name="option">The option.</param>
    /// <returns>Its text.</returns>
    public string Required(Option<string?> option) => Text(option) ?? "";

    /// <summary>Reads an option.</summary>
    /// <param name="option">The option.</param>
    /// <returns>Its text; null where it is not given.</returns>
    public string? Text(Option<string?> option) => result.GetValue(option);

    /// <summary>Reads an option without a value.</summary>
    /// <param name="option">The option.</param>
    /// <returns>Whether it is given.</returns>
    public bool Flag(Option<bool> option) => result.GetValue(option);

    /// <summary>Reads a day.</summary>
    /// <param name="option">The option.</param>
    /// <returns>The day; null where it is not given or faulty.</returns>
    public LocalDate? Day(Option<string?> option)
    {
        if (Text(option) is not { } text)
        {
            return null;
        }

        if (CellReader.TryReadDay(text, out var day) && day >= Grader.MinAsOf && day <= Grader.MaxAsOf)
        {
            return day;
        }

        Add(CommandMessages.OptionIsNotADay(option.Name, text));
        return null;
    }

    /// <summary>Reads one of a list of words.</summary>
    /// <param name="option">The option.</param>
    /// <param name="words">The words, that of the default first.</param>
    /// <returns>The word's place in the list; 0 where the option is not given or faulty.</returns>
    public int Choice(Option<string?> option, IReadOnlyList<string> words)
    {
        var text = Text(option) ?? words[0];
        for (var index = 0; index < words.Count; index++)
        {
            if (words[index] == text)
            {
                return index;
            }
        }

        Add(CommandMessages.OptionIsNotAWord(option.Name, text, words));
        return 0;
    }

    /// <summary>Reads the name of an encoding.</summary>
    /// <param name="option">The option.</param>
    /// <returns>The encoding; null where it is not given or faulty.</returns>
    public Encoding? Encoding(Option<string?> option)
    {
        if (Text(option) is not { } name)
        {
            return null;
        }

        var encoding = TextDecoder.FindEncoding(name);
        if (encoding is null)
        {
            Add(CommandMessages.UnknownEncoding(option.Name, name));
        }

        return encoding;
    }

    /// <summary>Adds something that is wrong.</summary>
    /// <param name="message">What it is.</param>
    public void Add(Message message) => _faults.Add(new PlacedMessage(message));

    /// <summary>Ends the run where anything is wrong.</summary>
    /// <exception cref="CommandFailedException">A value is wrong: every one is named.</exception>
    public void ThrowIfFaulty()
    {
        if (_faults.Count > 0)
        {
            throw new CommandFailedException(ExitCode.CannotRun, [.. _faults]);
        }
    }
}
