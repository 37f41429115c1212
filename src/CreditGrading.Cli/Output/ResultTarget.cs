namespace CreditGrading.Cli.Output;

/// <summary>Where results go: standard output, a device or pipe, or a file that appears only once it is complete.</summary>
internal sealed class ResultTarget : IDisposable
{
    private static readonly string[] DeviceFolders = ["/dev/", "/proc/"];

    private readonly bool _isOwned;
    private readonly string? _path;
    private readonly string? _temporaryPath;
    private bool _isComplete;

    private ResultTarget(Stream stream, bool isOwned, string? path = null, string? temporaryPath = null)
    {
        Stream = stream;
        _isOwned = isOwned;
        _path = path;
        _temporaryPath = temporaryPath;
    }

    /// <summary>Where to write.</summary>
    public Stream Stream { get; }

    /// <summary>Whether nothing is seen of the results before they are complete.</summary>
    public bool AppearsOnceComplete => _temporaryPath is not null;

    /// <summary>Opens the target.</summary>
    /// <param name="path">The file; null for standard output. A link is followed.</param>
    /// <param name="standardOutput">Standard output; left open.</param>
    /// <returns>The target.</returns>
    public static ResultTarget Open(string? path, Stream standardOutput)
    {
        if (path is null)
        {
            return new ResultTarget(standardOutput, isOwned: false);
        }

        var full = Path.GetFullPath(path);
        if (!IsDevice(full) && Path.Exists(full))
        {
            full = File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
        }

        return OpenExisting(full) ?? OpenTemporary(full);
    }

    /// <summary>Tells whether a path names a device, which must never be replaced by a file.</summary>
    /// <param name="fullPath">The path.</param>
    /// <returns>True below the folders of devices.</returns>
    public static bool IsDevice(string fullPath) =>
        !OperatingSystem.IsWindows() && DeviceFolders.Any(folder => fullPath.StartsWith(folder, StringComparison.Ordinal));

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

    /// <summary>Closes what was opened, and removes an incomplete file.</summary>
    public void Dispose()
    {
        if (_isOwned)
        {
            Stream.Dispose();
        }

        if (_temporaryPath is not null && !_isComplete)
        {
            File.Delete(_temporaryPath);
        }
    }

    /// <summary>Opens what exists, to learn whether it may be written; a file is closed again, for it is replaced.</summary>
    private static ResultTarget? OpenExisting(string path)
    {
        if (!Path.Exists(path))
        {
            return null;
        }

        var stream = new FileStream(path, FileMode.Open, FileAccess.Write);
        if (IsDevice(path) || !stream.CanSeek)
        {
            return new ResultTarget(stream, isOwned: true);
        }

        stream.Dispose();
        return null;
    }

    private static ResultTarget OpenTemporary(string path)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(path) ?? "", $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        return new ResultTarget(new FileStream(temporary, FileMode.CreateNew, FileAccess.Write), isOwned: true, path, temporary);
    }
}
