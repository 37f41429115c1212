using System.Collections.Immutable;
using CreditGrading.Diagnostics;
using CreditGrading.Internal;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>One of a closed list of words.</summary>
internal sealed class ChoiceForm<T> : Form<T>
    where T : struct
{
    public ChoiceForm(string chinese, string english, params (string Word, T Value)[] choices)
    {
        Choices = [.. choices];
        var words = string.Join(" | ", Choices.Select(choice => choice.Word));
        Expected = new($"{chinese}（{words}）", $"{english} ({words})");
    }

    public ImmutableArray<(string Word, T Value)> Choices { get; }

    public override LocalizedText Expected { get; }

    public override FormLayout Layout => new WordsLayout([.. Choices.Select(choice => choice.Word)]);

    public override bool TryRead(YamlNode node, BindingScope scope, out T value)
    {
        value = default;
        if (!TryReadText(node, scope, out var text))
        {
            return false;
        }

        foreach (var (word, choice) in Choices)
        {
            if (word == text)
            {
                value = choice;
                return true;
            }
        }

        var near = NearestWord.Find(text, Choices.Select(choice => choice.Word));
        scope.Bag.ReportWithHint(
            DiagnosticCatalog.WrongValue, node.Position, near is null ? null : Hints.DidYouMean(near), MessageArgument.Input(text), Expected);
        return false;
    }
}
