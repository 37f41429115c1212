
namespace CreditGrading.Cli.Tests.Fuzzing;

/// <summary>Spoils CSV files byte by byte; each character stands for a byte.</summary>
internal static class CsvMutation
{
    private static readonly string[] Pieces =
    [
        ",", "\"", "\"\"", "\r", "\n", "\r\n", "\r\r\n", "\t", " ", ";", "\0", "\u001b[31m", "\u00ef\u00bb\u00bf", "\u00ff\u00fe",
        "\u0080", "\u00c3(", "\u00ed\u00a0\u0080", "\u00f4\u0090\u0080\u0080", "\u00e4\u00bf\u00a1", "\u00e2\u0080\u00a8",
        "\u00c2\u0085", "\u0081\u00300\u0081\u00300", "=1+1", "-", "--", "+1", "1e9", "99999999999999999999", "0.1234567891",
        "-0", "1.", ".5", "NaN", "2023-02-30", "9999-12-31", "0001-01-01", "10000-01-01", "2023-3-1", "confirmed", "CONFIRMED",
        "subject_id", "occurred_on", "<script>", "{0}", "%s", "\\", "'",
    ];

    private static readonly string[] Cells =
    [
        "", "\"a\"\"b\"", "\"a,b\"", "\"a\nb\"", "2023-03-31", "2023-04-01", "1900-01-01", "9999-12-31", "0", "-1",
        "1000000000000", "0.01", "999999999999999999", "999999999999999999.999999999", "serious", "unconfirmed", "true", "false",
        "enterprise", "92000000MA0000001P", new('x', 3000), new('9', 400), "\"" + new string('"', 400) + "\"",
    ];

    /// <summary>A few rows of the file, or all of it.</summary>
    public static string Sample(Dice dice, string file)
    {
        var lines = file.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return dice.Chance(5)
            ? file
            : string.Join('\n', [lines[0], .. dice.Some(lines[1..], dice.Range(0, Math.Min(8, lines.Length - 1))), ""]);
    }

    /// <summary>The file with one to four things wrong, or none.</summary>
    public static string Mutate(Dice dice, string file, string other)
    {
        foreach (var _ in Enumerable.Range(0, dice.Range(0, 4)))
        {
            file = Once(dice, file, other);
        }

        return file;
    }

    private static string Once(Dice dice, string file, string other)
    {
        var (from, to) = (dice.Range(0, file.Length), dice.Range(0, file.Length));
        var (low, high) = (Math.Min(from, to), Math.Max(from, to));
        return dice.Range(1, 20) switch
        {
            1 => file[..from],
            2 => file.Remove(low, Math.Min(high - low, 40)),
            3 => file.Insert(from, file[low..Math.Min(high, low + 100)]),
            4 => file[..from] + other[dice.Range(0, other.Length)..],
            5 when file.Length > 0 => file.Remove(Math.Min(from, file.Length - 1), 1),
            6 => file.Insert(from, ((char)dice.Range(0, 255)).ToString()),
            7 or 8 or 9 => file.Insert(from, dice.Pick(Pieces)),
            10 => ExchangeLines(dice, file),
            11 => ExchangeColumns(dice, file),
            12 => file.ReplaceLineEndings(dice.Pick(["\r\n", "\r", "\n\n"])),
            _ => ExchangeCell(dice, file),
        };
    }

    private static string ExchangeLines(Dice dice, string file)
    {
        var lines = file.Split('\n');
        var (first, second) = (dice.Range(0, lines.Length - 1), dice.Range(0, lines.Length - 1));
        (lines[first], lines[second]) = (lines[second], dice.Chance(50) ? lines[first] : lines[second]);
        return string.Join('\n', lines);
    }

    /// <summary>Two columns change places in every row: the same file in another order.</summary>
    private static string ExchangeColumns(Dice dice, string file)
    {
        var rows = file.Split('\n').Select(line => line.Split(',')).ToArray();
        var (first, second) = (dice.Range(0, rows[0].Length - 1), dice.Range(0, rows[0].Length - 1));
        foreach (var row in rows.Where(row => row.Length > Math.Max(first, second)))
        {
            (row[first], row[second]) = (row[second], row[first]);
        }

        return string.Join('\n', rows.Select(row => string.Join(',', row)));
    }

    private static string ExchangeCell(Dice dice, string file)
    {
        var lines = file.Split('\n');
        var line = dice.Range(0, lines.Length - 1);
        var cells = lines[line].Split(',');
        cells[dice.Range(0, cells.Length - 1)] = dice.Chance(60) ? dice.Pick(Cells) : dice.Pick(dice.Pick(lines).Split(','));
        lines[line] = string.Join(',', cells);
        return string.Join('\n', lines);
    }
}
