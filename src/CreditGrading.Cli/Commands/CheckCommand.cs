using System.CommandLine;
using CreditGrading.Cli.Input;
using CreditGrading.Cli.Output;

namespace CreditGrading.Cli.Commands;

/// <summary>The verb <c>check</c>: loads schemes and lists what was found.</summary>
/// <param name="environment">What the run touches.</param>
/// <param name="language">The language of messages.</param>
internal sealed class CheckCommand(CommandEnvironment environment, MessageLanguage language)
{
    /// <summary>Makes the verb.</summary>
    /// <param name="environment">What the run touches.</param>
    /// <param name="language">The language of descriptions and messages.</param>
    /// <returns>The verb.</returns>
    public static Command Create(CommandEnvironment environment, MessageLanguage language)
    {
        var texts = CommandDescriptions.All;
        var paths = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = texts.CheckPaths.In(language),
        };
        var command = new Command("check", texts.Check.In(language)) { paths };
        command.SetAction(result => new CheckCommand(environment, language).Execute(result.GetRequiredValue(paths)));
        return command;
    }

    private int Execute(IReadOnlyList<string> paths)
    {
        var files = paths.SelectMany(FindFiles).Distinct(StringComparer.Ordinal).ToList();
        var texts = files.ConvertAll(file => (Path: file, Bytes: SchemeSource.ReadFile(file)));
        var diagnostics = texts.SelectMany(text => SchemeLoader.Load(text.Bytes, text.Path).Diagnostics).ToList();
        OutputGuard.Write(environment.Output, writer =>
        {
            foreach (var diagnostic in diagnostics)
            {
                writer.WriteLine(diagnostic.ToString(language));
            }
        });

        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var warnings = diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
        environment.Error.WriteLine(CommandMessages.CheckSummary(files.Count, errors, warnings).In(language));
        return errors > 0 ? ExitCode.InputAtFault : ExitCode.Success;
    }

    private static IReadOnlyList<string> FindFiles(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        var files = SchemeFolder.Find(path, SchemeFolder.SchemeFile);
        return files.Length > 0
            ? files
            : throw new CommandFailedException(ExitCode.CannotRun, new PlacedMessage(CommandMessages.NoSchemeBelow, path));
    }
}
