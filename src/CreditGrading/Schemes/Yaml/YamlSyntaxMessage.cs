using System.Collections.Immutable;
using YamlDotNet.Core;

namespace CreditGrading.Schemes.Yaml;

/// <summary>What the parser found wrong, said in two languages in words for those who write schemes.</summary>
internal sealed record YamlSyntaxMessage
{
    private static readonly YamlSyntaxMessage Other = new(
        string.Empty, "此处有误，请检查缩进、引号和括号", "something is wrong here; check indentation, quotes and brackets");

    // The parser throws no exception of its own for this.
    private static readonly YamlSyntaxMessage LineInBrackets = new(
        string.Empty,
        "此行之前括号没有结束，或括号内的各行没有缩进",
        "brackets are not closed before this line, or the lines inside them are not indented");

    // The same where it is known which.
    private static readonly YamlSyntaxMessage OpenBracket = new(
        string.Empty,
        "此处开始的括号没有结束，或括号内的各行没有缩进",
        "the bracket that opens here is not closed, or the lines inside it are not indented")
    {
        IsAtOpening = true,
    };

    // The first whose part occurs in the parser's message counts.
    private static readonly ImmutableArray<YamlSyntaxMessage> Known =
    [
        new("tab", "此处有制表符，缩进只能用空格", "a tab stands here; only spaces may indent") { IsAtCursor = true },
        new("unexpected end of stream", "此处的引号没有结束", "the quotes that open here are never closed"),
        new("',' or ']'", "列表缺少 ',' 或结尾的 ']'", "the list lacks a ',' or its closing ']'") { Slips = YamlSlip.AboutCommas },
        new("',' or '}'", "此处的 {} 缺少 ',' 或结尾的 '}'", "the mapping lacks a ',' or its closing '}'")
        {
            Slips = YamlSlip.AboutCommas,
        },
        new("expected '-'", "此处应为以 '-' 开头的列表项，请检查缩进", "an item beginning with '-' was expected here; check the indentation")
        {
            Slips = YamlSlip.AboutKeys,
        },
        new("expected key", "此处应为键，请检查缩进和冒号", "a key was expected here; check the indentation and the colon")
        {
            Slips = YamlSlip.AboutKeys,
        },
        new("expected ':'", "键之后缺少冒号", "the colon after the key is missing") { Slips = YamlSlip.AboutKeys },
        new("equence entr", "此处不能出现 '-'，请检查缩进", "a '-' is not allowed here; check the indentation"),
        new("apping values", "此处不能出现冒号，请给文本加引号或检查缩进", "a colon is not allowed here; quote the text or check the indentation")
        {
            Slips = YamlSlip.AboutKeys,
        },
        new("invalid mapping", "此处不能出现冒号，请给文本加引号或检查缩进", "a colon is not allowed here; quote the text or check the indentation")
        {
            Slips = YamlSlip.AboutKeys,
        },
        new("apping keys", "此处不能出现键，请检查缩进", "a key is not allowed here; check the indentation") { Slips = YamlSlip.AboutKeys },
        new("cannot start any token", "文本不能以此字符开头，请加引号", "a text may not begin with this character; quote it"),
        new("escape character", "双引号内的转义无效，反斜杠应写两个", "an escape in double quotes is not valid; write a backslash twice")
        {
            IsAtCursor = true,
        },
        new("hexadecimal", "双引号内的转义应为十六进制数字", "an escape in double quotes lacks hexadecimal digits") { IsAtCursor = true },
        new("Unicode", "双引号内的转义不是有效的字符", "an escape in double quotes is no valid character") { IsAtCursor = true },
        new(
            "wrong indentation",
            "此处开始的引号在本行没有结束，跨行的文本须缩进",
            "the quotes that open here are not closed in this line; further lines of a text are indented"),
        new("comment", "注释的 '#' 之前应有空格，且不能打断文本", "a comment needs a space before its '#' and may not interrupt a text"),
        new("block scalar", "多行文本的开头或缩进有误", "a text of several lines begins or is indented wrongly"),
        new("node content", "此处应为值", "a value was expected here"),
        new("nchor", "锚点或别名有误，方案中也不允许使用", "an anchor or alias is malformed, and neither is allowed"),
        new("tag", "标签有误，方案中也不允许使用", "a tag is malformed, and none is allowed"),
        new("ocument", "此处内容在文档之外", "this stands outside the document"),
    ];

    private readonly string _part;

    private YamlSyntaxMessage(string part, string chinese, string english)
    {
        _part = part;
        Text = new LocalizedText(chinese, english);
    }

    /// <summary>Part of a sentence.</summary>
    internal LocalizedText Text { get; }

    /// <summary>Whether the fault is where the parser stopped, rather than where the text at fault begins.</summary>
    internal bool IsAtCursor { get; private init; }

    /// <summary>Whether the fault is where the brackets open that are open last.</summary>
    internal bool IsAtOpening { get; private init; }

    /// <summary>Finds the slip that is the likely cause; null where there is no more to say.</summary>
    internal Func<string, SourcePosition, YamlSlip?>? Slips { get; private init; }

    /// <summary>Describes what the parser threw.</summary>
    /// <param name="exception">Any exception.</param>
    /// <param name="isInBrackets">Whether what is open last is in brackets.</param>
    /// <returns>What to say, without the parser's own words.</returns>
    internal static YamlSyntaxMessage Of(Exception exception, bool isInBrackets) => exception switch
    {
        YamlException { Message: var words } =>
            Known.FirstOrDefault(known => words.Contains(known._part, StringComparison.Ordinal)) ?? Other,
        InvalidOperationException => isInBrackets ? OpenBracket : LineInBrackets,
        _ => Other,
    };
}
