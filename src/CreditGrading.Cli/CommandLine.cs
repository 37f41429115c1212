using System.CommandLine;
using System.CommandLine.Invocation;
using System.Diagnostics.CodeAnalysis;
using CreditGrading.Cli.Commands;

namespace CreditGrading.Cli;

/// <summary>The command line: arguments in, results, messages and an exit code out.</summary>
internal static class CommandLine
{
    private const string ChineseCulture = "zh-Hans";
    private const string EnglishCulture = "en";

    /// <summary>Runs the program; never throws.</summary>
    /// <param name="arguments">The arguments, without the program's name.</param>
    /// <param name="environment">What the run touches.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    [SuppressMessage(
        "Design", "CA1031", Justification = "The outermost boundary: what goes wrong ends in one line, never in a stack trace.")]
    public static int Run(IReadOnlyList<string> arguments, CommandEnvironment environment)
    {
        var language = LanguageOption.Find(arguments, environment.Culture);
        try
        {
            return UseLanguage(language, () => Invoke(arguments, environment, language));
        }
        catch (CommandFailedException exception)
        {
            foreach (var message in exception.Messages)
            {
                environment.Error.WriteLine(message.ToString(language));
            }

            return exception.ExitCode;
        }
        catch (IOException exception)
        {
            environment.Error.WriteLine(new PlacedMessage(CommandMessages.CannotBeWritten(exception.Message)).ToString(language));
            return ExitCode.CannotRun;
        }
        catch (Exception exception)
        {
            environment.Error.WriteLine(new PlacedMessage(CommandMessages.Unexpected(exception)).ToString(language));
            return ExitCode.CannotRun;
        }
    }

    private static int Invoke(IReadOnlyList<string> arguments, CommandEnvironment environment, MessageLanguage language)
    {
        var languageOption = LanguageOption.Create(language);
        var root = new RootCommand(CommandDescriptions.All.Root.In(language))
        {
            languageOption,
            GradeCommand.Create(environment, language),
            ExplainCommand.Create(environment, language),
            CheckCommand.Create(environment, language),
            TestCommand.Create(environment, language),
            VerifyCommand.Create(environment, language),
            SchemesCommand.Create(environment, language),
        };
        var parsed = root.Parse(
            arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            throw new CommandFailedException(
                ExitCode.CannotRun, [.. UsageFaults.Find(parsed).Select(fault => new PlacedMessage(fault))]);
        }

        LanguageOption.Check(parsed, languageOption);

        using var output = new StreamWriter(environment.Output, leaveOpen: true);
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = output,
            Error = environment.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private static int UseLanguage(MessageLanguage language, Func<int> run)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(
            language == MessageLanguage.Chinese ? ChineseCulture : EnglishCulture);
        try
        {
            return run();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
