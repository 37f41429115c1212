namespace CreditGrading.Cli.Messages;

/// <summary>The descriptions that <c>--help</c> shows.</summary>
internal sealed record CommandDescriptions
{
    /// <summary>The descriptions.</summary>
    public static CommandDescriptions All { get; } = new();

    public LocalizedText Root { get; } = new(
        "按方案对信用主体评级", "Grades credit subjects under a grading scheme");

    public LocalizedText Language { get; } = new("消息语言", "the language of messages");

    public LocalizedText Grade { get; } = new("对记录文件中的主体评级", "grade the subjects of a records file");

    public LocalizedText Explain { get; } = new(
        "说明一个主体的结果：理由、得分构成、告知书、凭据", "explain one subject's result: reasons, score, letter, receipt");

    public LocalizedText SubjectToExplain { get; } = new("主体的 subject_id", "the subject_id of the subject");

    public LocalizedText ExplanationOut { get; } = new("输出文件；完成后才出现", "the file to write; it appears once complete");

    public LocalizedText ExplanationFormat { get; } = new("输出格式，默认 text", "the form of the explanation; text by default");

    public LocalizedText Check { get; } = new("检查方案文件", "check scheme files");

    public LocalizedText CheckPaths { get; } = new(
        "方案文件，或目录（检查其下所有 scheme.yaml）", "scheme files, or folders: every scheme.yaml below is checked");

    public LocalizedText Test { get; } = new("运行方案的用例", "run the cases of schemes");

    public LocalizedText TestPaths { get; } = new(
        "用例文件 cases.yaml（方案为同目录的 scheme.yaml），或目录（运行其下所有用例）",
        "files of cases, each beside its scheme.yaml, or folders: every cases.yaml below is run");

    public LocalizedText Verify { get; } = new("核验评级凭证：按原方案重算并比较", "verify receipts: repeat the grading and compare");

    public LocalizedText VerifyReceipts { get; } = new("凭证文件，每行一份", "files of receipts, one a line");

    public LocalizedText VerifyScheme { get; } = new(
        "内置方案的编号，或文件路径；默认为凭证所载的内置方案",
        "the id of a bundled scheme, or the path of a file; by default the bundled one that the receipt names");

    public LocalizedText VerifyKnownBy { get; } = new(
        "“按现在所知”重算的知悉截止日，默认不限", "the knowledge date of the replay as known now; no limit by default");

    public LocalizedText VerifyEncoding { get; } = new(
        "记录文件和主体文件的编码，默认 UTF-8", "the encoding of records and subjects; UTF-8 by default");

    public LocalizedText Schemes { get; } = new("列出、显示或新建方案", "list, show or begin schemes");

    public LocalizedText SchemesList { get; } = new("列出内置方案", "list the bundled schemes");

    public LocalizedText SchemesShow { get; } = new("显示一个方案", "show one scheme");

    public LocalizedText SchemesShowFormat { get; } = new("输出格式，默认 text", "the format of the output; text by default");

    public LocalizedText SchemesNew { get; } = new(
        "新建一份带注释的起始方案及用例", "begin a scheme: a commented one that works, with cases");

    public LocalizedText SchemesNewId { get; } = new(
        "方案代号：小写英文字母、数字，以连字符连接", "its id: lower-case words and digits joined by hyphens");

    public LocalizedText SchemesNewOut { get; } = new("建在哪个目录下，默认为当前目录", "the folder to make it in; the current one by default");

    public LocalizedText SchemesSchema { get; } = new(
        "输出供编辑器补全和标错的 JSON Schema", "print the JSON Schema by which editors complete and flag");

    public LocalizedText SchemesSchemaCases { get; } = new("用例文件 cases.yaml 的", "that of cases.yaml");

    public LocalizedText Scheme { get; } = new("内置方案的编号，或文件路径", "the id of a bundled scheme, or the path of a file");

    public LocalizedText AsOf { get; } = new("评价基准日", "the evaluation date");

    public LocalizedText Records { get; } = new("记录文件（CSV）；- 为标准输入", "the records (CSV); - is standard input");

    public LocalizedText Subjects { get; } = new(
        "主体文件（CSV）：subject_id、subject_type，每个事实项一列", "the subjects (CSV): subject_id, subject_type and a column for each fact");

    public LocalizedText Grouped { get; } = new(
        "记录文件中同一主体的行相邻：分批读取、评级和写出，内存不随文件增长（仅每个主体记 16 字节，主体文件整体读入）",
        "all rows of a subject stand together: read, grade and write in parts, in memory that does not grow with the file but "
            + "for 16 bytes a subject and the subjects file, which is read whole");

    public LocalizedText KnownBy { get; } = new(
        "知悉截止日，默认为评价基准日", "leave out records known later; the evaluation date by default");

    public LocalizedText Out { get; } = new("结果文件；完成后才出现", "the file for the results; it appears once complete");

    public LocalizedText Format { get; } = new("结果格式，默认 csv", "the format of the results; csv by default");

    public LocalizedText AllowOutOfForce { get; } = new(
        "方案当日不在施行期间时仍然评级并注明", "grade although the scheme is not in force on the date, and say so");

    public LocalizedText UnknownIndicators { get; } = new(
        "遇到未知指标的记录：拒绝主体（默认）或忽略记录", "records of unknown indicators: reject the subject (default) or ignore the record");

    public LocalizedText Encoding { get; } = new("输入文件的编码，默认 UTF-8", "the encoding of the input; UTF-8 by default");

    public LocalizedText Excel { get; } = new(
        "写字节顺序标记，并保护以 = + - @ 开头的单元格", "write a byte-order mark and guard cells that start with = + - @");
}
