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
    private bool _isInputAtFault;

    /// <summary>Reads, grades and writes.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="CommandFailedException">There can be no results.</exception>
    public int Execute()
    {
        var records = RecordsReader.Read(OpenDocument(arguments.Records));
        var subjectsDocument = arguments.Subjects is null ? null : OpenDocument(arguments.Subjects);
        if (new SchemeSource(environment, language).Load(arguments.Scheme) is not { } scheme)
        {
            return ExitCode.InputAtFault;
        }

        var subjects = subjectsDocument is null ? null : SubjectsReader.Read(
            subjectsDocument, scheme.Facts.Select(fact => fact.Code));
        var input = GradingInput.Merge(records, subjects);
        foreach (var message in input.StrayRows)
        {
            Say(message);
        }

        foreach (var warning in input.Warnings)
        {
            environment.Error.WriteLine(warning.ToString(language));
        }

        OutputGuard.Run(arguments.Out, () => WriteResults(input, scheme));
        SaySummary(input, scheme);
        return _isInputAtFault ? ExitCode.InputAtFault : ExitCode.Success;
    }

    private CsvDocument OpenDocument(string path)
    {
        var file = InputFile.NameOf(path);
        return new CsvDocument(file, TextDecoder.Decode(InputFile.Read(path, environment.Input), file, arguments.Encoding));
    }

    private void WriteResults(GradingInput input, GradingScheme scheme)
    {
        var grader = new SubjectGrader(Grader.Compile(scheme), input, arguments.AsOf, arguments.Options);
        using var target = ResultTarget.Open(arguments.Out, environment.Output);
        using (var writer = OpenWriter(target.Stream))
        {
            foreach (var subject in input.Subjects)
            {
                var graded = grader.Grade(subject);
                SayOnce(graded.RunMessages);
                foreach (var fault in graded.Faults)
                {
                    Say(fault);
                }

                _counts[graded.Row.Outcome] = _counts.GetValueOrDefault(graded.Row.Outcome) + 1;
                _isInputAtFault |= graded.Row.Outcome == GradingOutcome.Rejected;
                writer.Write(graded.Row);
            }

            writer.Complete();
        }

        target.Complete();
    }

    private IResultWriter OpenWriter(Stream stream) => arguments.Format switch
    {
        ResultFormat.Jsonl => new JsonLinesResultWriter(stream, language),
        ResultFormat.Table => new TableResultWriter(stream, environment.TableWidth, language),
        _ => new CsvResultWriter(stream, language, arguments.IsForExcel),
    };

    private void Say(PlacedMessage message)
    {
        _isInputAtFault = true;
        environment.Error.WriteLine(message.ToString(language));
    }

    private void SayOnce(ImmutableArray<ReasonRow> reasons)
    {
        foreach (var reason in reasons.Where(reason => _said.Add(reason.Code)))
        {
            var severity = reason.Kind == ReasonKind.Fault ? "error" : "info";
            environment.Error.WriteLine($"{severity} {reason.Code}: {reason.Text.In(language)}");
        }
    }

    private void SaySummary(GradingInput input, GradingScheme scheme)
    {
        var ignored = 0;
        if (arguments.Options.UnknownIndicators == UnknownIndicatorHandling.Ignore)
        {
            var known = scheme.Indicators.Select(indicator => indicator.Code).ToHashSet(StringComparer.Ordinal);
            ignored = input.Subjects.Sum(subject => subject.Subject.Records.Count(record => !known.Contains(record.Indicator)));
        }

        var summary = CommandMessages.GradeSummary(
            CountOf(GradingOutcome.Graded),
            CountOf(GradingOutcome.NotRated),
            CountOf(GradingOutcome.Undetermined),
            CountOf(GradingOutcome.Rejected),
            ignored);
        environment.Error.WriteLine(summary.In(language));
    }

    private int CountOf(GradingOutcome outcome) => _counts.GetValueOrDefault(outcome);
}
