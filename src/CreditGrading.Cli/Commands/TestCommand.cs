using System.CommandLine;
using CreditGrading.Analysis;
using CreditGrading.Cli.Input;
using CreditGrading.Cli.Output;

namespace CreditGrading.Cli.Commands;

/// <summary>The verb <c>test</c>: runs the cases of schemes and lists what differs.</summary>
/// <param name="environment">What the run touches.</param>
/// <param name="language">The language of messages.</param>
internal sealed class TestCommand(CommandEnvironment environment, MessageLanguage language)
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
            Description = texts.TestPaths.In(language),
        };
        var command = new Command("test", texts.Test.In(language)) { paths };
        command.SetAction(result => new TestCommand(environment, language).Execute(result.GetRequiredValue(paths)));
        return command;
    }

    private int Execute(IReadOnlyList<string> paths)
    {
        var files = paths.SelectMany(FindFiles)
            .DistinctBy(path => InputFile.Guard(path, () => Path.GetFullPath(path)), StringComparer.Ordinal)
            .ToList();
        var tested = files.ConvertAll(Test);
        OutputGuard.Write(environment.Output, writer => Write(writer, tested));
        return tested.TrueForAll(file => file.HasPassed) ? ExitCode.Success : ExitCode.InputAtFault;
    }

    private IReadOnlyList<string> FindFiles(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        var cases = SchemeFolder.Find(path, SchemeFolder.CasesFile);
        var schemes = SchemeFolder.Find(path, SchemeFolder.SchemeFile);
        if (cases.Length + schemes.Length == 0)
        {
            throw new CommandFailedException(ExitCode.CannotRun, new PlacedMessage(CommandMessages.NoSchemeBelow, path));
        }

        var tested = cases.Select(Path.GetDirectoryName).ToHashSet(StringComparer.Ordinal);
        foreach (var folder in schemes.Select(Path.GetDirectoryName).Where(folder => !tested.Contains(folder)))
        {
            environment.Error.WriteLine($"{folder}: {CommandMessages.NoCases.In(language)}");
        }

        return cases;
    }

    /// <summary>Loads a file of cases and its scheme, says what is wrong with either, and runs them where nothing is.</summary>
    private TestedFile Test(string path)
    {
        var loaded = SchemeCases.Load(SchemeSource.ReadFile(path), path);
        foreach (var diagnostic in loaded.Diagnostics)
        {
            environment.Error.WriteLine(diagnostic.ToString(language));
        }

        var schemePath = Path.Combine(Path.GetDirectoryName(path) ?? "", SchemeFolder.SchemeFile);
        var scheme = new SchemeSource(environment, language).Load(schemePath);
        return new(path, loaded.IsSuccess && scheme is not null ? loaded.Cases.Run(scheme) : null);
    }

    private void Write(TextWriter writer, List<TestedFile> tested)
    {
        foreach (var file in tested)
        {
            foreach (var result in file.Failed)
            {
                writer.WriteLine($"{file.Path}({result.Position}): {Quoted.Escape(result.Name)}");
                foreach (var difference in result.Differences)
                {
                    writer.WriteLine($"  {difference.Text.In(language)}");
                }
            }

            var summary = file.Results is null
                ? CommandMessages.NotRun
                : CommandMessages.TestSummary(file.PassedCount, file.Failed.Count);
            writer.WriteLine($"{file.Path}: {summary.In(language)}");
        }

        var total = CommandMessages.TestSummary(tested.Sum(file => file.PassedCount), tested.Sum(file => file.Failed.Count));
        var notRun = CommandMessages.FilesNotRun(tested.Count(file => file.Results is null));
        writer.WriteLine(total.In(language) + notRun.In(language));
    }
}
