using CreditGrading.Diagnostics;

namespace CreditGrading.Receipts;

/// <summary>What can be wrong with a text that should be a receipt.</summary>
internal static class ReceiptFaults
{
    public static LocalizedText TooLarge(int limit) => Of(
        $"文本过大，最多 {limit} 字节", $"the text is too large; at most {limit} bytes are read");

    public static LocalizedText NotUtf8 { get; } = new("文本不是 UTF-8", "the text is not UTF-8");

    public static LocalizedText NotJson(long? line, long? place) => line is { } lineIndex && place is { } byteIndex
        ? Of(
            $"不是 JSON：第 {lineIndex + 1} 行第 {byteIndex + 1} 字节处无法读取",
            $"this is not JSON: it cannot be read at line {lineIndex + 1}, byte {byteIndex + 1}")
        : Unreadable;

    public static LocalizedText Unreadable { get; } = new(
        "不是可读的 JSON：有不成对的代理项转义", "this is not JSON that can be read: half of a surrogate pair is escaped in it");

    public static LocalizedText NotAReceipt { get; } = new(
        $"不是凭证：应为 format 为“{ReceiptContent.Format}”的 JSON 对象",
        $"this is no receipt; expected a JSON object whose 'format' is '{ReceiptContent.Format}'");

    public static LocalizedText OtherVersion(string found) => Of(
        $"凭证格式版本为 {QuotedText.Of(found)}，应为 {ReceiptContent.FormatVersion}",
        $"the receipt has the format version {QuotedText.Of(found)}; expected {ReceiptContent.FormatVersion}");

    public static LocalizedText Unknown(string path) => Of(
        $"凭证中没有成员“{QuotedText.Of(path)}”", $"a receipt has no member '{QuotedText.Of(path)}'");

    public static LocalizedText Twice(string path) => Of($"成员“{path}”出现多次", $"the member '{path}' is there more than once");

    public static LocalizedText Missing(string path) => Of($"缺少成员“{path}”", $"the member '{path}' is missing");

    public static LocalizedText Wrong(string path, LocalizedText expected) => Of(
        $"“{path}”应为{expected.Chinese}", $"'{path}' is wrong; expected {expected.English}");

    public static LocalizedText AnObject { get; } = new("对象", "an object");

    public static LocalizedText AList { get; } = new("列表", "a list");

    public static LocalizedText AText { get; } = new("文本", "a text");

    public static LocalizedText AFlag { get; } = new(" true 或 false", "true or false");

    public static LocalizedText ADay { get; } = new("写作 YYYY-MM-DD 的日期", "a day as YYYY-MM-DD");

    public static LocalizedText ANumber { get; } = new("不小于 1 的整数", "a whole number from 1");

    public static LocalizedText ADecimal { get; } = new(
        "末尾不带 0 的数字文本，或 null", "a text that holds a number without zeros at its end, or null");

    public static LocalizedText AHash { get; } = new("64 位小写十六进制数字", "64 lower-case hexadecimal digits");

    public static LocalizedText AnEvaluationDate { get; } = Of(
        $"{CanonicalValue.Of(Grader.MinAsOf)} 至 {CanonicalValue.Of(Grader.MaxAsOf)} 之间的日期",
        $"a day from {CanonicalValue.Of(Grader.MinAsOf)} to {CanonicalValue.Of(Grader.MaxAsOf)}");

    public static LocalizedText AnIdOrAPlace { get; } = new(" id 或 place 之一", "either an id or a place");

    public static LocalizedText AWord(string words) => new($" {words} 之一", $"one of {words}");

    private static LocalizedText Of(FormattableString chinese, FormattableString english) =>
        new(FormattableString.Invariant(chinese), FormattableString.Invariant(english));
}
