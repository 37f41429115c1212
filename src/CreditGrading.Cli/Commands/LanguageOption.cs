using System.Collections.Immutable;
using System.CommandLine;

namespace CreditGrading.Cli.Commands;

/// <summary>The option <c>--lang</c>, which every verb takes.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";

    private static readonly ImmutableArray<string> Codes = ["zh", "en"];

    /// <summary>Finds the language before the arguments are parsed, so that what is wrong with them is said in it.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="culture">The culture of the user.</param>
    /// <returns>The language asked for; without a valid one, that of the culture: Chinese, or else English.</returns>
    public static MessageLanguage Find(IReadOnlyList<string> arguments, CultureInfo culture)
    {
        var code = culture.TwoLetterISOLanguageName;
        for (var index = 0; index < arguments.Count; index++)
        {
            var value = ValueAt(arguments, index);
            code = value is not null && Codes.Contains(value) ? value : code;
        }

        return code == Codes[0] ? MessageLanguage.Chinese : MessageLanguage.English;
    }

    /// <summary>Makes the option.</summary>
    /// <param name="language">The language of descriptions.</param>
    /// <returns>The option.</returns>
    public static Option<string?> Create(MessageLanguage language) => new(Name)
    {
        HelpName = string.Join('|', Codes),
        Description = CommandDescriptions.All.Language.In(language),
        Recursive = true,
    };

    /// <summary>Refuses a language that there is not.</summary>
    /// <param name="result">The arguments.</param>
    /// <param name="option">The option.</param>
    /// <exception cref="CommandFailedException">The value is none of the languages.</exception>
    public static void Check(ParseResult result, Option<string?> option)
    {
        var reader = new OptionReader(result);
        reader.Choice(option, Codes);
        reader.ThrowIfFaulty();
    }

    private static string? ValueAt(IReadOnlyList<string> arguments, int index)
    {
        var argument = arguments[index];
        if (argument == Name)
        {
            return index + 1 < arguments.Count ? arguments[index + 1] : null;
        }

        return argument.StartsWith($"{Name}=", StringComparison.Ordinal) ? argument[(Name.Length + 1)..] : null;
    }
}
