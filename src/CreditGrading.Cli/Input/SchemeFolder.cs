namespace CreditGrading.Cli.Input;

/// <summary>The files of schemes, each in a folder with its cases.</summary>
internal static class SchemeFolder
{
    /// <summary>The name of a scheme's file.</summary>
    public const string SchemeFile = "scheme.yaml";

    /// <summary>The name of the file with its cases.</summary>
    public const string CasesFile = "cases.yaml";

    /// <summary>Finds the files of a name in a folder and all below it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">The name.</param>
    /// <returns>Their paths in ordinal order; empty where there are none.</returns>
    /// <exception cref="CommandFailedException">A folder cannot be read.</exception>
    public static string[] Find(string folder, string name)
    {
        var files = InputFile.Guard(folder, () => Directory.GetFiles(folder, name, SearchOption.AllDirectories));
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }
}
