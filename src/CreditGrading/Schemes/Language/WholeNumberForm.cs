using CreditGrading.Internal;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>A whole number inside a range.</summary>
internal sealed class WholeNumberForm(int least, int most, bool isFigure) : Form<int>
{
    public int Least { get; } = least;

    public int Most { get; } = most;

    /// <summary>Whether the number is a figure of the scheme that needs an origin, rather than how things are written.</summary>
    public bool IsFigure { get; } = isFigure;

    public override LocalizedText Expected { get; } = least == most
        ? new($"{least}", $"{least}")
        : new($"{least}至{most}的整数", $"a whole number from {least} to {most}");

    public override FormLayout Layout => new ScalarLayout(WholeNumberPattern.Of(Least, Most))
    {
        Kinds = ScalarKinds.WholeNumber,
        Least = Least,
        Most = Most,
    };

    public override bool TryRead(YamlNode node, BindingScope scope, out int value)
    {
        value = 0;
        if (!TryReadText(node, scope, out var text))
        {
            return false;
        }

        if (DecimalText.TryParse(text, out var number) != DecimalTextResult.Number
            || text.Contains('.', StringComparison.Ordinal) || number < Least || number > Most)
        {
            ReportMismatch(node, scope);
            return false;
        }

        if (IsFigure)
        {
            scope.CountStatement();
        }

        value = (int)number;
        return true;
    }

    protected override LocalizedText? HintFor(string text) =>
        MeantText.ForNumber(text, number => number >= Least && number <= Most && decimal.IsInteger(number));
}
