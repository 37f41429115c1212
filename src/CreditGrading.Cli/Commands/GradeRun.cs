using System.Collections.Frozen;
using System.Collections.Immutable;
using CreditGrading.Cli.Csv;
using CreditGrading.Cli.Input;
using CreditGrading.Cli.Output;

namespace CreditGrading.Cli.Commands;

/// <summary>One run of <c>grade</c>.</summary>
/// <param name="arguments">What to do.</param>
/// <param name="environment">What the run touches.</param>
/// <param name="language">The language of messages and reasons.</param>
internal sealed class GradeRun(GradeArguments arguments, CommandEnvironment environment, MessageLanguage language)
{
    private readonly Dictionary<GradingOutcome, int> _counts = [];
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private int _ignoredCount;
    private bool _isInputAtFault;

    /// <summary>Reads, grades and writes.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="CommandFailedException">There can be no results, or no complete ones.</exception>
    public int Execute()
    {
        using var messages = new MessageWriter(environment, language);
        using var text = arguments.IsGrouped ? OpenRecords() : null;
        var records = text is null
            ? RecordsReader.Read(ReadDocument(arguments.Records))
            : RecordsReader.Open(new CsvDocument(InputFile.NameOf(arguments.Records), new TextWindow(text)));
        records.Progress = messages;
        var subjectsDocument = arguments.Subjects is null ? null : ReadDocument(arguments.Subjects);
        if (new SchemeSource(environment, language).Load(arguments.Scheme) is not { } scheme)
        {
            return ExitCode.InputAtFault;
        }

        var subjects = subjectsDocument is null ? null : SubjectsReader.Read(
            subjectsDocument, scheme.Facts.Select(fact => fact.Code));
        var indicators = scheme.Indicators.Select(indicator => indicator.Code).ToFrozenSet(StringComparer.Ordinal);
        var inputs = arguments.IsGrouped
            ? new PartitionReader(records, subjects, indicators, environment.RowsAtOnce).Read()
            : [GradingInput.Merge(records, subjects, indicators)];
        GradeAll(inputs, scheme, messages);
        SaySummary(messages);
        return _isInputAtFault ? ExitCode.InputAtFault : ExitCode.Success;
    }

    private CsvDocument ReadDocument(string path)
    {
        var file = InputFile.NameOf(path);
        return new CsvDocument(file, TextDecoder.Decode(InputFile.Read(path, environment.Input), file, arguments.Encoding));
    }

    private DecodedStream OpenRecords() => new(
        InputFile.Open(arguments.Records, environment.Input), InputFile.NameOf(arguments.Records), arguments.Encoding);

    /// <summary>Grades parts one after another; where the first cannot be read, nothing of the output has been touched.</summary>
    private void GradeAll(IEnumerable<GradingInput> inputs, GradingScheme scheme, MessageWriter messages)
    {
        using var parts = inputs.GetEnumerator();
        var hasPart = parts.MoveNext();
        if (hasPart)
        {
            SayOfInput(parts.Current, messages);
        }

        OutputGuard.Run(arguments.Out, () =>
        {
            var grader = new SubjectGrader(Grader.Compile(scheme), arguments.AsOf, arguments.Options);
            using var target = ResultTarget.Open(arguments.Out, environment.Output);
            using (var writer = OpenWriter(target.Stream))
            {
                while (hasPart)
                {
                    WriteResults(grader.Grade(parts.Current), writer, messages);
                    hasPart = MoveNext(parts, target, messages);
                }

                writer.Complete();
            }

            target.Complete();
        });
    }

    /// <summary>Reads the next part; where it cannot be read, says what becomes of the results written before.</summary>
    private bool MoveNext(IEnumerator<GradingInput> parts, ResultTarget target, MessageWriter messages)
    {
        try
        {
            if (!parts.MoveNext())
            {
                return false;
            }
        }
        catch (CommandFailedException failure) when (!target.AppearsOnceComplete)
        {
            var file = arguments.Out ?? OutputGuard.StandardOutputName;
            var incomplete = new PlacedMessage(CommandMessages.OutputIsIncomplete, file);
            throw new CommandFailedException(failure.ExitCode, [.. failure.Messages, incomplete]);
        }

        SayOfInput(parts.Current, messages);
        return true;
    }

    private void WriteResults(IEnumerable<GradedSubject> results, IResultWriter writer, MessageWriter messages)
    {
        foreach (var graded in results)
        {
            SayOnce(graded.RunMessages, messages);
            foreach (var fault in graded.Faults)
            {
                Say(fault, messages);
            }

            _counts[graded.Row.Outcome] = CountOf(graded.Row.Outcome) + 1;
            _isInputAtFault |= graded.Row.Outcome == GradingOutcome.Rejected;
            writer.Write(graded.Row);
        }
    }

    private IResultWriter OpenWriter(Stream stream) => arguments.Format switch
    {
        ResultFormat.Jsonl => new JsonLinesResultWriter(stream, language),
        ResultFormat.Table => new TableResultWriter(stream, environment.TableWidth, language),
        _ => new CsvResultWriter(stream, language, arguments.IsForExcel),
    };

    private void SayOfInput(GradingInput input, MessageWriter messages)
    {
        foreach (var message in input.StrayRows)
        {
            Say(message, messages);
        }

        foreach (var warning in input.Warnings)
        {
            messages.WriteLine(warning.ToString(language));
        }

        _ignoredCount += arguments.Options.IgnoreUnknownIndicators ? input.UnknownCount : 0;
    }

    private void Say(PlacedMessage message, MessageWriter messages)
    {
        _isInputAtFault = true;
        messages.WriteLine(message.ToString(language));
    }

    private void SayOnce(ImmutableArray<ReasonRow> reasons, MessageWriter messages)
    {
        foreach (var reason in reasons)
        {
            if (_said.Add(reason.Code))
            {
                var severity = reason.Kind == ReasonKind.Fault ? "error" : "info";
                messages.WriteLine($"{severity} {reason.Code}: {reason.Text.In(language)}");
            }
        }
    }

    private void SaySummary(MessageWriter messages)
    {
        var summary = CommandMessages.GradeSummary(
            CountOf(GradingOutcome.Graded),
            CountOf(GradingOutcome.NotRated),
            CountOf(GradingOutcome.Undetermined),
            CountOf(GradingOutcome.Rejected),
            _ignoredCount);
        messages.WriteLine(summary.In(language));
    }

    private int CountOf(GradingOutcome outcome) => _counts.GetValueOrDefault(outcome);
}
