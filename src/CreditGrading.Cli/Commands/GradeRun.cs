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
    private readonly GradingRequest _request = arguments.Request;

    /// <summary>Reads, grades and writes.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="CommandFailedException">There can be no results, or no complete ones.</exception>
    public int Execute()
    {
        using var messages = new MessageWriter(environment, language);
        using var text = arguments.IsGrouped ? OpenRecords() : null;
        var records = text is null
            ? RecordsReader.Read(InputFile.ReadDocument(_request.Records, environment.Input, _request.Encoding))
            : RecordsReader.Open(new CsvDocument(InputFile.NameOf(_request.Records), new TextWindow(text)));
        records.Progress = messages;
        var subjects = InputFile.ReadDocument(_request.Subjects, environment.Input, _request.Encoding);
        if (new SchemeSource(environment, language).Load(_request.Scheme) is not { } scheme)
        {
            return ExitCode.InputAtFault;
        }

        var input = new SchemeInput(scheme, subjects);
        var report = new GradeReport(messages, language);
        var parts = arguments.IsGrouped ? input.ReadInParts(records, environment.RowsAtOnce) : [input.Read(records)];
        GradeAll(parts, scheme, report);
        report.SaySummary();
        return report.IsInputAtFault ? ExitCode.InputAtFault : ExitCode.Success;
    }

    private DecodedStream OpenRecords() => new(
        InputFile.Open(_request.Records, environment.Input), InputFile.NameOf(_request.Records), _request.Encoding);

    /// <summary>Grades parts one after another; where the first cannot be read, nothing of the output has been touched.</summary>
    private void GradeAll(IEnumerable<GradingInput> inputs, GradingScheme scheme, GradeReport report)
    {
        using var parts = inputs.GetEnumerator();
        var hasPart = parts.MoveNext();
        if (hasPart)
        {
            report.Add(parts.Current);
        }

        OutputGuard.Run(_request.Out, () =>
        {
            var grader = new SubjectGrader(Grader.Compile(scheme), _request.AsOf, _request.Options);
            using var target = ResultTarget.Open(_request.Out, environment.Output);
            using (var writer = OpenWriter(target.Stream))
            {
                while (hasPart)
                {
                    report.AddIgnored(grader.CountIgnored(parts.Current));
                    WriteResults(grader.Grade(parts.Current), writer, report);
                    hasPart = MoveNext(parts, target, report);
                }

                writer.Complete();
            }

            target.Complete();
        });
    }

    /// <summary>Reads the next part; where it cannot be read, says what becomes of the results written before.</summary>
    private bool MoveNext(IEnumerator<GradingInput> parts, ResultTarget target, GradeReport report)
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
            var file = _request.Out ?? OutputGuard.StandardOutputName;
            var incomplete = new PlacedMessage(CommandMessages.OutputIsIncomplete, file);
            throw new CommandFailedException(failure.ExitCode, [.. failure.Messages, incomplete]);
        }

        report.Add(parts.Current);
        return true;
    }

    private static void WriteResults(IEnumerable<GradedSubject> results, IResultWriter writer, GradeReport report)
    {
        foreach (var graded in results)
        {
            report.Add(graded);
            writer.Write(graded.Row);
        }
    }

    private IResultWriter OpenWriter(Stream stream) => arguments.Format switch
    {
        ResultFormat.Jsonl => new JsonLinesResultWriter(stream, language),
        ResultFormat.Table => new TableResultWriter(stream, environment.TableWidth, language),
        _ => new CsvResultWriter(stream, language, arguments.IsForExcel),
    };
}
