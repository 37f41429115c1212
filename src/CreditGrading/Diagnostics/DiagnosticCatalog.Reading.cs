namespace CreditGrading.Diagnostics;

/// <content>CG00xx: reading bytes as text, and text as YAML.</content>
internal static partial class DiagnosticCatalog
{
    /// <summary>The text is not YAML. {0}: what is wrong, in both languages.</summary>
    internal static readonly DiagnosticDescriptor InvalidYaml = Error(
        "CG0001",
        "the text cannot be read: {0}",
        "文本无法读取：{0}");

    /// <summary>The text is too large. {0}: the limit.</summary>
    internal static readonly DiagnosticDescriptor TextTooLarge = Error(
        "CG0002",
        "the text is larger than {0} bytes of UTF-8, the most that is read",
        "文本超过 {0} 字节（UTF-8），这是读取的上限");

    /// <summary>A byte is not UTF-8. {0}: the byte; {1}: its offset from 0.</summary>
    internal static readonly DiagnosticDescriptor InvalidUtf8 = Error(
        "CG0003",
        "the byte {0} at offset {1} is not valid UTF-8",
        "偏移 {1} 处的字节 {0} 不是有效的 UTF-8");

    /// <summary>The byte-order mark of another encoding. {0}: the encoding.</summary>
    internal static readonly DiagnosticDescriptor OtherEncoding = Error(
        "CG0004",
        "the text is encoded in {0}; only UTF-8 is read",
        "文本的编码是 {0}，只读取 UTF-8");

    /// <summary>A character that no scheme may hold. {0}: the code point.</summary>
    internal static readonly DiagnosticDescriptor ForbiddenCharacter = Error(
        "CG0005",
        "the control character {0} is not allowed; only tab and line ends are",
        "不允许使用控制字符 {0}，只允许制表符和换行");

    /// <summary>Half a surrogate pair. {0}: the code unit.</summary>
    internal static readonly DiagnosticDescriptor LoneSurrogate = Error(
        "CG0006",
        "the code unit {0} is half of a surrogate pair; a whole character was expected",
        "代码单元 {0} 只是代理对的一半，应为完整的字符");

    /// <summary>There is no content.</summary>
    internal static readonly DiagnosticDescriptor EmptyText = Error(
        "CG0007",
        "the text is empty or has comments only; keys with values were expected",
        "文本为空或只有注释，应有键和值");

    /// <summary>An anchor. {0}: its name.</summary>
    internal static readonly DiagnosticDescriptor Anchor = Error(
        "CG0008",
        "the anchor '{0}' is not allowed; write the value out wherever it applies",
        "不允许使用锚点“{0}”，请在每个用到的地方写出该值");

    /// <summary>An alias. {0}: its name.</summary>
    internal static readonly DiagnosticDescriptor Alias = Error(
        "CG0009",
        "the alias '{0}' is not allowed; write the value out wherever it applies",
        "不允许使用别名“{0}”，请在每个用到的地方写出该值");

    /// <summary>The merge key of YAML 1.1.</summary>
    internal static readonly DiagnosticDescriptor MergeKey = Error(
        "CG0010",
        "the merge key is not allowed; write the keys out wherever they apply",
        "不允许使用合并键，请在每个用到的地方写出各键");

    /// <summary>A tag. {0}: the tag.</summary>
    internal static readonly DiagnosticDescriptor Tag = Error(
        "CG0011",
        "the tag '{0}' is not allowed; the expected type decides how a value is read",
        "不允许使用标签“{0}”，值按应有的类型读取");

    /// <summary>A directive. {0}: the line.</summary>
    internal static readonly DiagnosticDescriptor Directive = Error(
        "CG0012",
        "the directive '{0}' is not allowed; no line may begin with a percent sign",
        "不允许使用指令“{0}”，任何一行都不得以百分号开头");

    /// <summary>A second document.</summary>
    internal static readonly DiagnosticDescriptor SecondDocument = Error(
        "CG0013",
        "a second document begins here; one text holds one scheme",
        "此处开始了第二个文档，一个文本只能有一个方案");

    /// <summary>Nested too deep. {0}: the limit.</summary>
    internal static readonly DiagnosticDescriptor TooDeep = Error(
        "CG0014",
        "the text is nested more than {0} levels deep here; reading stops",
        "此处嵌套超过 {0} 层，不再往下读取");

    /// <summary>Too many nodes. {0}: the limit.</summary>
    internal static readonly DiagnosticDescriptor TooManyNodes = Error(
        "CG0015",
        "the text has more than {0} keys and values; reading stops",
        "文本中的键和值超过 {0} 个，不再往下读取");

    /// <summary>A value is too long. {0}: its length; {1}: the limit.</summary>
    internal static readonly DiagnosticDescriptor ScalarTooLong = Error(
        "CG0016",
        "the value has {0} characters; at most {1} are allowed",
        "该值有 {0} 个字符，最多允许 {1} 个");

    /// <summary>A key is a list or a mapping.</summary>
    internal static readonly DiagnosticDescriptor KeyNotScalar = Error(
        "CG0017",
        "a list or a mapping stands in the place of a key; a text was expected",
        "键的位置上是列表或映射，应为文本");

    /// <summary>A key twice. {0}: the key; {1}: the line where it stands first.</summary>
    internal static readonly DiagnosticDescriptor DuplicateKey = Error(
        "CG0018",
        "the key '{0}' already stands in line {1}; a key is allowed once",
        "“{0}”这个键已出现在第{1}行，同一处只能写一次");

    /// <summary>The top level is a list or a text.</summary>
    internal static readonly DiagnosticDescriptor TopLevelNotMapping = Error(
        "CG0019",
        "the top level is a list or a single text; keys with values were expected",
        "顶层是列表或单个文本，应为键和值");

    /// <summary>A key is too long. {0}: its length; {1}: the limit.</summary>
    internal static readonly DiagnosticDescriptor KeyTooLong = Error(
        "CG0020",
        "the key has {0} characters; at most {1} are allowed",
        "该键有 {0} 个字符，最多允许 {1} 个");

    /// <summary>A value without a key.</summary>
    internal static readonly DiagnosticDescriptor KeyEmpty = Error(
        "CG0021",
        "the key is empty; a key is expected before the colon",
        "键为空，冒号之前应有键");

    /// <summary>More was found than is shown. {0}: how much is shown.</summary>
    internal static readonly DiagnosticDescriptor MoreFindings = Info(
        "CG0099",
        "only the first {0} findings are shown; correct them and load the text again",
        "只显示前 {0} 项问题，请更正后重新加载");
}
