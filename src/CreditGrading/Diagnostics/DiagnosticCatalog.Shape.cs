namespace CreditGrading.Diagnostics;

/// <content>CG01xx: keys and the form of their values.</content>
internal static partial class DiagnosticCatalog
{
    /// <summary>A key the mapping may not have. {0}: the key; {1}: the mapping.</summary>
    internal static readonly DiagnosticDescriptor UnknownKey = Error(
        "CG0101",
        "unknown key '{0}' in {1}",
        "{1}中没有“{0}”这个键");

    /// <summary>A key the mapping must have. {0}: the mapping; {1}: the key.</summary>
    internal static readonly DiagnosticDescriptor MissingKey = Error(
        "CG0102",
        "{0} lacks the key '{1}'",
        "{0}缺少“{1}”这个键");

    /// <summary>Nothing stands behind a key. {0}: what was expected.</summary>
    internal static readonly DiagnosticDescriptor ValueMissing = Error(
        "CG0103",
        "nothing found; expected {0}",
        "没有内容，应为{0}");

    /// <summary>A text that is not of the form. {0}: the text; {1}: what was expected.</summary>
    internal static readonly DiagnosticDescriptor WrongValue = Error(
        "CG0104",
        "found '{0}'; expected {1}",
        "“{0}”不符合要求，应为{1}");

    /// <summary>A mapping where none fits. {0}: what was expected.</summary>
    internal static readonly DiagnosticDescriptor FoundMapping = Error(
        "CG0105",
        "found a mapping of keys to values; expected {0}",
        "此处为键和值，应为{0}");

    /// <summary>A list where none fits. {0}: what was expected.</summary>
    internal static readonly DiagnosticDescriptor FoundList = Error(
        "CG0106",
        "found a list; expected {0}",
        "此处为列表，应为{0}");

    /// <summary>A number with too many digits. {0}: the most before the point; {1}: the most after it.</summary>
    internal static readonly DiagnosticDescriptor NumberTooLong = Error(
        "CG0107",
        "the number has too many digits; at most {0} before the point and {1} after it",
        "数字位数过多，整数部分最多{0}位，小数部分最多{1}位");

    /// <summary>A text that is too long. {0}: its length; {1}: the limit.</summary>
    internal static readonly DiagnosticDescriptor TextTooLong = Error(
        "CG0108",
        "the text has {0} characters; at most {1} are allowed here",
        "文字有{0}个字符，此处最多{1}个");

    /// <summary>A text with a line break where one line is expected.</summary>
    internal static readonly DiagnosticDescriptor TextBreaksLines = Error(
        "CG0109",
        "the text runs over several lines; expected one line",
        "文字跨多行，此处应为一行");

    /// <summary>A list with too few items. {0}: the least; {1}: what was found.</summary>
    internal static readonly DiagnosticDescriptor ListTooShort = Error(
        "CG0110",
        "the list needs at least {0} items; found {1}",
        "列表有{1}项，至少需要{0}项");

    /// <summary>A list with too many items. {0}: the most; {1}: what was found.</summary>
    internal static readonly DiagnosticDescriptor ListTooLong = Error(
        "CG0117",
        "the list has {1} items; at most {0} are allowed",
        "列表有{1}项，最多{0}项");

    /// <summary>None or several of keys of which exactly one is needed. {0}: the mapping; {1}: the keys.</summary>
    internal static readonly DiagnosticDescriptor ExactlyOneKey = Error(
        "CG0111",
        "{0} needs exactly one of these: {1}",
        "{0}应恰好写明其中一项：{1}");

    /// <summary>Several of keys of which at most one may stand. {0}: the mapping; {1}: the keys.</summary>
    internal static readonly DiagnosticDescriptor AtMostOneKey = Error(
        "CG0112",
        "{0} may state only one of these: {1}",
        "{0}只能写明其中一项：{1}");

    /// <summary>None of keys of which one is needed. {0}: the mapping; {1}: the keys.</summary>
    internal static readonly DiagnosticDescriptor AtLeastOneKey = Error(
        "CG0113",
        "{0} needs at least one of these: {1}",
        "{0}至少应写明其中一项：{1}");

    /// <summary>A key that does not go with another. {0}: the key; {1}: what it does not go with.</summary>
    internal static readonly DiagnosticDescriptor KeyDoesNotFit = Error(
        "CG0114",
        "the key '{0}' does not go with {1}",
        "“{0}”不能与 {1} 同时使用");

    /// <summary>A key <c>by</c> whose value is no way of stating the matter. {0}: the value.</summary>
    internal static readonly DiagnosticDescriptor UnknownTag = Error(
        "CG0115",
        "'by: {0}' is no way of stating this",
        "此处不能使用“by: {0}”");

    /// <summary>A key without another that it needs. {0}: the key; {1}: what it needs.</summary>
    internal static readonly DiagnosticDescriptor KeyNeedsAnother = Error(
        "CG0118",
        "the key '{0}' needs '{1}'",
        "“{0}”须与 {1} 同时使用");

    /// <summary>A table without rows. {0}: the table; {1}: what its rows name.</summary>
    internal static readonly DiagnosticDescriptor EmptyTable = Error(
        "CG0116",
        "{0} has no rows; expected a value for at least one {1}",
        "{0}没有内容，至少应写明一个{1}的数值");

    /// <summary>A file of cases where a scheme is expected.</summary>
    internal static readonly DiagnosticDescriptor IsFileOfCases = Error(
        "CG0119",
        "this is a file of cases; expected a scheme; cases are run by 'credit-grading test'",
        "这是用例文件，此处应为评价方案；用例由“credit-grading test”运行");
}
