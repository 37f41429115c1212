using CreditGrading.Internal;
using CreditGrading.Schemes.Model;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>A calendar day, <c>YYYY-MM-DD</c>.</summary>
internal sealed class DayForm : Form<Located<LocalDate>>
{
    private DayForm(bool isFigure)
    {
        IsFigure = isFigure;
    }

    /// <summary>A day that is a figure of the scheme: it needs an origin.</summary>
    public static DayForm Figure { get; } = new(isFigure: true);

    /// <summary>A day that only describes, such as a document's date.</summary>
    public static DayForm Plain { get; } = new(isFigure: false);

    public bool IsFigure { get; }

    public override LocalizedText Expected { get; } = new("日期（年-月-日，如 2022-12-01）", "a day (YYYY-MM-DD, such as 2022-12-01)");

    public override FormLayout Layout { get; } = new ScalarLayout(DayText.Pattern) { Name = "day" };

    public override bool TryRead(YamlNode node, BindingScope scope, out Located<LocalDate> value)
    {
        value = default;
        if (!TryReadText(node, scope, out var text))
        {
            return false;
        }

        if (!DayText.TryParse(text, out var day))
        {
            ReportMismatch(node, scope);
            return false;
        }

        if (IsFigure)
        {
            scope.CountStatement();
        }

        value = new(day, node.Position);
        return true;
    }

    protected override LocalizedText? HintFor(string text) => MeantText.ForDay(text);
}
