using CreditGrading.Receipts;

namespace CreditGrading.Cli.Input;

/// <summary>Reads a file of receipts, one a line.</summary>
internal static class ReceiptsFile
{
    private static readonly byte[] WhiteSpace = " \t\r\uFEFF"u8.ToArray();

    /// <summary>Reads all lines that are not empty.</summary>
    /// <param name="path">The path.</param>
    /// <returns>What each line gave, at least one.</returns>
    /// <exception cref="CommandFailedException">The file cannot be read, or holds nothing.</exception>
    public static IReadOnlyList<ReceiptLine> Read(string path)
    {
        var bytes = InputFile.Read(path, Stream.Null);
        var lines = new List<ReceiptLine>();
        var number = 0;
        foreach (var range in bytes.AsSpan().Split((byte)'\n'))
        {
            number++;
            if (bytes.AsSpan()[range] is var line && line.ContainsAnyExcept(WhiteSpace))
            {
                lines.Add(new(path, number, GradingReceipt.Read(line)));
            }
        }

        return lines.Count > 0
            ? lines
            : throw new CommandFailedException(ExitCode.InputAtFault, new PlacedMessage(CommandMessages.NoReceipts, path));
    }
}

/// <summary>A line of a file of receipts.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Number">The number of the line, from 1.</param>
/// <param name="Read">What reading it gave.</param>
internal sealed record ReceiptLine(string File, int Number, ReceiptReadResult Read);
