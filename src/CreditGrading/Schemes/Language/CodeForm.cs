using CreditGrading.Schemes.Model;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>A code: the name by which records, facts and other parts of the scheme refer to something.</summary>
internal sealed class CodeForm : Form<Located<string>>
{
    public const int MaxLength = 64;

    private CodeForm(LocalizedText expected, ScalarLayout layout, Func<string, bool> isCode)
    {
        Expected = expected;
        Layout = layout;
        IsCode = isCode;
    }

    /// <summary>A code of letters (ASCII or Chinese), digits and <c>+ - _ .</c>, as an authority may have assigned it.</summary>
    public static CodeForm Any { get; } = new(
        new("代码（中英文字母、数字和 + - _ .，以字母或数字开头，不超过64个字符）",
            "a code (letters, digits and + - _ . beginning with a letter or digit, at most 64)"),
        new ScalarLayout(@"^[A-Za-z0-9\u4E00-\u9FFF][A-Za-z0-9\u4E00-\u9FFF+\-_.]{0,63}$")
        {
            Name = "code",
            Kinds = ScalarKinds.Number | ScalarKinds.Flag,
            Least = 0,
        },
        IsAnyCode);

    /// <summary>The id of a scheme: lower-case words and digits joined by hyphens.</summary>
    public static CodeForm SchemeId { get; } = new(
        new("方案代号（小写英文字母、数字，以连字符连接，如 my-city）", "a scheme id (lower-case words and digits joined by hyphens, such as my-city)"),
        new ScalarLayout("^[a-z][a-z0-9]*(-[a-z0-9]+)*$") { Name = "schemeId", MaxLength = MaxLength },
        IsSchemeId);

    public override LocalizedText Expected { get; }

    public override FormLayout Layout { get; }

    private Func<string, bool> IsCode { get; }

    public override bool TryRead(YamlNode node, BindingScope scope, out Located<string> value)
    {
        value = default;
        if (!TryReadText(node, scope, out var text))
        {
            return false;
        }

        if (!IsCode(text))
        {
            ReportMismatch(node, scope);
            return false;
        }

        value = new(text, node.Position);
        return true;
    }

    protected override LocalizedText? HintFor(string text) => MeantText.ForCode(text, IsCode);

    private static bool IsAnyCode(string text) =>
        text.Length is > 0 and <= MaxLength && IsLetterOrDigit(text[0])
            && text.All(c => IsLetterOrDigit(c) || c is '+' or '-' or '_' or '.');

    private static bool IsSchemeId(string text) =>
        text.Length is > 0 and <= MaxLength && char.IsAsciiLetterLower(text[0]) && text[^1] != '-'
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && !text.Contains("--",
            StringComparison.Ordinal);

    /// <summary>
    /// ASCII letters and digits and the common Chinese characters; full-width forms are not codes, they look like others.
    /// </summary>
    private static bool IsLetterOrDigit(char c) => char.IsAsciiLetterOrDigit(c) || c is >= '\u4E00' and <= '\u9FFF';
}
