using System.Collections.Frozen;
using CreditGrading.Cli.Csv;
using CreditGrading.Cli.Input;
using CreditGrading.Cli.Output;
using CreditGrading.Receipts;

namespace CreditGrading.Cli.Commands;

/// <summary>One run of <c>explain</c>.</summary>
/// <param name="arguments">What to do.</param>
/// <param name="environment">What the run touches.</param>
/// <param name="language">The language of messages and of the explanation.</param>
internal sealed class ExplainRun(ExplainArguments arguments, CommandEnvironment environment, MessageLanguage language)
{
    /// <summary>Reads, explains and writes.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="CommandFailedException">There can be no explanation.</exception>
    public int Execute()
    {
        var records = RecordsReader.Read(ReadDocument(arguments.Records));
        var subjectsDocument = arguments.Subjects is null ? null : ReadDocument(arguments.Subjects);
        if (new SchemeSource(environment, language).Load(arguments.Scheme) is not { } scheme)
        {
            return ExitCode.InputAtFault;
        }

        var subjects = subjectsDocument is null ? null : SubjectsReader.Read(
            subjectsDocument, scheme.Facts.Select(fact => fact.Code));
        var indicators = scheme.Indicators.Select(indicator => indicator.Code).ToFrozenSet(StringComparer.Ordinal);
        var input = GradingInput.Merge(records, subjects, indicators);
        foreach (var message in input.StrayRows)
        {
            Say(message);
        }

        if (input.Subjects.FirstOrDefault(subject => subject.Id == arguments.Subject) is not { } subject)
        {
            Say(new(CommandMessages.SubjectNotFound(arguments.Subject, [.. input.Subjects.Select(other => other.Id)]),
                InputFile.NameOf(arguments.Records)));
            return ExitCode.InputAtFault;
        }

        return Explain(Grader.Compile(scheme), input, subject) && input.StrayRows.Count == 0 ? ExitCode.Success : ExitCode.InputAtFault;
    }

    private CsvDocument ReadDocument(string path)
    {
        var file = InputFile.NameOf(path);
        return new CsvDocument(file, TextDecoder.Decode(InputFile.Read(path, environment.Input), file, arguments.Encoding));
    }

    /// <summary>Writes the explanation; false where rows of the subject are faulty, which then are named instead.</summary>
    private bool Explain(Grader grader, GradingInput input, InputSubject subject)
    {
        var graded = new SubjectGrader(grader, arguments.AsOf, arguments.Options).Grade(input, subject);
        foreach (var fault in graded.Faults)
        {
            Say(fault);
        }

        foreach (var message in graded.RunMessages.Where(message => message.Kind == ReasonKind.Fault))
        {
            Say(new(new Message(message.Code, message.Text)));
        }

        if (graded.Row.Outcome == GradingOutcome.Rejected)
        {
            return false;
        }

        var text = TextOf(grader, input.Batch.SubjectAt(subject.Number));
        OutputGuard.Run(arguments.Out, () =>
        {
            using var target = ResultTarget.Open(arguments.Out, environment.Output);
            target.Stream.Write(Encoding.UTF8.GetBytes(text));
            target.Complete();
        });
        return true;
    }

    private string TextOf(Grader grader, CreditSubject subject)
    {
        if (arguments.Format == ExplanationFormat.Receipt)
        {
            return GradingReceipt.Issue(grader, subject, arguments.AsOf, arguments.Options).ToJson() + "\n";
        }

        var explanation = grader.Explain(subject, arguments.AsOf, arguments.Options);
        return arguments.Format switch
        {
            ExplanationFormat.Markdown => explanation.ToMarkdown(language),
            ExplanationFormat.Json => explanation.ToJson() + "\n",
            ExplanationFormat.Letter => explanation.ToLetterText(language),
            ExplanationFormat.LetterMarkdown => explanation.ToLetterMarkdown(language),
            ExplanationFormat.LetterHtml => explanation.ToLetterHtml(language),
            _ => explanation.ToText(language),
        };
    }

    private void Say(PlacedMessage message) => environment.Error.WriteLine(message.ToString(language));
}
