using System.CommandLine;
using CreditGrading.Cli.Input;

namespace CreditGrading.Cli.Commands;

/// <summary>The verb <c>verify</c>: what it takes.</summary>
internal sealed class VerifyCommand
{
    private readonly Argument<string[]> _receipts = new("RECEIPT") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _records = new("--records") { Required = true, HelpName = "FILE|-" };
    private readonly Option<string?> _subjects = new("--subjects") { HelpName = "FILE" };
    private readonly Option<string?> _scheme = new("--scheme") { HelpName = "ID|PATH" };
    private readonly Option<string?> _knownBy = new("--known-by") { HelpName = "YYYY-MM-DD" };
    private readonly Option<string?> _encoding = new("--encoding") { HelpName = "NAME" };

    private VerifyCommand(MessageLanguage language)
    {
        var texts = CommandDescriptions.All;
        _receipts.Description = texts.VerifyReceipts.In(language);
        _records.Description = texts.Records.In(language);
        _subjects.Description = texts.Subjects.In(language);
        _scheme.Description = texts.VerifyScheme.In(language);
        _knownBy.Description = texts.VerifyKnownBy.In(language);
        _encoding.Description = texts.VerifyEncoding.In(language);
    }

    /// <summary>Makes the verb.</summary>
    /// <param name="environment">What the run touches.</param>
    /// <param name="language">The language of descriptions and messages.</param>
    /// <returns>The verb.</returns>
    public static Command Create(CommandEnvironment environment, MessageLanguage language)
    {
        var options = new VerifyCommand(language);
        var command = new Command("verify", CommandDescriptions.All.Verify.In(language))
        {
            options._receipts, options._records, options._subjects, options._scheme, options._knownBy, options._encoding,
        };
        command.SetAction(result => new VerifyRun(options.Read(result), environment, language).Execute());
        return command;
    }

    private VerifyArguments Read(ParseResult result)
    {
        var reader = new OptionReader(result);
        var arguments = new VerifyArguments
        {
            Receipts = result.GetRequiredValue(_receipts),
            Records = reader.Required(_records),
            Subjects = reader.Text(_subjects),
            Scheme = reader.Text(_scheme),
            KnownBy = reader.Day(_knownBy),
            Encoding = reader.Encoding(_encoding),
        };
        if (arguments.Subjects == InputFile.StandardInput || arguments.Receipts.Contains(InputFile.StandardInput))
        {
            reader.Add(CommandMessages.OnlyRecordsMayBeStandardInput);
        }

        reader.ThrowIfFaulty();
        return arguments;
    }
}
