namespace CreditGrading.Cli.Messages;

/// <summary>The catalog of the command line's own messages, CG06xx for files and usage, CG048x and CG049x for cells.</summary>
internal static partial class CommandMessages
{
    public static Message WrongUsage(string sentence) => Same("CG0601", OneLine(sentence));

    public static Message Unexpected(Exception exception) => Create(
        "CG0602",
        $"意外错误 {exception.GetType().Name}：{OneLine(exception.Message)}",
        $"unexpected {exception.GetType().Name}: {OneLine(exception.Message)}");

    public static Message UnknownArgument(string value, IReadOnlyList<string> names) => Create(
        "CG0601",
        $"未知的动词、选项或参数{Chinese(value)}{DidYouMean(value, names).Chinese}",
        $"unknown verb, option or argument {English(value)}{DidYouMean(value, names).English}");

    public static Message MissingVerb(IReadOnlyList<string> verbs) => Create(
        "CG0601", $"缺少动词，应为 {Listed(verbs).Chinese} 之一", $"a verb is missing; expected one of {Listed(verbs).English}");

    public static Message MissingOption(string option) => Create(
        "CG0601", $"缺少选项 {option}", $"the option {option} is missing");

    public static Message MissingArgument(string argument) => Create(
        "CG0601", $"缺少参数 {argument}", $"the argument {argument} is missing");

    public static Message OptionWithoutValue(string option) => Create(
        "CG0601", $"选项 {option} 没有值", $"the option {option} has no value");

    public static Message OptionTwice(string option) => Create(
        "CG0601", $"选项 {option} 出现多次", $"the option {option} is given more than once");

    public static Message OptionIsNotAWord(string option, string value, IReadOnlyList<string> words) => Create(
        "CG0601",
        $"选项 {option} 的值{Chinese(value)}应为 {Listed(words).Chinese} 之一{DidYouMean(value, words).Chinese}",
        $"{English(value)} given for {option} is none of {Listed(words).English}{DidYouMean(value, words).English}");

    public static Message OptionIsNotADay(string option, string value) => Create(
        "CG0601",
        $"选项 {option} 的值{Chinese(value)}不是日期，应写作 YYYY-MM-DD",
        $"{English(value)} given for {option} is not a day; expected YYYY-MM-DD");

    public static Message NotASchemeId(string value) => Create(
        "CG0601",
        $"{Chinese(value)}不是方案代号，应为小写英文字母、数字，以连字符连接，以字母开头",
        $"{English(value)} is no scheme id; expected lower-case words and digits joined by hyphens, a letter first");

    public static Message UnknownEncoding(string option, string value) => Create(
        "CG0601",
        $"选项 {option} 的值{Chinese(value)}不是编码名称，例如 utf-8、gb18030",
        $"{English(value)} given for {option} is not the name of an encoding; expected for example utf-8 or gb18030");

    public static Message OnlyRecordsMayBeStandardInput { get; } = Create(
        "CG0601", "只有 --records 可以写作 -（标准输入）", "only --records may be - (standard input)");

    public static Message ExcelIsForCsv { get; } = Create(
        "CG0601", "--excel 只用于 --format csv", "--excel goes with --format csv only");

    public static Message GroupedIsNotForTables { get; } = Create(
        "CG0601",
        "--grouped 只用于 --format csv 和 jsonl，表格须等全部结果",
        "--grouped goes with --format csv or jsonl; a table waits for all results");

    public static LocalizedText SubjectPrefix(string subjectId) => new(
        $"主体{Chinese(subjectId)}：", $"subject {English(subjectId)}: ");

    public static LocalizedText GradeSummary(int graded, int notRated, int undetermined, int rejected, int ignoredRecords) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $"已评级 {graded}，不予评价 {notRated}，未定 {undetermined}，拒绝 {rejected}{IgnoredRecords(ignoredRecords).Chinese}"),
        string.Create(
            CultureInfo.InvariantCulture,
            $"graded {graded}, not rated {notRated}, undetermined {undetermined}, rejected "
                + $"{rejected}{IgnoredRecords(ignoredRecords).English}"));

    public static LocalizedText Progress(long rows, long rate, TimeSpan? left) => new(
        string.Create(CultureInfo.InvariantCulture, $"记录 {rows:N0}，每秒 {rate:N0}{TimeLeft(left).Chinese}"),
        string.Create(CultureInfo.InvariantCulture, $"{rows:N0} records, {rate:N0} a second{TimeLeft(left).English}"));

    public static LocalizedText SchemeBegun(string folder) => new(
        $"已新建；接着可运行 credit-grading check {folder} 和 credit-grading test {folder}",
        $"begun; next run credit-grading check {folder} and credit-grading test {folder}");

    public static LocalizedText CheckSummary(int files, int errors, int warnings) => new(
        string.Create(CultureInfo.InvariantCulture, $"已检查文件 {files}，错误 {errors}，警告 {warnings}"),
        string.Create(CultureInfo.InvariantCulture, $"checked files {files}, errors {errors}, warnings {warnings}"));

    public static LocalizedText TestSummary(int passed, int failed) => new(
        string.Create(CultureInfo.InvariantCulture, $"通过 {passed}，未通过 {failed}"),
        string.Create(CultureInfo.InvariantCulture, $"{passed} passed, {failed} failed"));

    public static LocalizedText NotRun { get; } = new("未运行", "not run");

    public static LocalizedText FilesNotRun(int files) => files == 0
        ? new("", "")
        : new(
            string.Create(CultureInfo.InvariantCulture, $"；未运行的文件 {files}"),
            string.Create(CultureInfo.InvariantCulture, $"; files not run {files}"));

    public static LocalizedText NoCases { get; } = new("没有 cases.yaml，无用例可运行", "there is no cases.yaml, so nothing is tested");

    private static LocalizedText IgnoredRecords(int count) => count == 0
        ? new("", "")
        : new(
            string.Create(CultureInfo.InvariantCulture, $"；忽略记录 {count}"),
            string.Create(CultureInfo.InvariantCulture, $"; ignored records {count}"));

    private static LocalizedText TimeLeft(TimeSpan? left)
    {
        if (left is not { } time)
        {
            return new("", "");
        }

        var clock = string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours}:{time.Minutes:00}:{time.Seconds:00}");
        return new($"，剩余 {clock}", $", {clock} left");
    }

    private static LocalizedText DidYouMean(string word, IReadOnlyList<string> candidates) =>
        NearestName.Find(word, candidates) is { } nearest
            ? new($"；是否应为{Chinese(nearest)}？", $"; did you mean {English(nearest)}?")
            : new("", "");

    private static LocalizedText Listed(IReadOnlyList<string> words) => new(string.Join('、', words), string.Join(", ", words));

    private static string Chinese(string input) => Quoted.Show(input, MessageLanguage.Chinese);

    private static string English(string input) => Quoted.Show(input, MessageLanguage.English);

    private static Message Create(string code, string chinese, string english) => new(code, new LocalizedText(chinese, english));

    private static Message Same(string code, string text) => Create(code, text, text);

    private static string OneLine(string text) => Quoted.Escape(
        string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)));
}
