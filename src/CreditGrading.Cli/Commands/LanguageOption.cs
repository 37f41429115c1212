using System.CommandLine;

namespace CreditGrading.Cli.Commands;

/// <summary>The option <c>--lang</c>, which every verb takes.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";
    private const string ChineseCode = "zh";
    private const string EnglishCode = "en";

    private static readonly string[] Codes = [ChineseCode, EnglishCode];

    /// <summary>Finds the language before the arguments are parsed, so that what is wrong with them is said in it.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="culture">The culture of the user.</param>
    /// <returns>The language asked for; without a valid one, that of the culture: Chinese, or else English.</returns>
    public static MessageLanguage Find(IReadOnlyList<string> arguments, CultureInfo culture)
    {
        var code = culture.TwoLetterISOLanguageName;
        for (var index = 0; index < arguments.Count; index++)
        {
            var argument = arguments[index];
            var value = argument == Name && index + 1 < arguments.Count ? arguments[index + 1]
                : argument.StartsWith($"{Name}=", StringComparison.Ordinal) ? argument[(Name.Length + 1)..]
                : "";
            code = Codes.Contains(value) ? value : code;
        }

        return code == ChineseCode ? MessageLanguage.Chinese : MessageLanguage.English;
    }

    /// <summary>Makes the option.</summary>
    /// <param name="language">The language of descriptions and messages.</param>
    /// <returns>The option.</returns>
    public static Option<string?> Create(MessageLanguage language)
    {
        var option = new Option<string?>(Name)
        {
            HelpName = string.Join('|', Codes),
            Description = CommandDescriptions.All.Language.In(language),
            Recursive = true,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Codes.Contains(token.Value))
            {
                result.AddError($"{Name}: {CommandMessages.NotAnOption(token.Value, Codes).In(language)}");
            }
        });
        return option;
    }
}
