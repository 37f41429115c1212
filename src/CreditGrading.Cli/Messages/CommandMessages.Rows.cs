namespace CreditGrading.Cli.Messages;

/// <content>What can be wrong with the columns, rows and cells of a CSV file.</content>
internal static partial class CommandMessages
{
    public static Message UnknownColumn(string name, IReadOnlyList<string> names)
    {
        var hint = DidYouMean(name, names);
        return hint.English.Length > 0
            ? Create("CG0611", $"未知的列{Chinese(name)}{hint.Chinese}", $"unknown column {English(name)}{hint.English}")
            : Create(
                "CG0611",
                $"未知的列{Chinese(name)}；可用的列：{string.Join('、', names)}",
                $"unknown column {English(name)}; the columns are {string.Join(", ", names)}");
    }

    public static Message MissingColumn(string name) => Create("CG0612", $"缺少列“{name}”", $"column '{name}' is missing");

    public static Message DuplicateColumn(string name) => Create(
        "CG0613", $"列{Chinese(name)}出现两次", $"column {English(name)} is given twice");

    public static Message UnclosedQuote { get; } = Create(
        "CG0614",
        "此处的引号没有闭合，其后的行无法读取",
        "the quote that opens here is never closed, so the rows after it cannot be read");

    public static Message QuoteHidesRows { get; } = Create(
        "CG0615",
        "此处的引号有误，可能掩盖其他行；含引号的值须整体加引号，其中的引号写两次",
        "the quotes here are wrong and may hide rows; a value with a quote is quoted as a whole, and the quote inside it "
            + "doubled");

    public static Message LineBreakHidesRows(string column) => Create(
        "CG0616",
        $"列{Chinese(column)}的值含换行，可能因缺少引号而掩盖其他行",
        $"the value in column {English(column)} has a line break; a quote may be missing, which hides rows");

    public static Message RowAcrossLinesHidesRows(int count, int expected) => Create(
        "CG0617",
        string.Create(CultureInfo.InvariantCulture, $"跨行的一行有 {count} 个单元格，应为 {expected} 个；可能因缺少引号而掩盖其他行"),
        string.Create(
            CultureInfo.InvariantCulture,
            $"a row across lines has {count} cells, expected {expected}; a quote may be missing, which hides rows"));

    public static Message RowTooLong(int limit) => Create(
        "CG0618",
        string.Create(CultureInfo.InvariantCulture, $"从此处开始的一行超过 {limit:N0} 个字符；可能因缺少引号而掩盖其他行"),
        string.Create(
            CultureInfo.InvariantCulture,
            $"the row that starts here has more than {limit:N0} characters; a quote may be missing, which hides rows"));

    public static Message SubjectNotTogether(int firstLine) => Create(
        "CG0619",
        string.Create(CultureInfo.InvariantCulture, $"该主体的行从第 {firstLine} 行开始，中间隔有其他主体的行；使用 --grouped 时须相邻"),
        string.Create(
            CultureInfo.InvariantCulture,
            $"rows of other subjects stand between this row and those that begin on line {firstLine}; with --grouped all rows "
                + $"of a subject stand together"));

    public static Message NotADay(string column, string value) => Create(
        "CG0480",
        $"列“{column}”的值{Chinese(value)}不是日期，应写作 YYYY-MM-DD",
        $"{English(value)} in column '{column}' is not a day; expected YYYY-MM-DD");

    public static Message NotANumber(string column, string value) => Create(
        "CG0481",
        $"列“{column}”的值{Chinese(value)}不是数，应为数字 0-9，可有小数点，负数前加 -",
        $"{English(value)} in column '{column}' is not a number; expected digits 0-9, with '.' before decimals and '-' "
            + "for less than 0");

    public static Message TooManyDigits(string column, string value) => Create(
        "CG0482",
        $"列“{column}”的值{Chinese(value)}位数过多，小数点前至多 18 位，后至多 9 位",
        $"{English(value)} in column '{column}' is too long; expected at most 18 digits before the point and 9 after it");

    public static Message UnknownStatus(string value, IReadOnlyList<string> values) => Create(
        "CG0483",
        $"列“status”的值{Chinese(value)}应为 {Listed(values).Chinese} 之一{DidYouMean(value, values).Chinese}",
        $"{English(value)} in column 'status' is none of {Listed(values).English}{DidYouMean(value, values).English}");

    public static Message WrongCellCount(int count, int expected) => Create(
        "CG0484",
        string.Create(CultureInfo.InvariantCulture, $"该行有 {count} 个单元格，应为 {expected} 个"),
        string.Create(CultureInfo.InvariantCulture, $"the row has {count} cells, expected {expected}"));

    public static Message MalformedQuote(string column) => Create(
        "CG0485",
        $"列{Chinese(column)}的引号有误；含引号的值须整体加引号，其中的引号写两次",
        $"the quotes in column {English(column)} are wrong; a value with a quote is quoted as a whole, and the quote "
            + "inside it doubled");

    public static Message MissingSubjectId { get; } = Create(
        "CG0486", "该行没有“subject_id”，不计入任何主体", "the row has no 'subject_id' and belongs to no subject");

    public static Message SpaceAroundSubjectId(string value) => Create(
        "CG0487",
        $"“subject_id”的值{Chinese(value)}前后有空白",
        $"'subject_id' {English(value)} has white space around it");

    public static Message SubjectTwice(int firstLine, int line) => Create(
        "CG0488",
        string.Create(CultureInfo.InvariantCulture, $"主体在第 {firstLine} 行和第 {line} 行出现两次"),
        string.Create(CultureInfo.InvariantCulture, $"the subject is given twice, on lines {firstLine} and {line}"));

    public static Message MissingIndicator { get; } = Create("CG0489", "该行没有“indicator”", "the row has no 'indicator'");

    public static Message CheckDigitFails { get; } = Create(
        "CG0490",
        "“subject_id”形如统一社会信用代码，但校验码不符（GB 32100-2015），可能有误",
        "the 'subject_id' looks like a unified social credit code, but its check digit fails (GB 32100-2015); it may be "
            + "mistyped");

    public static Message SubjectNotFound(string id, IReadOnlyList<string> ids) => Create(
        "CG0491",
        $"文件中没有主体{Chinese(id)}{DidYouMean(id, ids).Chinese}",
        $"there is no subject {English(id)} in the files{DidYouMean(id, ids).English}");
}
