using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using CreditGrading.Cli.Input;
using CreditGrading.Cli.Output;

namespace CreditGrading.Cli.Commands;

/// <summary>The verb <c>grade</c>: what it takes.</summary>
internal sealed class GradeCommand
{
    private static readonly ImmutableArray<string> Formats = ["csv", "jsonl", "table"];
    private static readonly ImmutableArray<string> UnknownIndicatorWords = ["reject", "ignore"];

    private readonly MessageLanguage _language;
    private readonly Option<string> _scheme;
    private readonly Option<LocalDate> _asOf;
    private readonly Option<string> _records;
    private readonly Option<string?> _subjects;
    private readonly Option<LocalDate?> _knownBy;
    private readonly Option<string?> _out;
    private readonly Option<int> _format;
    private readonly Option<bool> _allowOutOfForce;
    private readonly Option<int> _unknownIndicators;
    private readonly Option<Encoding?> _encoding;
    private readonly Option<bool> _excel;

    private GradeCommand(MessageLanguage language)
    {
        _language = language;
        var texts = CommandDescriptions.All;
        _scheme = new("--scheme") { Required = true, HelpName = "ID|PATH", Description = Say(texts.Scheme) };
        _asOf = new("--as-of")
        {
            Required = true,
            HelpName = "YYYY-MM-DD",
            Description = Say(texts.AsOf),
            CustomParser = result => ParseDay(result) ?? default,
        };
        _records = new("--records") { Required = true, HelpName = "FILE|-", Description = Say(texts.Records) };
        _subjects = new("--subjects") { HelpName = "FILE", Description = Say(texts.Subjects) };
        _knownBy = new("--known-by") { HelpName = "YYYY-MM-DD", Description = Say(texts.KnownBy), CustomParser = ParseDay };
        _out = new("--out") { HelpName = "FILE", Description = Say(texts.Out) };
        _format = Choice("--format", Formats, texts.Format);
        _allowOutOfForce = new("--allow-out-of-force") { Description = Say(texts.AllowOutOfForce) };
        _unknownIndicators = Choice("--unknown-indicators", UnknownIndicatorWords, texts.UnknownIndicators);
        _encoding = new("--encoding") { HelpName = "NAME", Description = Say(texts.Encoding), CustomParser = ParseEncoding };
        _excel = new("--excel") { Description = Say(texts.Excel) };
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
            options._scheme, options._asOf, options._records, options._subjects, options._knownBy, options._out, options._format,
            options._allowOutOfForce, options._unknownIndicators, options._encoding, options._excel,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(options._subjects) == InputFile.StandardInput)
            {
                result.AddError(CommandMessages.OnlyRecordsMayBeStandardInput.In(language));
            }
        });
        command.SetAction(result => new GradeRun(options.Read(result), environment, language).Execute());
        return command;
    }

    private GradeArguments Read(ParseResult result) => new()
    {
        Scheme = result.GetRequiredValue(_scheme),
        AsOf = result.GetRequiredValue(_asOf),
        Records = result.GetRequiredValue(_records),
        Subjects = result.GetValue(_subjects),
        Out = result.GetValue(_out),
        Format = (ResultFormat)result.GetValue(_format),
        Encoding = result.GetValue(_encoding),
        IsForExcel = result.GetValue(_excel),
        Options = new GradingOptions
        {
            KnownBy = result.GetValue(_knownBy),
            AllowOutOfForce = result.GetValue(_allowOutOfForce),
            UnknownIndicators = (UnknownIndicatorHandling)result.GetValue(_unknownIndicators),
        },
    };

    private string Say(LocalizedText text) => text.In(_language);

    private Option<int> Choice(string name, ImmutableArray<string> words, LocalizedText description) => new(name)
    {
        HelpName = string.Join('|', words),
        Description = Say(description),
        CustomParser = result =>
        {
            var index = words.IndexOf(result.Tokens[0].Value);
            if (index < 0)
            {
                result.AddError($"{name}: {Say(CommandMessages.NotAnOption(result.Tokens[0].Value, words))}");
            }

            return Math.Max(index, 0);
        },
    };

    private LocalDate? ParseDay(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (CellReader.TryReadDay(text, out var day))
        {
            return day;
        }

        var option = result.Parent is OptionResult parent ? parent.Option.Name : "";
        result.AddError(Say(CommandMessages.OptionIsNotADay(option, text)));
        return null;
    }

    private Encoding? ParseEncoding(ArgumentResult result)
    {
        var name = result.Tokens[0].Value;
        var encoding = TextDecoder.FindEncoding(name);
        if (encoding is null)
        {
            result.AddError(Say(CommandMessages.UnknownEncoding(name)));
        }

        return encoding;
    }
}
