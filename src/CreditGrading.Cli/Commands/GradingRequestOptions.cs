using System.Collections.Immutable;
using System.CommandLine;
using CreditGrading.Cli.Input;

namespace CreditGrading.Cli.Commands;

/// <summary>The options that <c>grade</c> and <c>explain</c> share; each verb puts its own among them.</summary>
internal sealed class GradingRequestOptions
{
    private const string DayForm = "YYYY-MM-DD";
    private const int IgnoreWord = 1;

    private static readonly ImmutableArray<string> UnknownIndicatorWords = ["reject", "ignore"];

    private readonly ImmutableArray<string> _formats;

    /// <summary>Makes the options.</summary>
    /// <param name="language">The language of descriptions.</param>
    /// <param name="outDescription">What the verb says of <c>--out</c>.</param>
    /// <param name="formatDescription">What it says of <c>--format</c>.</param>
    /// <param name="formats">The formats that it writes, the default first.</param>
    public GradingRequestOptions(
        MessageLanguage language, LocalizedText outDescription, LocalizedText formatDescription, ImmutableArray<string> formats)
    {
        _formats = formats;
        Format = new("--format") { HelpName = string.Join('|', formats), Description = formatDescription.In(language) };
        Out.Description = outDescription.In(language);
        var texts = CommandDescriptions.All;
        Scheme.Description = texts.Scheme.In(language);
        AsOf.Description = texts.AsOf.In(language);
        Records.Description = texts.Records.In(language);
        Subjects.Description = texts.Subjects.In(language);
        KnownBy.Description = texts.KnownBy.In(language);
        AllowOutOfForce.Description = texts.AllowOutOfForce.In(language);
        UnknownIndicators.Description = texts.UnknownIndicators.In(language);
        Encoding.Description = texts.Encoding.In(language);
    }

    /// <summary>The scheme, which must be there.</summary>
    public Option<string?> Scheme { get; } = new("--scheme") { Required = true, HelpName = "ID|PATH" };

    /// <summary>The evaluation date, which must be there.</summary>
    public Option<string?> AsOf { get; } = new("--as-of") { Required = true, HelpName = DayForm };

    /// <summary>The records file, which must be there.</summary>
    public Option<string?> Records { get; } = new("--records") { Required = true, HelpName = "FILE|-" };

    /// <summary>The subjects file.</summary>
    public Option<string?> Subjects { get; } = new("--subjects") { HelpName = "FILE" };

    /// <summary>The knowledge date.</summary>
    public Option<string?> KnownBy { get; } = new("--known-by") { HelpName = DayForm };

    /// <summary>The file to write.</summary>
    public Option<string?> Out { get; } = new("--out") { HelpName = "FILE" };

    /// <summary>The format to write.</summary>
    public Option<string?> Format { get; }

    /// <summary>Whether to grade although the scheme is not in force.</summary>
    public Option<bool> AllowOutOfForce { get; } = new("--allow-out-of-force") { Arity = ArgumentArity.Zero };

    /// <summary>What to do about records of indicators that the scheme does not know.</summary>
    public Option<string?> UnknownIndicators { get; } = new("--unknown-indicators")
    {
        HelpName = string.Join('|', UnknownIndicatorWords),
    };

    /// <summary>The encoding of the input.</summary>
    public Option<string?> Encoding { get; } = new("--encoding") { HelpName = "NAME" };

    /// <summary>Reads the options.</summary>
    /// <param name="reader">The reader, which collects what is wrong with them.</param>
    /// <returns>The request, void where anything is wrong.</returns>
    public GradingRequest Read(OptionReader reader)
    {
        var request = new GradingRequest
        {
            Scheme = reader.Required(Scheme),
            AsOf = reader.Day(AsOf) ?? default,
            Records = reader.Required(Records),
            Subjects = reader.Text(Subjects),
            Out = reader.Text(Out),
            Format = reader.Choice(Format, _formats),
            Encoding = reader.Encoding(Encoding),
            Options = new GradingOptions
            {
                KnownBy = reader.Day(KnownBy),
                AllowOutOfForce = reader.Flag(AllowOutOfForce),
                IgnoreUnknownIndicators = reader.Choice(UnknownIndicators, UnknownIndicatorWords) == IgnoreWord,
            },
        };
        if (request.Subjects == InputFile.StandardInput)
        {
            reader.Add(CommandMessages.OnlyRecordsMayBeStandardInput);
        }

        return request;
    }
}
