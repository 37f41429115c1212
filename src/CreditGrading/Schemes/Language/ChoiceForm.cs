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

        if (TryFind(text, out value))
        {
            return true;
        }

        ReportMismatch(node, scope);
        return false;
    }

    /// <summary>Finds the value of a word.</summary>
    public bool TryFind(string text, out T value)
    {
        foreach (var (word, choice) in Choices)
        {
            if (word == text)
            {
                value = choice;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The hint that names the nearest word; null where none is near.</summary>
    public LocalizedText? Nearest(string text) =>
        NearestWord.Find(MeantText.Plain(text), Choices.Select(choice => choice.Word)) is { } near
            ? Hints.DidYouMean(near)
            : null;

    protected override LocalizedText? HintFor(string text) => Nearest(text);
}
