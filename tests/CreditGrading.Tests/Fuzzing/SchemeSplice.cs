using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Fuzzing;

/// <summary>Makes spoiled schemes out of sound ones.</summary>
internal static class SchemeSplice
{
    private const int MostAdded = 100_000;

    private static readonly string[] Values =
    [
        "0", "-1", "1000000000000", "999999999999999999", "999999999999999999.999999999", "0.000000001", "-0", "1e3", "0x10",
        "1_000", "００",
        "2023-02-29", "2024-02-29", "9999-12-31", "0001-01-01", "0000-00-00", "10000-01-01", "true", "null", "~", "", "by",
        "note",
        "{days: 36500}", "{years: 100}", "{months: 1200}", "{days: 0}", "unlimited", "untilEnded", "ownTerm", "evaluationPeriod",
        "[]", "{}", "[a, a]", "{a: b}", "{by: severity}", "{by: amount, brackets: [{upTo: 1, points: 1}, {points: 2}]}",
        "deductions", "adverse",
        "{atLeast: 1, atMost: 0}", "{above: 1}", "|\n  a\n  b", "'it''s'", "\"\\u0000\"", "\"\\ud800\"", "\"\\x7f\"", "ünïcode",
        "信用", "𝟙",
    ];

    /// <summary>Draws one text.</summary>
    /// <param name="dice">What decides.</param>
    /// <param name="sound">Texts of sound schemes.</param>
    public static string Draw(Dice dice, IReadOnlyList<string> sound)
    {
        var text = dice.Pick(sound);
        return dice.Range(1, 12) switch
        {
            1 => Join(dice, text, dice.Pick(sound)),
            2 => Splice(dice, text, dice.Pick(sound)),
            3 => Graft(dice, text, dice.Pick(sound)),
            4 or 5 => Revalue(dice, text, dice.Pick(sound)),
            6 => TextMutation.Mutate(dice, Revalue(dice, text, dice.Pick(sound))),
            7 => Repeat(dice, text),
            8 or 9 or 10 => Nudge(dice, text),
            _ => TextMutation.Mutate(dice, text),
        };
    }

    /// <summary>The first lines of one text and the last lines of another.</summary>
    private static string Join(Dice dice, string first, string second)
    {
        var (head, tail) = (first.Split('\n'), second.Split('\n'));
        return string.Join('\n', [.. head[..dice.Range(0, head.Length)], .. tail[dice.Range(0, tail.Length)..]]);
    }

    /// <summary>The first characters of one text and the last characters of another.</summary>
    private static string Splice(Dice dice, string first, string second) =>
        first[..dice.Range(0, first.Length)] + second[dice.Range(0, second.Length)..];

    /// <summary>Some lines of one text among those of another.</summary>
    private static string Graft(Dice dice, string into, string from)
    {
        var (stock, scions) = (into.Split('\n').ToList(), from.Split('\n'));
        var start = dice.Range(0, scions.Length - 1);
        stock.InsertRange(dice.Range(0, stock.Count), scions[start..Math.Min(start + dice.Range(1, 12), scions.Length)]);
        return string.Join('\n', stock);
    }

    /// <summary>Other values behind some keys: hostile ones, or those of other keys.</summary>
    private static string Revalue(Dice dice, string text, string other)
    {
        var lines = text.Split('\n');
        var others = other.Split('\n');
        foreach (var _ in Enumerable.Range(0, dice.Range(1, 2)))
        {
            var place = dice.Range(0, lines.Length - 1);
            var value = dice.Chance(60) ? dice.Pick(Values) : ValueOf(dice.Pick(others));
            lines[place] = Exchange(dice, lines[place], value);
        }

        return string.Join('\n', lines);
    }

    /// <summary>The line with one of its values, in flow or in block style, exchanged.</summary>
    private static string Exchange(Dice dice, string line, string value)
    {
        int[] colons = [.. Enumerable.Range(0,
            line.Length).Where(i => line[i] == ':' && i + 1 < line.Length && line[i + 1] == ' ')];
        if (colons.Length == 0)
        {
            return line;
        }

        var start = dice.Pick(colons) + 2;
        var length = line.AsSpan(start).IndexOfAny(",}]");
        return line[..start] + value + (length < 0 ? "" : line[(start + length)..]);
    }

    /// <summary>Other digits in some numbers and days: most such texts still load.</summary>
    private static string Nudge(Dice dice, string text)
    {
        var units = text.ToCharArray();
        int[] digits = [.. Enumerable.Range(0, units.Length).Where(i => char.IsAsciiDigit(units[i]))];
        foreach (var _ in Enumerable.Range(0, dice.Range(1, 3)))
        {
            units[dice.Pick(digits)] = (char)('0' + dice.Range(0, 9));
        }

        return new(units);
    }

    private static string ValueOf(string line) =>
        line.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var colon ? line[(colon + 2)..] : line.Trim();

    /// <summary>One line many times.</summary>
    private static string Repeat(Dice dice, string text)
    {
        var lines = text.Split('\n').ToList();
        var place = dice.Range(0, lines.Count - 1);
        var times = Math.Min(dice.Pick([1, 2, 50, 400]), MostAdded / (lines[place].Length + 1));
        lines.InsertRange(place, Enumerable.Repeat(lines[place], times));
        return string.Join('\n', lines);
    }
}
