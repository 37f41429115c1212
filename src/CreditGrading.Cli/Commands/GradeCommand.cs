using System.Collections.Immutable;
using System.CommandLine;
using CreditGrading.Cli.Input;
using CreditGrading.Cli.Output;

namespace CreditGrading.Cli.Commands;

/// <summary>The verb <c>grade</c>: what it takes.</summary>
internal sealed class GradeCommand
{
    private const string DayForm = "YYYY-MM-DD";
    private const int IgnoreWord = 1;

    private static readonly ImmutableArray<string> Formats = ["csv", "jsonl", "table"];
    private static readonly ImmutableArray<string> UnknownIndicatorWords = ["reject", "ignore"];

    private readonly Option<string?> _scheme = new("--scheme") { Required = true, HelpName = "ID|PATH" };
    private readonly Option<string?> _asOf = new("--as-of") { Required = true, HelpName = DayForm };
    private readonly Option<string?> _records = new("--records") { Required = true, HelpName = "FILE|-" };
    private readonly Option<string?> _subjects = new("--subjects") { HelpName = "FILE" };
    private readonly Option<bool> _grouped = new("--grouped") { Arity = ArgumentArity.Zero };
    private readonly Option<string?> _knownBy = new("--known-by") { HelpName = DayForm };
    private readonly Option<string?> _out = new("--out") { HelpName = "FILE" };
    private readonly Option<string?> _format = new("--format") { HelpName = string.Join('|', Formats) };
    private readonly Option<bool> _allowOutOfForce = new("--allow-out-of-force") { Arity = ArgumentArity.Zero };
    private readonly Option<string?> _unknownIndicators = new("--unknown-indicators")
    {
        HelpName = string.Join('|', UnknownIndicatorWords),
    };

    private readonly Option<string?> _encoding = new("--encoding") { HelpName = "NAME" };
    private readonly Option<bool> _excel = new("--excel") { Arity = ArgumentArity.Zero };

    private GradeCommand(MessageLanguage language)
    {
        var texts = CommandDescriptions.All;
        _scheme.Description = texts.Scheme.In(language);
        _asOf.Description = texts.AsOf.In(language);
        _records.Description = texts.Records.In(language);
        _subjects.Description = texts.Subjects.In(language);
        _grouped.Description = texts.Grouped.In(language);
        _knownBy.Description = texts.KnownBy.In(language);
        _out.Description = texts.Out.In(language);
        _format.Description = texts.Format.In(language);
        _allowOutOfForce.Description = texts.AllowOutOfForce.In(language);
        _unknownIndicators.Description = texts.UnknownIndicators.In(language);
        _encoding.Description = texts.Encoding.In(language);
        _excel.Description = texts.Excel.In(language);
    }

    /// <summary>Makes the verb.</summary>
    /// <param name="environment">What the run touches.</param>
    /// <param name="language">The language of descriptions and messages.</param>
    /// <returns>The verb.</returns>
    public static Command Create(CommandEnvironment environment, MessageLanguage language)
    {
        var options = new GradeCommand(language);
        var command = new Command("grade", CommandDescriptions.All.Grade.In(language))
        {
            options._scheme, options._asOf, options._records, options._subjects, options._grouped, options._knownBy, options._out,
            options._format, options._allowOutOfForce, options._unknownIndicators, options._encoding, options._excel,
        };
        command.SetAction(result => new GradeRun(options.Read(result), environment, language).Execute());
        return command;
    }

    private GradeArguments Read(ParseResult result)
    {
        var reader = new OptionReader(result);
        var arguments = new GradeArguments
        {
            Scheme = reader.Required(_scheme),
            AsOf = reader.Day(_asOf) ?? default,
            Records = reader.Required(_records),
            Subjects = reader.Text(_subjects),
            IsGrouped = result.GetValue(_grouped),
            Out = reader.Text(_out),
            Format = (ResultFormat)reader.Choice(_format, Formats),
            Encoding = reader.Encoding(_encoding),
            IsForExcel = result.GetValue(_excel),
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

        if (arguments.IsForExcel && arguments.Format != ResultFormat.Csv)
        {
            reader.Add(CommandMessages.ExcelIsForCsv);
        }

        if (arguments.IsGrouped && arguments.Format == ResultFormat.Table)
        {
            reader.Add(CommandMessages.GroupedIsNotForTables);
        }

        reader.ThrowIfFaulty();
        return arguments;
    }
}
