using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CreditGrading.Diagnostics;
using CreditGrading.Internal;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>A mapping whose key <c>by</c> says which of several shapes it has.</summary>
internal sealed class TaggedForm<T>(
    LocalizedText expected, Func<IEnumerable<(string Tag, Shape<T> Shape)>> alternatives, Form<T>? untagged) : Form<T>
    where T : class
{
    /// <summary>The key that tells the shapes apart.</summary>
    public const string Tag = "by";

    private readonly Lazy<ImmutableArray<(string Tag, Shape<T> Shape)>> _alternatives = new(() => [.. alternatives()]);

    public ImmutableArray<(string Tag, Shape<T> Shape)> Alternatives => _alternatives.Value;

    /// <summary>What a value without the key is; null where the key is required.</summary>
    public Form<T>? Untagged { get; } = untagged;

    public override LocalizedText Expected { get; } = expected;

    public override IEnumerable<Form> Parts => [.. Untagged is null ? [] : (Form[])[Untagged],
        .. Alternatives.Select(a => a.Shape)];

    public override FormLayout Layout => new TaggedLayout(
        Tag, [.. Alternatives.Select(alternative => (alternative.Tag, (Form)alternative.Shape))], Untagged);

    public override bool TryRead(YamlNode node, BindingScope scope, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (node is not YamlMapping mapping || mapping.Find(Tag) is not { } tagNode)
        {
            if (Untagged is not null && (node is not YamlMapping || MayBeMapping(Untagged)))
            {
                return Untagged.TryRead(node, scope, out value);
            }

            ReportMismatch(node, scope);
            return false;
        }

        var tags = Alternatives.Select(alternative => alternative.Tag).ToList();
        var tag = (tagNode as YamlScalar)?.Text ?? "";
        if (tags.IndexOf(tag) is >= 0 and var index)
        {
            return Alternatives[index].Shape.TryRead(node, scope, out value);
        }

        var hint = Hints.For(NearestWord.Find(tag, tags), tags);
        scope.Bag.ReportWithHint(DiagnosticCatalog.UnknownTag, tagNode.Position, hint, MessageArgument.Input(tag));
        return false;
    }

    private static bool MayBeMapping(Form form) => form.Layout switch
    {
        AlternativesLayout alternatives => alternatives.Forms.Any(MayBeMapping),
        ScalarLayout or WordsLayout or ListLayout => false,
        _ => true,
    };
}
