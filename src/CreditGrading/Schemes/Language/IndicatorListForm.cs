using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CreditGrading.Schemes.Model;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>The indicators that a condition reads: a list of codes, or a word for a set of them.</summary>
internal sealed class IndicatorListForm : Form<BoundIndicatorList>
{
    private static readonly ChoiceForm<IndicatorSet> Words = new(
        "一组指标",
        "a set of indicators",
        ("deductions", IndicatorSet.Deductions),
        ("bonuses", IndicatorSet.Bonuses),
        ("signals", IndicatorSet.Signals),
        ("adverse", IndicatorSet.Adverse),
        ("favorable", IndicatorSet.Favorable));

    private static readonly ListForm<Located<string>> Codes = new(() => CodeForm.Any);

    private IndicatorListForm()
    {
    }

    public static IndicatorListForm Instance { get; } = new();

    public override LocalizedText Expected { get; } = new(
        "指标代码的列表，或 deductions | bonuses | signals | adverse | favorable",
        "a list of indicator codes, or deductions | bonuses | signals | adverse | favorable");

    public override IEnumerable<Form> Parts => [Words, Codes];

    public override bool TryRead(YamlNode node, BindingScope scope, [MaybeNullWhen(false)] out BoundIndicatorList value)
    {
        value = null;
        switch (node)
        {
            case YamlSequence when Codes.TryRead(node, scope, out var codes):
                value = new(node.Position, codes, null);
                return true;
            case YamlScalar { IsEmpty: false } scalar when Words.TryFind(scalar.Text, out var set):
                value = new(node.Position, ImmutableArray<Located<string>>.Empty, set);
                return true;
            case YamlSequence:
                return false;
            default:
                ReportMismatch(node, scope);
                return false;
        }
    }

    protected override LocalizedText? HintFor(string text) => Words.Nearest(text) ?? MeantText.ForList(text);
}
