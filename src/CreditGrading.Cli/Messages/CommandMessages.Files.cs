namespace CreditGrading.Cli.Messages;

/// <content>What can be wrong with a file as a whole.</content>
internal static partial class CommandMessages
{
    public static Message FileNotFound { get; } = Create("CG0603", "找不到该文件", "there is no such file");

    public static Message IsADirectory { get; } = Create("CG0604", "这是目录，应为文件", "this is a directory; expected a file");

    public static Message AccessDenied { get; } = Create("CG0605", "没有访问权限", "access is denied");

    public static Message CannotBeRead(string cause) => Create(
        "CG0606", $"无法读取：{OneLine(cause)}", $"cannot be read: {OneLine(cause)}");

    public static Message CannotBeWritten(string cause) => Create(
        "CG0607", $"无法写入：{OneLine(cause)}", $"cannot be written: {OneLine(cause)}");

    public static Message NotUtf8(long offset, byte value) => Create(
        "CG0608",
        string.Create(
            CultureInfo.InvariantCulture,
            $"偏移 {offset} 处的字节 0x{value:X2} 不是 UTF-8；请另存为 UTF-8，若为国标编码请加 --encoding gb18030"),
        string.Create(
            CultureInfo.InvariantCulture,
            $"byte 0x{value:X2} at offset {offset} is not UTF-8; save the file as UTF-8, or pass --encoding gb18030 if it "
                + $"is GB 18030"));

    public static Message IsUtf16(string encoding) => Create(
        "CG0609",
        $"文件为 UTF-16；请另存为 UTF-8，或加 --encoding {encoding}",
        $"the file is UTF-16; save it as UTF-8, or pass --encoding {encoding}");

    public static Message NotInEncoding(long offset, byte value, string encoding) => Create(
        "CG0610",
        string.Create(CultureInfo.InvariantCulture, $"偏移 {offset} 处的字节 0x{value:X2} 不是 {encoding}"),
        string.Create(CultureInfo.InvariantCulture, $"byte 0x{value:X2} at offset {offset} is not {encoding}"));

    public static Message OutputIsIncomplete { get; } = Create(
        "CG0620",
        "已写出的结果不完整，不得使用；--out 的文件只在完成后才出现",
        "the results written so far are incomplete and must not be used; a file given with --out appears only once complete");

    public static Message UnknownScheme(string value, IReadOnlyList<string> ids) => Create(
        "CG0621",
        $"{Chinese(value)}既不是文件，也不是内置方案 {string.Join('、', ids)}{DidYouMean(value, ids).Chinese}",
        $"{English(value)} is neither a file nor a bundled scheme: {string.Join(", ", ids)}{DidYouMean(value, ids).English}");

    public static Message NoSchemeBelow { get; } = Create(
        "CG0622", "该目录下没有 scheme.yaml", "there is no scheme.yaml below this directory");

    public static Message DirectoryNotFound { get; } = Create("CG0623", "找不到该文件所在的目录", "the file's directory does not exist");

    public static Message AlreadyExists { get; } = Create(
        "CG0624", "已存在，不予覆盖；请换一个代号或目录", "this exists already and is left as it is; choose another id or folder");
}
