using System.Text.RegularExpressions;
using CreditGrading.Diagnostics;
using CreditGrading.Internal;

namespace CreditGrading.Schemes.Language;

/// <summary>Finds what was meant by a value that is written as people write it rather than as the language does.</summary>
internal static partial class MeantText
{
    /// <summary>The most UTF-16 units of a text that are looked at.</summary>
    private const int MaxLength = 64;

    /// <summary>What multiplies a number when it stands behind it.</summary>
    private const string Multipliers = "百千万亿";

    /// <summary>The text with half-width characters and without quotes around it.</summary>
    public static string Plain(string text) => HalfWidth.Of(text).Trim().Trim('"', '\'').Trim();

    /// <summary>The hint for what should be a number.</summary>
    /// <param name="text">The text that was found.</param>
    /// <param name="fits">Whether a number may stand here.</param>
    public static LocalizedText? ForNumber(string text, Func<decimal, bool> fits)
    {
        if (text.Length > MaxLength || NumberAndMore().Match(Plain(text)) is not { Success: true } match)
        {
            return null;
        }

        var number = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);
        var more = match.Groups["more"].Value;
        if (DecimalText.TryParse(number, out var value) != DecimalTextResult.Number)
        {
            return null;
        }

        if (more == "%")
        {
            return Hints.Percent(Shown(value), Shown(value / 100));
        }

        if (!fits(value))
        {
            return more.Length == 0 && value < 0 && fits(-value) ? Hints.Unsigned(Shown(-value)) : null;
        }

        return more switch
        {
            "" => Hints.Write(Shown(value)),
            ['#', ..] => Hints.Write($"{Shown(value)} {more}"),
            [var first, ..] when !Multipliers.Contains(first, StringComparison.Ordinal) && more.All(char.IsLetter) =>
                Hints.Write(Shown(value)),
            _ => null,
        };
    }

    /// <summary>The hint for what should be a day.</summary>
    public static LocalizedText? ForDay(string text)
    {
        if (text.Length > MaxLength || YearMonthDay().Match(Plain(text)) is not { Success: true } match)
        {
            return null;
        }

        var day = string.Join('-', match.Groups["year"].Value, TwoDigits(match, "month"), TwoDigits(match, "day"));
        return DayText.TryParse(day, out _) ? Hints.Write(day) : Hints.NoSuchDay;
    }

    /// <summary>The hint for what should be a code.</summary>
    public static LocalizedText? ForCode(string text, Func<string, bool> isCode) =>
        text.Length <= MaxLength && Plain(text) is var code && isCode(code) ? Hints.Write(code) : null;

    /// <summary>The hint for what should be several items of a list and is one; null where it is one.</summary>
    public static LocalizedText? ForItem(string text) =>
        Items(text) is { Length: > 1 } items ? Hints.Write(string.Join(", ", items)) : null;

    /// <summary>The hint for what should be a list of short values.</summary>
    public static LocalizedText? ForList(string text) =>
        Items(text) is { Length: > 0 } items ? Hints.Write($"[{string.Join(", ", items)}]") : null;

    /// <summary>The hint for what should be a validity.</summary>
    public static LocalizedText? ForTerm(string text)
    {
        if (text.Length > MaxLength)
        {
            return null;
        }

        var plain = Plain(text);
        if (plain is "长期" or "永久" or "长期有效" or "永久有效")
        {
            return Hints.Write("unlimited");
        }

        if (CountAndUnit().Match(plain) is not { Success: true } match)
        {
            return null;
        }

        var count = match.Groups["count"].Value;
        return match.Groups["unit"].Value switch
        {
            "" => Hints.StateUnit(count),
            ['d', ..] or "天" or "日" => Hints.Write($"{{days: {count}}}"),
            ['m', ..] or "月" => Hints.Write($"{{months: {count}}}"),
            _ => Hints.Write($"{{years: {count}}}"),
        };
    }

    private static string[] Items(string text)
    {
        if (text.Length > MaxLength)
        {
            return [];
        }

        var items = HalfWidth.Of(text).Trim().TrimStart('[').TrimEnd(']').Split(',', StringSplitOptions.TrimEntries);
        return [.. items.Select(item => item.Trim('"', '\'')).Where(item => item.Length > 0)];
    }

    private static string Shown(decimal number) => DecimalText.Of(number);

    private static string TwoDigits(Match match, string group) => match.Groups[group].Value.PadLeft(2, '0');

    [GeneratedRegex(@"^\+?(?<number>-?([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\.[0-9]+)?) *(?<more>|%|[^0-9. ,-].*)$")]
    private static partial Regex NumberAndMore();

    [GeneratedRegex(
        "^(?<year>[0-9]{4}) *[-/.年] *(?<month>[0-9]{1,2}) *[-/.月] *(?<day>[0-9]{1,2}) *日?$"
        + "|^(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})$")]
    private static partial Regex YearMonthDay();

    [GeneratedRegex("^(?<count>[0-9]{1,5}) *个?(?<unit>|days?|months?|years?|天|日|月|年)$")]
    private static partial Regex CountAndUnit();
}
