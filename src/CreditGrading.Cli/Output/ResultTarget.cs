namespace CreditGrading.Cli.Output;

/// <summary>Where results go: standard output, or a file that appears only once it is complete.</summary>
internal sealed class ResultTarget : IDisposable
{
    private readonly string? _path;
    private readonly string? _temporaryPath;
    private bool _isComplete;

    private ResultTarget(Stream stream, string? path, string? temporaryPath)
    {
        Stream = stream;
        _path = path;
        _temporaryPath = temporaryPath;
    }

    /// <summary>Where to write.</summary>
    public Stream Stream { get; }

    /// <summary>Opens the target.</summary>
    /// <param name="path">The file; null for standard output.</param>
    /// <param name="standardOutput">Standard output; left open.</param>
    /// <returns>The target.</returns>
    public static ResultTarget Open(string? path, Stream standardOutput)
    {
        if (path is null)
        {
            return new ResultTarget(standardOutput, null, null);
        }

        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            throw new IOException(CommandMessages.IsADirectory.Text.English);
        }

        var temporary = Path.Combine(Path.GetDirectoryName(full) ?? "", $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}");
        return new ResultTarget(new FileStream(temporary, FileMode.CreateNew, FileAccess.Write), full, temporary);
    }

    /// <summary>Puts the complete file into its place.</summary>
    public void Complete()
    {
        Stream.Flush();
        if (_path is not null && _temporaryPath is not null)
        {
            Stream.Dispose();
            File.Move(_temporaryPath, _path, overwrite: true);
        }

        _isComplete = true;
    }

    /// <summary>Removes an incomplete file.</summary>
    public void Dispose()
    {
        if (_temporaryPath is null || _isComplete)
        {
            return;
        }

        Stream.Dispose();
        File.Delete(_temporaryPath);
    }
}
