using CreditGrading.Internal;
using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Analysis.Cases;

/// <summary>An expected score: a number, or <c>none</c>.</summary>
internal sealed class ScoreForm : Form<OrNone<decimal>>
{
    private ScoreForm()
    {
    }

    public static ScoreForm Instance { get; } = new();

    public override LocalizedText Expected { get; } = new("数字（如 12.5），或 none", "a number (such as 12.5), or none");

    public override IEnumerable<Form> Parts => [NumberForm.Plain];

    public override FormLayout Layout { get; } =
        new ScalarLayout($"^{CaseWords.None}$|{DecimalText.Pattern}") { Kinds = ScalarKinds.Number };

    public override bool TryRead(YamlNode node, BindingScope scope, out OrNone<decimal> value)
    {
        value = default;
        if (!TryReadText(node, scope, out var text))
        {
            return false;
        }

        if (text == CaseWords.None)
        {
            return true;
        }

        if (DecimalText.TryParse(text, out _) == DecimalTextResult.NotANumber)
        {
            ReportMismatch(node, scope);
            return false;
        }

        var isRead = NumberForm.Plain.TryRead(node, scope, out var number);
        value = new(number.Value);
        return isRead;
    }
}
