using CreditGrading.Diagnostics;
using CreditGrading.Internal;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>The keys of a mapping that it may not have, and what was meant by them.</summary>
/// <param name="mapping">The mapping.</param>
/// <param name="shape">The keys that it may have.</param>
/// <param name="scope">Receives what is wrong.</param>
internal sealed class UnknownKeys(YamlMapping mapping, IShape shape, BindingScope scope)
{
    /// <summary>The keys that others were taken for.</summary>
    public HashSet<string> Suggested { get; } = new(StringComparer.Ordinal);

    /// <summary>Reports each key that the shape does not name; none of a table, whose entries they are.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Report()
    {
        var unknown = shape.IsTable ? [] : mapping.Entries.RemoveAll(entry => Find(entry) is not null);
        foreach (var entry in unknown)
        {
            if (SplitNumber.Find(mapping, entry) is { } split)
            {
                split.Report(scope, Find(split.Before)?.AnyForm.Expected ?? NumberForm.Plain.Expected);
                continue;
            }

            var hint = scope.Bag.IsFull ? null : HintFor(entry);
            scope.Bag.ReportWithHint(
                DiagnosticCatalog.UnknownKey, entry.Key.Position, hint, MessageArgument.Input(entry.Key.Text), shape.Name);
        }

        return !unknown.IsEmpty;
    }

    private Key? Find(YamlEntry entry) => shape.Keys.FirstOrDefault(key => key.Name == entry.Key.Text);

    private LocalizedText HintFor(YamlEntry entry)
    {
        var text = entry.Key.Text;
        var known = shape.Keys.Select(key => key.Name);
        if (ColonSlip.KeyOf(text, shape) is { } merged)
        {
            Suggested.Add(merged);
            return Hints.Colon(merged);
        }

        if (NearestWord.Find(text, known) is { } near)
        {
            Suggested.Add(near);
            scope.Names.MarkFaultySection(near);
            return Hints.DidYouMean(near);
        }

        if (mapping.IsInBraces && entry.Value is YamlScalar { IsEmpty: true })
        {
            return Hints.CommaInBraces;
        }

        scope.Names.MarkFaultySection(text);
        return scope.Vocabulary.IsSectionOnly(text) ? Hints.Section
            : scope.Vocabulary.MappingsWith(text) is { } places ? Hints.BelongsIn(places)
            : Hints.OneOf(known);
    }
}
