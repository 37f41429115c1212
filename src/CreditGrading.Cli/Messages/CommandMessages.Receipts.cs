namespace CreditGrading.Cli.Messages;

/// <content>What is said of receipts.</content>
internal static partial class CommandMessages
{
    public static Message NoReceipts { get; } = Create("CG0641", "文件中没有凭证", "there is no receipt in this file");

    public static LocalizedText ReceiptSame { get; } = new("相符", "same");

    public static LocalizedText ReceiptDiffers { get; } = new("不符", "differs");

    public static LocalizedText ReceiptNotVerified { get; } = new("未核验", "not verified");

    public static LocalizedText InTheReceipt { get; } = new("凭证所载", "in the receipt");

    public static LocalizedText AsKnownThen { get; } = new("按当时所知", "as known then");

    public static LocalizedText AsKnownNow { get; } = new("按现在所知", "as known now");

    public static LocalizedText NoBundledScheme(string id, IReadOnlyList<string> ids) => new(
        $"没有内置方案{Chinese(id)}，请用 --scheme 给出方案文件；内置方案有 {Listed(ids).Chinese}",
        $"no scheme {English(id)} is bundled: pass its file with --scheme; bundled are {Listed(ids).English}");

    public static LocalizedText NoSubject(string id, IReadOnlyList<string> files) => new(
        $"{Listed(files).Chinese} 中没有主体{Chinese(id)}", $"there is no subject {English(id)} in {Listed(files).English}");

    public static LocalizedText SubjectAtFault(string id) => new(
        $"主体{Chinese(id)}的行有误，已在错误输出中指出，无法重算",
        $"rows of the subject {English(id)} are at fault, as said on standard error, so its grading is not repeated");

    public static LocalizedText VerifySummary(int same, int differing, int notVerified) => new(
        string.Create(CultureInfo.InvariantCulture, $"相符 {same}，不符 {differing}，未核验 {notVerified}"),
        string.Create(CultureInfo.InvariantCulture, $"same {same}, differing {differing}, not verified {notVerified}"));
}
