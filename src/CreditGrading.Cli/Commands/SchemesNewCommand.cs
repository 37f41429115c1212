using System.CommandLine;
using CreditGrading.Analysis;
using CreditGrading.Cli.Input;
using CreditGrading.Cli.Output;

namespace CreditGrading.Cli.Commands;

/// <summary>The verb <c>schemes new</c>: writes a commented scheme to begin with, cases, and schemas for editors.</summary>
/// <param name="environment">What the run touches.</param>
/// <param name="language">The language of messages.</param>
internal sealed class SchemesNewCommand(CommandEnvironment environment, MessageLanguage language)
{
    /// <summary>Stands for the id in the texts that are copied.</summary>
    private const string Placeholder = "my-city";

    /// <summary>Makes the verb.</summary>
    /// <param name="environment">What the run touches.</param>
    /// <param name="language">The language of descriptions and messages.</param>
    /// <returns>The verb.</returns>
    public static Command Create(CommandEnvironment environment, MessageLanguage language)
    {
        var texts = CommandDescriptions.All;
        var id = new Argument<string>("ID") { Description = texts.SchemesNewId.In(language) };
        var folder = new Option<string?>("--out") { HelpName = "DIR", Description = texts.SchemesNewOut.In(language) };
        var command = new Command("new", texts.SchemesNew.In(language)) { id, folder };
        command.SetAction(result =>
            new SchemesNewCommand(environment, language).Execute(result.GetRequiredValue(id), result.GetValue(folder)));
        return command;
    }

    private int Execute(string id, string? parent)
    {
        var scheme = Read(SchemeFolder.SchemeFile, id);
        if (SchemeLoader.Load(scheme).Scheme?.Id != id)
        {
            throw new CommandFailedException(ExitCode.CannotRun, new PlacedMessage(CommandMessages.NotASchemeId(id)));
        }

        var folder = parent is null ? id : Path.Combine(parent, id);
        (string Name, string Text)[] files =
        [
            (SchemeFolder.SchemeFile, scheme),
            (SchemeFolder.CasesFile, Read(SchemeFolder.CasesFile, id)),
            ("scheme.schema.json", EditorSchemas.Scheme),
            ("cases.schema.json", EditorSchemas.Cases),
        ];
        OutputGuard.Run(folder, () => Write(parent ?? ".", folder, files));
        OutputGuard.Write(environment.Output, writer =>
        {
            foreach (var (name, _) in files)
            {
                writer.WriteLine(Path.Combine(folder, name));
            }
        });
        environment.Error.WriteLine(CommandMessages.SchemeBegun(folder).In(language));
        return ExitCode.Success;
    }

    /// <summary>Writes all files into a folder that is not there yet, or none.</summary>
    private static void Write(string parent, string folder, IEnumerable<(string Name, string Text)> files)
    {
        if (Path.Exists(folder))
        {
            throw new CommandFailedException(ExitCode.CannotRun, new PlacedMessage(CommandMessages.AlreadyExists, folder));
        }

        if (!Directory.Exists(parent))
        {
            throw new DirectoryNotFoundException();
        }

        Directory.CreateDirectory(folder);
        try
        {
            foreach (var (name, text) in files)
            {
                File.WriteAllText(Path.Combine(folder, name), text);
            }
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    /// <summary>Reads the text of a file to begin with, for the scheme of an id.</summary>
    private static string Read(string name, string id)
    {
        using var stream = typeof(SchemesNewCommand).Assembly.GetManifestResourceStream($"starter/{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Replace(Placeholder, id, StringComparison.Ordinal);
    }
}
