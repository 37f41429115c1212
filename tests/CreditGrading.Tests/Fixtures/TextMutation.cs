using System.Text;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Spoils text and bytes.</summary>
internal static class TextMutation
{
    private static readonly string[] Pieces =
    [
        "[", "]", "{", "}", ":", ": ", "- ", "\n", "\r", "\t", "\0", "#", "&a ", "*a", "<<: *a", "!!int ", "!x ",
        "%YAML 1.2\n", "---\n",
        "...\n", "'", "\"", "|\n", ">-\n", "? ", "\ufeff", "\u2028", "\ud800", "😀", "99999999999999999999999999", "1e9", "-",
        "0x1F",
        "null", "~", "by: by", "2023-02-30", "  ",
        new('[', 500), new(' ', 3000), "a: {b: ", "allowNonMonotone: x\n", "\\x", "\u0007",
    ];

    public static string Mutate(Dice dice, string text)
    {
        foreach (var _ in Enumerable.Range(0, dice.Range(1, 3)))
        {
            text = Once(dice, text);
        }

        return text;
    }

    /// <summary>The text in UTF-8, sometimes in another encoding or with bytes that are none.</summary>
    public static byte[] Bytes(Dice dice, string text)
    {
        var bytes = dice.Weighted((80, Encoding.UTF8), (7, Encoding.Unicode), (6, Encoding.BigEndianUnicode),
            (7, Encoding.UTF32)).GetBytes(text);
        if (bytes.Length > 0 && dice.Chance(30))
        {
            bytes[dice.Range(0, bytes.Length - 1)] = (byte)dice.Range(0, 255);
        }

        return bytes;
    }

    private static string Once(Dice dice, string text)
    {
        var (from, to) = (dice.Range(0, text.Length), dice.Range(0, text.Length));
        var (low, high) = (Math.Min(from, to), Math.Max(from, to));
        return dice.Range(1, 8) switch
        {
            1 => text[..from],
            2 => text[from..],
            3 => text.Remove(low, Math.Min(high - low, 30)),
            4 => text.Insert(from, text[low..Math.Min(high, low + 200)]),
            5 => Lines(dice, text),
            6 when text.Length > 0 => text.Remove(Math.Min(from, text.Length - 1), 1),
            _ => text.Insert(from, dice.Pick(Pieces)),
        };
    }

    /// <summary>Leaves out, doubles or exchanges lines.</summary>
    private static string Lines(Dice dice, string text)
    {
        var lines = text.Split('\n').ToList();
        var (first, second) = (dice.Range(0, lines.Count - 1), dice.Range(0, lines.Count - 1));
        switch (dice.Range(1, 3))
        {
            case 1:
                lines.RemoveAt(first);
                break;
            case 2:
                lines.Insert(second, lines[first]);
                break;
            default:
                (lines[first], lines[second]) = (lines[second], lines[first]);
                break;
        }

        return string.Join('\n', lines);
    }
}
