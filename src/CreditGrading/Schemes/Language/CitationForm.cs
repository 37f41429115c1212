using System.Diagnostics.CodeAnalysis;
using CreditGrading.Schemes.Model;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>A citation: the id of a declared source, a space, the article.</summary>
internal sealed class CitationForm : Form<BoundCitation>
{
    private CitationForm()
    {
    }

    public static CitationForm Instance { get; } = new();

    public override LocalizedText Expected { get; } = new(
        "依据：文件代号、空格、条款（如 plan 二(三)）", "an origin: a source's id, a space, the article (such as plan 二(三))");

    public override FormLayout Layout { get; } = new ScalarLayout(@"^[^ ]+ \s*\S([^\n]{0,198}\S)?\s*$") { Name = "citation" };

    public override bool TryRead(YamlNode node, BindingScope scope, [MaybeNullWhen(false)] out BoundCitation value)
    {
        value = null;
        if (!TryReadText(node, scope, out var text))
        {
            return false;
        }

        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var article = space < 0 ? "" : text[(space + 1)..].Trim();
        if (space <= 0 || article.Length is 0 or > 200 || article.Contains('\n', StringComparison.Ordinal))
        {
            ReportMismatch(node, scope);
            return false;
        }

        value = new(new(text[..space], node.Position), article);
        scope.Names.Cite(value.SourceId);
        return true;
    }
}
