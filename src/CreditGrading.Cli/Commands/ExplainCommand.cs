using System.Collections.Immutable;
using System.CommandLine;

namespace CreditGrading.Cli.Commands;

/// <summary>The verb <c>explain</c>: what it takes.</summary>
internal sealed class ExplainCommand
{
    private static readonly ImmutableArray<string> Formats =
        ["text", "markdown", "json", "letter", "letter-markdown", "letter-html", "receipt"];

    private readonly GradingRequestOptions _request;
    private readonly Option<string?> _subject = new("--subject") { Required = true, HelpName = "ID" };

    private ExplainCommand(MessageLanguage language)
    {
        var texts = CommandDescriptions.All;
        _request = new(language, texts.ExplanationOut, texts.ExplanationFormat, Formats);
        _subject.Description = texts.SubjectToExplain.In(language);
    }

    /// <summary>Makes the verb.</summary>
    /// <param name="environment">What the run touches.</param>
    /// <param name="language">The language of descriptions, messages and the explanation.</param>
    /// <returns>The verb.</returns>
    public static Command Create(CommandEnvironment environment, MessageLanguage language)
    {
        var options = new ExplainCommand(language);
        var request = options._request;
        var command = new Command("explain", CommandDescriptions.All.Explain.In(language))
        {
            request.Scheme, request.AsOf, options._subject, request.Records, request.Subjects, request.KnownBy, request.Out,
            request.Format, request.AllowOutOfForce, request.UnknownIndicators, request.Encoding,
        };
        command.SetAction(result => new ExplainRun(options.Read(result), environment, language).Execute());
        return command;
    }

    private ExplainArguments Read(ParseResult result)
    {
        var reader = new OptionReader(result);
        var arguments = new ExplainArguments { Request = _request.Read(reader), Subject = reader.Required(_subject) };
        reader.ThrowIfFaulty();
        return arguments;
    }
}
