namespace CreditGrading.Diagnostics;

/// <summary>The hints that follow a message.</summary>
internal static class Hints
{
    public static LocalizedText DidYouMean(string word) => new($"是否应为“{word}”？", $"did you mean '{word}'?");

    public static LocalizedText OneOf(IEnumerable<string> words)
    {
        var list = string.Join(", ", words);
        return new($"可用：{list}", $"expected one of: {list}");
    }

    public static LocalizedText BelongsIn(LocalizedText place) =>
        new($"该键属于{place.Chinese}", $"that key belongs in {place.English}");

    /// <summary>A section that stands inside another.</summary>
    public static LocalizedText Section { get; } = new(
        "该键是独立的部分，应从第1列写起，不缩进", "that key is a section of its own and begins in column 1");

    /// <summary>The value as it should be written.</summary>
    public static LocalizedText Write(string text) => new($"请写成“{QuotedText.Of(text)}”", $"write '{QuotedText.Of(text)}'");

    public static LocalizedText Percent(string number, string share) =>
        new($"不写百分号：请写成“{number}”，如为比例则写成“{share}”", $"no percent sign: write '{number}', or '{share}' for a share");

    public static LocalizedText Unsigned(string number) => new(
        $"请写成“{number}”：此处数字不带负号，扣分由 kind: deduction 表明",
        $"write '{number}': numbers have no minus here, and it is 'kind: deduction' that takes points off");

    public static LocalizedText NoSuchDay { get; } = new("日历上没有这一天", "the calendar has no such day");

    /// <summary>A period is stated with its unit.</summary>
    public static LocalizedText StateUnit(string count) => new(
        $"请写明单位：{{days: {count}}}、{{months: {count}}} 或 {{years: {count}}}",
        $"state the unit: {{days: {count}}}, {{months: {count}}} or {{years: {count}}}");

    /// <summary>A text that begins with the sign of a remark.</summary>
    public static LocalizedText Remark { get; } = new(
        "“#”之后是备注；以“#”开头的文本须加引号", "what follows '#' is a remark; a text that begins with it is put in quotes");

    /// <summary>A key whose colon is no colon, or has no space behind it.</summary>
    public static LocalizedText Colon(string key) => new(
        $"请在“{key}”之后写半角冒号“:”和空格", $"write ':' and a space after '{key}'");

    /// <summary>A text in braces that has a comma.</summary>
    public static LocalizedText CommaInBraces { get; } = new(
        "其前的逗号结束了前一个值；含逗号的文本须加引号", "the comma before it ends a value; a text with a comma is put in quotes");

    /// <summary>A key that is missing.</summary>
    public static LocalizedText WriteKey(string key, LocalizedText expected) =>
        new($"请补上“{key}:”，其值为{expected.Chinese}", $"write '{key}:' and {expected.English}");

    public static LocalizedText AllowNonMonotone { get; } = new(
        "如确为法规本意，请在该条目内写明 allowNonMonotone: 理由",
        "if the rule is really meant so, state 'allowNonMonotone: reason' in this entry");

    /// <summary>The nearest word, or all of them where none is near.</summary>
    public static LocalizedText? For(string? nearest, IReadOnlyCollection<string> words) =>
        nearest is not null ? DidYouMean(nearest) : words.Count is > 0 and <= 20 ? OneOf(words) : null;
}
