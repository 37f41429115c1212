using System.Diagnostics.CodeAnalysis;
using CreditGrading.Cli.Csv;

namespace CreditGrading.Cli.Input;

/// <summary>Opens and reads files, and says in one line why one cannot be read.</summary>
internal static class InputFile
{
    /// <summary>The argument that stands for standard input.</summary>
    public const string StandardInput = "-";

    private const string StandardInputName = "stdin";

    /// <summary>Reads a file or standard input.</summary>
    /// <param name="path">A path, or <c>-</c>.</param>
    /// <param name="standardInput">What <c>-</c> stands for.</param>
    /// <returns>All bytes.</returns>
    /// <exception cref="CommandFailedException">The file cannot be read.</exception>
    public static byte[] Read(string path, Stream standardInput) =>
        Guard(NameOf(path), () => path == StandardInput ? ReadToEnd(standardInput) : File.ReadAllBytes(path));

    /// <summary>Reads a CSV file or standard input into memory.</summary>
    /// <param name="path">A path, or <c>-</c>; null for none.</param>
    /// <param name="standardInput">What <c>-</c> stands for.</param>
    /// <param name="encoding">The encoding; UTF-8 where null.</param>
    /// <returns>The file; null where there is none.</returns>
    /// <exception cref="CommandFailedException">The file cannot be read, or its bytes do not fit the encoding.</exception>
    [return: NotNullIfNotNull(nameof(path))]
    public static CsvDocument? ReadDocument(string? path, Stream standardInput, Encoding? encoding) => path is null
        ? null
        : new CsvDocument(NameOf(path), TextDecoder.Decode(Read(path, standardInput), NameOf(path), encoding));

    /// <summary>Opens a file or standard input, to be read bit by bit.</summary>
    /// <param name="path">A path, or <c>-</c>.</param>
    /// <param name="standardInput">What <c>-</c> stands for.</param>
    /// <returns>Its bytes.</returns>
    /// <exception cref="CommandFailedException">The file cannot be opened.</exception>
    public static Stream Open(string path, Stream standardInput) => Guard(
        NameOf(path),
        () => path == StandardInput
            ? standardInput
            : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0));

    /// <summary>Reads the start of a file.</summary>
    /// <param name="path">The path.</param>
    /// <param name="limit">How many bytes at most.</param>
    /// <returns>The bytes, all of them where there are no more than <paramref name="limit"/>.</returns>
    /// <exception cref="CommandFailedException">The file cannot be read.</exception>
    public static byte[] ReadStart(string path, int limit) => Guard(path, () =>
    {
        using var stream = File.OpenRead(path);
        var bytes = new byte[limit];
        var count = stream.ReadAtLeast(bytes, limit, throwOnEndOfStream: false);
        return bytes[..count];
    });

    /// <summary>Gives the name of an input in messages.</summary>
    /// <param name="path">A path, or <c>-</c>.</param>
    /// <returns>The path as given, or <c>stdin</c>.</returns>
    public static string NameOf(string path) => path == StandardInput ? StandardInputName : path;

    /// <summary>Runs a piece of reading and turns what the system throws into one line.</summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <param name="name">The file's name in messages.</param>
    /// <param name="read">The piece of reading.</param>
    /// <returns>What was read.</returns>
    /// <exception cref="CommandFailedException">It cannot be read.</exception>
    public static T Guard<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (FileFaults.IsFileFault(exception) || exception is ArgumentException)
        {
            var message = FileFaults.Describe(exception, name) ?? CommandMessages.CannotBeRead(exception.Message);
            throw new CommandFailedException(ExitCode.CannotRun, new PlacedMessage(message, name));
        }
    }

    private static byte[] ReadToEnd(Stream stream)
    {
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
