using CreditGrading.Diagnostics;
using CreditGrading.Internal;
using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Analysis.Cases;

/// <summary>The code of a reason that a result may have.</summary>
internal sealed class ReasonCodeForm : Form<Located<string>>
{
    private const string OfExplanations = "CG055";

    private readonly Lazy<string[]> _codes = new(() =>
    [
        .. DiagnosticCatalog.All.Select(descriptor => descriptor.Code).Where(IsOfAReason),
    ]);

    private ReasonCodeForm()
    {
    }

    public static ReasonCodeForm Instance { get; } = new();

    public override LocalizedText Expected { get; } = new("理由代码（如 CG0501）", "the code of a reason (such as CG0501)");

    public override FormLayout Layout => new WordsLayout([.. _codes.Value]);

    public override bool TryRead(YamlNode node, BindingScope scope, out Located<string> value)
    {
        value = default;
        if (!TryReadText(node, scope, out var text))
        {
            return false;
        }

        if (!_codes.Value.Contains(text))
        {
            var hint = Hints.For(NearestWord.Find(text, _codes.Value), _codes.Value);
            scope.Bag.ReportWithHint(DiagnosticCatalog.UnknownReason, node.Position, hint, MessageArgument.Input(text));
            return false;
        }

        value = new(text, node.Position);
        return true;
    }

    /// <summary>Whether a code is one of the bands of results; what only explanations say is not.</summary>
    private static bool IsOfAReason(string code) => !code.StartsWith(OfExplanations, StringComparison.Ordinal)
        && (code.StartsWith("CG04", StringComparison.Ordinal) || code.StartsWith("CG05", StringComparison.Ordinal));
}
