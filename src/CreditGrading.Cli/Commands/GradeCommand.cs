using System.Collections.Immutable;
using System.CommandLine;
using CreditGrading.Cli.Output;

namespace CreditGrading.Cli.Commands;

/// <summary>The verb <c>grade</c>: what it takes.</summary>
internal sealed class GradeCommand
{
    private static readonly ImmutableArray<string> Formats = ["csv", "jsonl", "table"];

    private readonly GradingRequestOptions _request;
    private readonly Option<bool> _grouped = new("--grouped") { Arity = ArgumentArity.Zero };
    private readonly Option<bool> _excel = new("--excel") { Arity = ArgumentArity.Zero };

    private GradeCommand(MessageLanguage language)
    {
        var texts = CommandDescriptions.All;
        _request = new(language, texts.Out, texts.Format, Formats);
        _grouped.Description = texts.Grouped.In(language);
        _excel.Description = texts.Excel.In(language);
    }

    /// <summary>Makes the verb.</summary>
    /// <param name="environment">What the run touches.</param>
    /// <param name="language">The language of descriptions and messages.</param>
    /// <returns>The verb.</returns>
    public static Command Create(CommandEnvironment environment, MessageLanguage language)
    {
        var options = new GradeCommand(language);
        var request = options._request;
        var command = new Command("grade", CommandDescriptions.All.Grade.In(language))
        {
            request.Scheme, request.AsOf, request.Records, request.Subjects, options._grouped, request.KnownBy, request.Out,
            request.Format, request.AllowOutOfForce, request.UnknownIndicators, request.Encoding, options._excel,
        };
        command.SetAction(result => new GradeRun(options.Read(result), environment, language).Execute());
        return command;
    }

    private GradeArguments Read(ParseResult result)
    {
        var reader = new OptionReader(result);
        var arguments = new GradeArguments
        {
            Request = _request.Read(reader),
            IsGrouped = reader.Flag(_grouped),
            IsForExcel = reader.Flag(_excel),
        };
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
