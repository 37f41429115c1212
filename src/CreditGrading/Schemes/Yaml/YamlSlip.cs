using CreditGrading.Diagnostics;
using CreditGrading.Internal;

namespace CreditGrading.Schemes.Yaml;

/// <summary>
/// A slip after which a text cannot be read, and which authors make often: where reading stopped or just before.
/// </summary>
/// <param name="At">Where the slip is.</param>
/// <param name="Text">What it is and what to write instead, as part of a sentence.</param>
internal sealed record YamlSlip(SourcePosition At, LocalizedText Text)
{
    private const string WideBrackets = "｛［【";
    private const string WideCommas = "，、；";

    /// <summary>Looks for a slip about keys: colons, spaces, indentation, texts without quotes.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="fault">Where reading stopped.</param>
    /// <returns>The slip, or null where none is found.</returns>
    internal static YamlSlip? AboutKeys(string text, SourcePosition fault)
    {
        var (line, before) = YamlLine.Find(text, fault.Line);
        if (line is null)
        {
            return null;
        }

        return AtBegin(line) ?? InValue(line, fault) ?? WithoutColon(line)
            ?? (before is null ? null : Before(line, before) ?? NotAligned(line, before));
    }

    /// <summary>Looks for what was meant as a comma inside brackets.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="fault">Where reading stopped.</param>
    /// <returns>The slip, or null where none is found.</returns>
    internal static YamlSlip? AboutCommas(string text, SourcePosition fault)
    {
        if (YamlLine.Find(text, fault.Line).Line is not { Text: var line } found)
        {
            return null;
        }

        var index = line.AsSpan(0, Math.Min(fault.Column, line.Length)).LastIndexOfAny(WideCommas);
        return index < 0 ? null : new(found.PlaceOf(index), new(
            $"“{line[index]}”不起分隔作用，请改用半角逗号“,”和空格", $"'{line[index]}' separates nothing; write ',' and a space instead"));
    }

    /// <summary>Slips by which a line begins wrongly.</summary>
    private static YamlSlip? AtBegin(YamlLine line)
    {
        var oddSpace = line.Text.AsSpan(0, line.Start).IndexOfAny('\u3000', '\u00A0');
        if (oddSpace < 0 && line.Mark == ':' && HalfWidth.IsOddSpace(line.CharacterAt(line.End + 1)))
        {
            oddSpace = line.End + 1;
        }

        if (oddSpace >= 0)
        {
            return new(line.PlaceOf(oddSpace), new(
                "此处是全角空格或不间断空格，请改用普通的半角空格", "a full-width or non-breaking space stands here; write ordinary spaces"));
        }

        return line.Word.Length > 0 ? AfterWord(line) : null;
    }

    private static YamlSlip? AfterWord(YamlLine line)
    {
        if (line.Word is ['-', not '-', ..] && (line.Mark is ':' or '：' or '\n'))
        {
            var item = Quoted($"- {line.Text[(line.Start + 1)..]}");
            return new(line.PlaceOf(line.Start), new($"“-”之后缺少空格，请写成“{item}”", $"a space is missing after '-'; write '{item}'"));
        }

        var word = Quoted(line.Word);
        var mended = Mended(line, HalfWidth.Of(line.Value));
        if (line.Mark == '：')
        {
            return new(line.PlaceOf(line.End), new(
                $"“{word}”之后的冒号是全角的，请写成“{mended}”", $"the colon after '{word}' is full-width; write '{mended}'"));
        }

        if (line.Mark != ':')
        {
            return null;
        }

        if (line.CharacterAt(line.End + 1) is not (' ' or '\t' or '\n' or '/'))
        {
            return new(line.PlaceOf(line.End), new(
                $"“{word}”的冒号之后缺少空格，请写成“{mended}”", $"a space is missing after the colon of '{word}'; write '{mended}'"));
        }

        return line.Value is [var first, ..] && WideBrackets.Contains(first, StringComparison.Ordinal)
            ? new(line.PlaceOf(line.ValueStart), new($"此处的括号是全角的，请写成“{mended}”", $"this bracket is full-width; write '{mended}'"))
            : null;
    }

    /// <summary>A text that has to stand in quotes.</summary>
    private static YamlSlip? InValue(YamlLine line, SourcePosition fault)
    {
        if (line.Mark != ':' || line.Value.Length == 0 || fault.Column <= line.ValueStart + 1)
        {
            return null;
        }

        var first = line.Value[0];
        var quote = line.Value.Contains('"', StringComparison.Ordinal) ? '\'' : '"';
        var mended = Mended(line, $"{quote}{line.Value}{quote}");
        var at = line.PlaceOf(line.ValueStart);
        if (first is '[' or '{' or '"' or '\'')
        {
            return new(at, new(
                $"以“{first}”开头而在其后还有内容的文本须整体加引号，请写成“{mended}”",
                $"a text that begins with '{first}' and goes on after it ends is put in quotes as a whole; write '{mended}'"));
        }

        return line.Value.Contains(": ", StringComparison.Ordinal)
            ? new(at, new(
                $"含有冒号加空格的文本须加引号，请写成“{mended}”",
                $"a text with a colon and a space in it is put in quotes; write '{mended}'"))
            : null;
    }

    private static YamlSlip? WithoutColon(YamlLine line)
    {
        var isWord = line is { IsItem: false, Word: [not '-', ..], Mark: ' ' or '\n' };
        return isWord && !line.Text.AsSpan().ContainsAny(':', '：') ? MissingColon(line) : null;
    }

    /// <summary>A slip in the line before, which only shows in this one.</summary>
    private static YamlSlip? Before(YamlLine line, YamlLine before)
    {
        if (!before.Word.All(char.IsAscii))
        {
            return null;
        }

        var isLoneWord = before.Word.Length > 0 && before.Mark == '\n' && line.Start > before.Start;
        return AtBegin(before) ?? (isLoneWord ? MissingColon(before) : null);
    }

    private static YamlSlip MissingColon(YamlLine line)
    {
        var (word, mended) = (Quoted(line.Word), Mended(line, line.Value));
        return new(line.PlaceOf(line.End), new(
            $"“{word}”之后缺少冒号，请写成“{mended}”", $"the colon after '{word}' is missing; write '{mended}'"));
    }

    private static YamlSlip? NotAligned(YamlLine line, YamlLine before)
    {
        if (line.IsItem || line.Word.Length == 0 || line.Start == before.Start || line.Start == 0)
        {
            return null;
        }

        var (column, columnBefore) = (Invariant(line.Start + 1), Invariant(before.Start + 1));
        return new(line.PlaceOf(line.Start), new(
            $"本行从第{column}列开始，上一行从第{columnBefore}列开始；同一条目的各键须左对齐",
            $"this line begins in column {column}, the one before in column {columnBefore}; "
                + "the keys of one entry begin in the same column"));
    }

    private static string Mended(YamlLine line, string value) =>
        Quoted(value.Length == 0 ? $"{line.Word}:" : $"{line.Word}: {value}");

    private static string Quoted(string text) => QuotedText.Of(text);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
