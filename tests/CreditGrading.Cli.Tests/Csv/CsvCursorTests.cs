using System.Globalization;
using CreditGrading.Cli.Csv;
using CsvHelper;
using CsvHelper.Configuration;

namespace CreditGrading.Cli.Tests.Csv;

public sealed class CsvCursorTests
{
    private const int Cases = 20_000;

    private static readonly string[] Pieces = ["a", "b c", ",", ",", "\"", "\"\"", "\"x\"", "\n", "\r\n", "\r", "主"];

    [Fact]
    public void Read_TextOfRightQuotes_GivesWhatAnotherReaderGives()
    {
        var compared = 0;
        foreach (var seed in Enumerable.Range(0, Cases))
        {
            var text = Draw(new Dice((ulong)seed));
            if (TryRead(new TextWindow(text), out var rows))
            {
                compared++;
                Assert.Equal(ReadByOther(text), rows);
            }
        }

        Assert.InRange(compared, Cases / 4, Cases);
    }

    [Fact]
    public void Read_TextByBits_GivesWhatItGivesAsAWhole()
    {
        foreach (var seed in Enumerable.Range(0, Cases / 10))
        {
            var text = Draw(new Dice((ulong)seed));
            using var stream = new DecodedStream(new TrickleStream(Encoding.UTF8.GetBytes(text), 4), "file.csv", null);

            var isWhole = TryRead(new TextWindow(text), out var whole);
            var isRead = TryRead(new TextWindow(stream), out var read);

            Assert.Equal(isWhole, isRead);
            Assert.Equal(whole, read);
        }
    }

    [Fact]
    public void DropBefore_LaterRows_KeepLinesAndValues()
    {
        using var stream = new DecodedStream(new MemoryStream("a,b\n\"1\n2\",3\n4,\"5\"\n"u8.ToArray()), "file.csv", null);
        var rows = new CsvCursor("file.csv", new TextWindow(stream));
        rows.Read();
        rows.Read();

        rows.DropBefore();

        Assert.Equal(("1\n2", "3,4"), (rows.ValueOf(0).ToString(), rows.PositionOf(1).ToString()));
        Assert.True(rows.Read());
        Assert.Equal(("5", "4,3"), (rows.ValueOf(1).ToString(), rows.PositionOf(1).ToString()));
        Assert.False(rows.Read());
    }

    private static string Draw(Dice dice) => string.Concat(Enumerable.Range(0, dice.Range(0, 12)).Select(_ => dice.Pick(Pieces)));

    /// <summary>Reads all rows; false where quotes are wrong.</summary>
    private static bool TryRead(TextWindow window, out List<string> rows)
    {
        rows = [];
        var cursor = new CsvCursor("file.csv", window);
        try
        {
            while (cursor.Read())
            {
                var row = cursor.ToRow();
                if (row.Cells.Any(cell => cell.State != CsvCellState.Sound))
                {
                    return false;
                }

                rows.Add(Show(row.Cells.Select(cell => cell.Text)));
            }
        }
        catch (CommandFailedException)
        {
            return false;
        }

        return true;
    }

    private static List<string> ReadByOther(string text)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Mode = CsvMode.RFC4180,
            IgnoreBlankLines = true,
        };
        using var reader = new StringReader(text);
        using var parser = new CsvParser(reader, configuration);
        var rows = new List<string>();
        while (parser.Read())
        {
            rows.Add(Show(Enumerable.Range(0, parser.Count).Select(index => parser[index])));
        }

        return rows;
    }

    private static string Show(IEnumerable<string> cells) => string.Join('|', cells.Select(cell => $"<{cell}>"));
}
