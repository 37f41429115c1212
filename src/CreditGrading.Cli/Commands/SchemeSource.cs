using CreditGrading.Cli.Input;

namespace CreditGrading.Cli.Commands;

/// <summary>Finds a scheme by the id of a bundled one, or by its path.</summary>
/// <param name="environment">What the run touches.</param>
/// <param name="language">The language of messages.</param>
internal sealed class SchemeSource(CommandEnvironment environment, MessageLanguage language)
{
    /// <summary>Loads a scheme and says what was found in it.</summary>
    /// <param name="idOrPath">An id or a path; a bundled id comes first.</param>
    /// <returns>The scheme; null where it is refused.</returns>
    /// <exception cref="CommandFailedException">There is neither, or the file cannot be read.</exception>
    public GradingScheme? Load(string idOrPath)
    {
        if (BundledSchemes.Ids.Contains(idOrPath))
        {
            return BundledSchemes.Get(idOrPath);
        }

        var isWord = !idOrPath.AsSpan().ContainsAny('/', '\\') && !Path.HasExtension(idOrPath);
        if (isWord && !Path.Exists(idOrPath))
        {
            var message = CommandMessages.UnknownScheme(idOrPath, BundledSchemes.Ids);
            throw new CommandFailedException(ExitCode.CannotRun, new PlacedMessage(message));
        }

        var loaded = SchemeLoader.Load(ReadFile(idOrPath), idOrPath);
        foreach (var diagnostic in loaded.Diagnostics)
        {
            environment.Error.WriteLine(diagnostic.ToString(language));
        }

        return loaded.Scheme;
    }

    /// <summary>Reads a scheme file, no further than the loader accepts.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="CommandFailedException">The file cannot be read.</exception>
    public static byte[] ReadFile(string path) => InputFile.ReadStart(path, SchemeLoader.MaxBytes + 1);
}
