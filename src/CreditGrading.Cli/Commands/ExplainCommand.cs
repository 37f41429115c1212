using System.Collections.Immutable;
using System.CommandLine;
using CreditGrading.Cli.Input;
using CreditGrading.Cli.Output;

namespace CreditGrading.Cli.Commands;

/// <summary>The verb <c>explain</c>: what it takes.</summary>
internal sealed class ExplainCommand
{
    private const string DayForm = "YYYY-MM-DD";
    private const int IgnoreWord = 1;

    private static readonly ImmutableArray<string> Formats =
        ["text", "markdown", "json", "letter", "letter-markdown", "letter-html", "receipt"];

    private static readonly ImmutableArray<string> UnknownIndicatorWords = ["reject", "ignore"];

    private readonly Option<string?> _scheme = new("--scheme") { Required = true, HelpName = "ID|PATH" };
    private readonly Option<string?> _asOf = new("--as-of") { Required = true, HelpName = DayForm };
    private readonly Option<string?> _subject = new("--subject") { Required = true, HelpName = "ID" };
    private readonly Option<string?> _records = new("--records") { Required = true, HelpName = "FILE|-" };
    private readonly Option<string?> _subjects = new("--subjects") { HelpName = "FILE" };
    private readonly Option<string?> _knownBy = new("--known-by") { HelpName = DayForm };
    private readonly Option<string?> _out = new("--out") { HelpName = "FILE" };
    private readonly Option<string?> _format = new("--format") { HelpName = string.Join('|', Formats) };
    private readonly Option<bool> _allowOutOfForce = new("--allow-out-of-force") { Arity = ArgumentArity.Zero };
    private readonly Option<string?> _unknownIndicators = new("--unknown-indicators")
    {
        HelpName = string.Join('|', UnknownIndicatorWords),
    };

    private readonly Option<string?> _encoding = new("--encoding") { HelpName = "NAME" };

    private ExplainCommand(MessageLanguage language)
    {
        var texts = CommandDescriptions.All;
        _scheme.Description = texts.Scheme.In(language);
        _asOf.Description = texts.AsOf.In(language);
        _subject.Description = texts.SubjectToExplain.In(language);
        _records.Description = texts.Records.In(language);
        _subjects.Description = texts.Subjects.In(language);
        _knownBy.Description = texts.KnownBy.In(language);
        _out.Description = texts.ExplanationOut.In(language);
        _format.Description = texts.ExplanationFormat.In(language);
        _allowOutOfForce.Description = texts.AllowOutOfForce.In(language);
        _unknownIndicators.Description = texts.UnknownIndicators.In(language);
        _encoding.Description = texts.Encoding.In(language);
    }

    /// <summary>Makes the verb.</summary>
    /// <param name="environment">What the run touches.</param>
    /// <param name="language">The language of descriptions, messages and the explanation.</param>
    /// <returns>The verb.</returns>
    public static Command Create(CommandEnvironment environment, MessageLanguage language)
    {
        var options = new ExplainCommand(language);
        var command = new Command("explain", CommandDescriptions.All.Explain.In(language))
        {
            options._scheme, options._asOf, options._subject, options._records, options._subjects, options._knownBy, options._out,
            options._format, options._allowOutOfForce, options._unknownIndicators, options._encoding,
        };
        command.SetAction(result => new ExplainRun(options.Read(result), environment, language).Execute());
        return command;
    }

    private ExplainArguments Read(ParseResult result)
    {
        var reader = new OptionReader(result);
        var arguments = new ExplainArguments
        {
            Scheme = reader.Required(_scheme),
            AsOf = reader.Day(_asOf) ?? default,
            Subject = reader.Required(_subject),
            Records = reader.Required(_records),
            Subjects = reader.Text(_subjects),
            Out = reader.Text(_out),
            Format = (ExplanationFormat)reader.Choice(_format, Formats),
            Encoding = reader.Encoding(_encoding),
            Options = new GradingOptions
            {
                KnownBy = reader.Day(_knownBy),
                AllowOutOfForce = result.GetValue(_allowOutOfForce),
                IgnoreUnknownIndicators = reader.Choice(_unknownIndicators, UnknownIndicatorWords) == IgnoreWord,
            },
        };
        if (arguments.Subjects == InputFile.StandardInput)
        {
            reader.Add(CommandMessages.OnlyRecordsMayBeStandardInput);
        }

        reader.ThrowIfFaulty();
        return arguments;
    }
}
