using CreditGrading.Diagnostics;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>A decimal number.</summary>
internal sealed class NumberForm : Form<Figure>
{
    private static readonly LocalizedText AnyNumber = new("数字（如 12.5）", "a number (such as 12.5)");

    private NumberForm(bool mayBeNegative, bool isFigure, LocalizedText expected)
    {
        MayBeNegative = mayBeNegative;
        IsFigure = isFigure;
        Expected = expected;
    }

    /// <summary>Any number that is a figure of the scheme: it needs an origin.</summary>
    public static NumberForm Any { get; } = new(mayBeNegative: true, isFigure: true, AnyNumber);

    /// <summary>A number of 0 or more that is a figure of the scheme: it needs an origin.</summary>
    public static NumberForm NotNegative { get; } = new(
        mayBeNegative: false, isFigure: true, new("不小于0的数字（如 12.5）", "a number of 0 or more (such as 12.5)"));

    /// <summary>Any number that only describes, such as the amount of a record in a test case.</summary>
    public static NumberForm Plain { get; } = new(mayBeNegative: true, isFigure: false, AnyNumber);

    public bool MayBeNegative { get; }

    public bool IsFigure { get; }

    public override LocalizedText Expected { get; }

    public override FormLayout Layout => MayBeNegative
        ? new ScalarLayout(DecimalText.Pattern) { Name = "number", Kinds = ScalarKinds.Number }
        : new ScalarLayout(DecimalText.PatternOfNotNegative) { Name = "positiveOrZero", Kinds = ScalarKinds.Number, Least = 0 };

    public override bool TryRead(YamlNode node, BindingScope scope, out Figure value)
    {
        value = default;
        if (!TryReadText(node, scope, out var text))
        {
            return false;
        }

        switch (DecimalText.TryParse(text, out var number))
        {
            case DecimalTextResult.NotANumber:
                ReportMismatch(node, scope);
                return false;
            case DecimalTextResult.TooLong:
                scope.Report(DiagnosticCatalog.NumberTooLong, node.Position, DecimalText.MaxWholeDigits, DecimalText.MaxDecimals);
                return false;
        }

        if (number < 0 && !MayBeNegative)
        {
            ReportMismatch(node, scope);
            return false;
        }

        if (IsFigure)
        {
            scope.CountStatement();
        }

        value = new(number, node.Position, scope.Origin);
        return true;
    }

    protected override LocalizedText? HintFor(string text) => MeantText.ForNumber(text, number => number >= 0 || MayBeNegative);
}
