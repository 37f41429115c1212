using CreditGrading.Receipts;

namespace CreditGrading.Cli.Input;

/// <summary>Reads a file of receipts, one a line.</summary>
internal static class ReceiptsFile
{
    private static readonly byte[] WhiteSpace = " \t\r\uFEFF"u8.ToArray();

    /// <summary>Reads all lines that are not empty.</summary>
    /// <param name="path">The path.</param>
    /// <returns>What each line gave.</returns>
    /// <exception cref="CommandFailedException">The file cannot be read.</exception>
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

        return lines;
    }
}
