namespace CreditGrading.Cli.Messages;

/// <summary>The catalog of the command line's own messages, CG06xx for files and usage, CG048x for cells.</summary>
internal static partial class CommandMessages
{
    public static Message WrongUsage(string sentence) => Same("CG0601", OneLine(sentence));

    public static Message Unexpected(Exception exception) => Create(
        "CG0602",
        $"意外错误 {exception.GetType().Name}：{OneLine(exception.Message)}",
        $"unexpected {exception.GetType().Name}: {OneLine(exception.Message)}");

    public static LocalizedText NotAnOption(string value, IReadOnlyList<string> values) => new(
        $"{Quoted.Show(value)} 不在可选值 {string.Join('、', values)} 之中{DidYouMean(value, values).Chinese}",
        $"{Quoted.Show(value)} is none of {string.Join(", ", values)}{DidYouMean(value, values).English}");

    public static LocalizedText OptionIsNotADay(string option, string value) => new(
        $"选项 {option} 的值 {Quoted.Show(value)} 不是日期，应写作 YYYY-MM-DD",
        $"{Quoted.Show(value)} given for {option} is not a day; expected YYYY-MM-DD");

    public static LocalizedText UnknownEncoding(string value) => new(
        $"没有名为 {Quoted.Show(value)} 的编码，例如 utf-8、gb18030",
        $"no encoding is named {Quoted.Show(value)}; expected for example utf-8 or gb18030");

    public static LocalizedText OnlyRecordsMayBeStandardInput { get; } = new(
        "只有 --records 可以写作 -（标准输入）",
        "only --records may be - (standard input)");

    public static LocalizedText SubjectPrefix(string subjectId) => new(
        $"主体 {Quoted.Show(subjectId)}：", $"subject {Quoted.Show(subjectId)}: ");

    public static LocalizedText GradeSummary(int graded, int notRated, int undetermined, int rejected, int ignoredRecords) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $"已评级 {graded}，不予评价 {notRated}，未定 {undetermined}，拒绝 {rejected}{IgnoredRecords(ignoredRecords).Chinese}"),
        string.Create(
            CultureInfo.InvariantCulture,
            $"graded {graded}, not rated {notRated}, undetermined {undetermined}, rejected {rejected}{IgnoredRecords(ignoredRecords).English}"));

    public static LocalizedText CheckSummary(int files, int errors, int warnings) => new(
        string.Create(CultureInfo.InvariantCulture, $"已检查文件 {files}，错误 {errors}，警告 {warnings}"),
        string.Create(CultureInfo.InvariantCulture, $"checked files {files}, errors {errors}, warnings {warnings}"));

    private static LocalizedText IgnoredRecords(int count) => count == 0
        ? new("", "")
        : new(
            string.Create(CultureInfo.InvariantCulture, $"；忽略记录 {count}"),
            string.Create(CultureInfo.InvariantCulture, $"; ignored records {count}"));

    private static LocalizedText DidYouMean(string word, IReadOnlyList<string> candidates) =>
        NearestName.Find(word, candidates) is { } nearest
            ? new($"；是否应为 {Quoted.Show(nearest)}？", $"; did you mean {Quoted.Show(nearest)}?")
            : new("", "");

    private static Message Create(string code, string chinese, string english) => new(code, new LocalizedText(chinese, english));

    private static Message Same(string code, string text) => Create(code, text, text);

    private static string OneLine(string text) => Quoted.Escape(string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)));
}
