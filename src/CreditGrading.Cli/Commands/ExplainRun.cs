using CreditGrading.Cli.Input;
using CreditGrading.Cli.Output;
using CreditGrading.Explanation;
using CreditGrading.Receipts;

namespace CreditGrading.Cli.Commands;

/// <summary>One run of <c>explain</c>.</summary>
/// <param name="arguments">What to do.</param>
/// <param name="environment">What the run touches.</param>
/// <param name="language">The language of messages and of the explanation.</param>
internal sealed class ExplainRun(ExplainArguments arguments, CommandEnvironment environment, MessageLanguage language)
{
    private readonly GradingRequest _request = arguments.Request;

    /// <summary>Reads, explains and writes.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="CommandFailedException">There can be no explanation.</exception>
    public int Execute()
    {
        var records = RecordsReader.Read(InputFile.ReadDocument(_request.Records, environment.Input, _request.Encoding));
        var subjects = InputFile.ReadDocument(_request.Subjects, environment.Input, _request.Encoding);
        if (new SchemeSource(environment, language).Load(_request.Scheme) is not { } scheme)
        {
            return ExitCode.InputAtFault;
        }

        var input = new SchemeInput(scheme, subjects).Read(records);
        foreach (var message in input.StrayRows)
        {
            Say(message);
        }

        if (input.Subjects.FirstOrDefault(subject => subject.Id == arguments.Subject) is not { } subject)
        {
            var message = CommandMessages.SubjectNotFound(arguments.Subject, [.. input.Subjects.Select(other => other.Id)]);
            Say(new(message, records.File));
            return ExitCode.InputAtFault;
        }

        var isExplained = Explain(Grader.Compile(scheme), input, subject);
        return isExplained && input.StrayRows.Count == 0 ? ExitCode.Success : ExitCode.InputAtFault;
    }

    /// <summary>Writes the explanation; false where the subject is rejected: what is wrong is then named instead.</summary>
    private bool Explain(Grader grader, GradingInput input, InputSubject subject)
    {
        var creditSubject = input.Batch.SubjectAt(subject.Number);
        var explanation = grader.Explain(creditSubject, _request.AsOf, _request.Options);
        var graded = SubjectGrader.Complete(input, subject, explanation.Result);
        foreach (var fault in graded.Faults)
        {
            Say(fault);
        }

        foreach (var reason in graded.RunMessages.Where(reason => reason.Kind == ReasonKind.Fault))
        {
            Say(reason.ToMessage());
        }

        if (graded.Row.Outcome == GradingOutcome.Rejected)
        {
            return false;
        }

        var text = arguments.Format == ExplanationFormat.Receipt
            ? GradingReceipt.Issue(grader, creditSubject, _request.AsOf, _request.Options).ToJson() + "\n"
            : TextOf(explanation);
        OutputGuard.Run(_request.Out, () =>
        {
            using var target = ResultTarget.Open(_request.Out, environment.Output);
            target.Stream.Write(Encoding.UTF8.GetBytes(text));
            target.Complete();
        });
        return true;
    }

    private string TextOf(GradingExplanation explanation) => arguments.Format switch
    {
        ExplanationFormat.Markdown => explanation.ToMarkdown(language),
        ExplanationFormat.Json => explanation.ToJson() + "\n",
        ExplanationFormat.Letter => explanation.ToLetterText(language),
        ExplanationFormat.LetterMarkdown => explanation.ToLetterMarkdown(language),
        ExplanationFormat.LetterHtml => explanation.ToLetterHtml(language),
        _ => explanation.ToText(language),
    };

    private void Say(PlacedMessage message) => environment.Error.WriteLine(message.ToString(language));
}
