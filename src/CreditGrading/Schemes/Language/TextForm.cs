using System.Diagnostics.CodeAnalysis;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>A text that is not empty.</summary>
internal sealed class TextForm : Form<string>
{
    private TextForm(string name, int maxLength, bool mayBreakLines)
    {
        Name = name;
        MaxLength = maxLength;
        MayBreakLines = mayBreakLines;
    }

    /// <summary>A text on one line, such as a title or the text of a measure.</summary>
    public static TextForm Line { get; } = new("line", 1000, mayBreakLines: false);

    /// <summary>A short text on one line, such as a version or a unit.</summary>
    public static TextForm Short { get; } = new("shortText", 40, mayBreakLines: false);

    /// <summary>A text of any shape: a remark or a reason.</summary>
    public static TextForm Note { get; } = new("text", 4000, mayBreakLines: true);

    /// <summary>What the editor schema calls the form.</summary>
    public string Name { get; }

    public int MaxLength { get; }

    public bool MayBreakLines { get; }

    public override LocalizedText Expected { get; } = new("文字", "a text");

    public override FormLayout Layout => new ScalarLayout(MayBreakLines ? @"\S" : @"^[^\n]*\S[^\n]*\n*$")
    {
        Name = Name,
        MaxLength = MaxLength,
        Kinds = ScalarKinds.Number | ScalarKinds.Flag,
    };

    public override bool TryRead(YamlNode node, BindingScope scope, [MaybeNullWhen(false)] out string value)
    {
        if (!TryReadText(node, scope, out value))
        {
            return false;
        }

        if (string.IsNullOrWhiteSpace(value))
        {
            scope.Report(DiagnosticCatalog.ValueMissing, node.Position, Expected);
            return false;
        }

        if (value.Length > MaxLength)
        {
            scope.Report(DiagnosticCatalog.TextTooLong, node.Position, value.Length, MaxLength);
            return false;
        }

        if (!MayBreakLines && value.AsSpan().TrimEnd('\n').Contains('\n'))
        {
            scope.Report(DiagnosticCatalog.TextBreaksLines, node.Position);
            return false;
        }

        value = value.Trim();
        return true;
    }
}
