using System.Diagnostics.CodeAnalysis;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>Reads the keys of one mapping; reports those it may not have and those it lacks.</summary>
internal sealed class MappingReader
{
    private readonly YamlMapping _mapping;
    private readonly IShape _shape;

    /// <summary>Keys that a misspelt one was taken for; they are not reported as missing besides.</summary>
    private readonly HashSet<string> _suggested;

    public MappingReader(YamlMapping mapping, IShape shape, BindingScope scope)
    {
        _mapping = mapping;
        _shape = shape;
        Scope = scope;
        var unknown = new UnknownKeys(mapping, shape, scope);
        HasFailed = unknown.Report();
        _suggested = unknown.Suggested;
    }

    public BindingScope Scope { get; }

    public SourcePosition Position => _mapping.Position;

    /// <summary>Whether a key was missing or its value wrong; what is made of this mapping is then dropped.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The entries of a table: all whose keys the shape does not name.</summary>
    public IEnumerable<YamlEntry> TableEntries => _mapping.Entries.Where(entry => FindKey(entry) is null);

    public bool Has(Key key) => _mapping.Find(key.Name) is not null;

    /// <summary>The place of a key's value, or of the mapping where the key is absent.</summary>
    public SourcePosition PositionOf(Key key) => _mapping.Find(key.Name)?.Position ?? Position;

    /// <summary>
    /// Reads a key. Gives the default where it is absent or wrong; the latter, and a required key's absence, fail the mapping.
    /// </summary>
    public T Read<T>(Key<T> key)
    {
        if (!Has(key) && key.IsRequired)
        {
            HasFailed = true;
            if (!_suggested.Contains(key.Name))
            {
                ReportMissing(key);
            }
        }

        return TryRead(key, out var value) ? value : default!;
    }

    /// <summary>Reads a key that may be absent; false where it is, or where its value is wrong.</summary>
    public bool TryRead<T>(Key<T> key, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (_mapping.Find(key.Name) is not { } node)
        {
            return false;
        }

        if (key.Form.TryRead(node, Scope, out value))
        {
            return true;
        }

        HasFailed = true;
        Scope.Names.MarkFaultySection(key.Name);
        return false;
    }

    /// <summary>Reads a key, or gives a fallback where it is absent.</summary>
    public T Read<T>(Key<T> key, T fallback) => Has(key) ? Read(key) : fallback;

    /// <summary>Reads a key whose values are of a value type; null where it is absent or wrong.</summary>
    public T? ReadOrNull<T>(Key<T> key)
        where T : struct => TryRead(key, out var value) ? value : null;

    /// <summary>Reports that an entry of a table is the rest of a number; false where it is an entry of its own.</summary>
    public bool ReportsSplitNumber(YamlEntry entry, LocalizedText expected)
    {
        if (SplitNumber.Find(_mapping, entry) is not { } split)
        {
            return false;
        }

        split.Report(Scope, expected);
        HasFailed = true;
        return true;
    }

    /// <summary>How many items the list of a key has, sound or not.</summary>
    public int CountOf(Key key) => _mapping.Find(key.Name) is YamlSequence list ? list.Items.Length : 0;

    /// <summary>Marks the mapping as failed after a report of the shape's own.</summary>
    public void Fail() => HasFailed = true;

    /// <summary>Tells whether a rule holds; reports where it does not, and fails the mapping.</summary>
    public bool Meets(CountRule rule)
    {
        var count = rule.Groups.Count(group => group.Any(Has));
        if (count >= rule.Least && count <= rule.Most)
        {
            return true;
        }

        HasFailed = true;
        if (count < rule.Least && rule.Groups.Any(group => group.Any(key => _suggested.Contains(key.Name))))
        {
            return false;
        }

        var descriptor = rule switch
        {
            { Least: 0 } => DiagnosticCatalog.AtMostOneKey,
            { Most: 1 } => DiagnosticCatalog.ExactlyOneKey,
            _ => DiagnosticCatalog.AtLeastOneKey,
        };
        Scope.Report(descriptor, Position, _shape.Name, rule.Words);
        return false;
    }

    /// <summary>Tells whether a rule holds; reports each key by which it does not, and fails the mapping.</summary>
    public bool Meets(CompanyRule rule)
    {
        if (!rule.Triggers.Any(Has) || (!rule.Words.IsEmpty && !rule.Words.Contains(TextOf(rule.Triggers[0]))))
        {
            return true;
        }

        var missing = rule.Needed.RemoveAll(Has);
        var misplaced = rule.Misplaced.RemoveAll(key => !Has(key));
        foreach (var key in missing)
        {
            ReportMissing(key);
        }

        foreach (var key in misplaced)
        {
            Scope.Report(DiagnosticCatalog.KeyDoesNotFit, PositionOf(key), key.Name, rule.Trigger);
        }

        var isMet = missing.IsEmpty && misplaced.IsEmpty;
        HasFailed |= !isMet;
        return isMet;
    }

    private void ReportMissing(Key key) => Scope.Bag.ReportWithHint(
        DiagnosticCatalog.MissingKey, Position, Hints.WriteKey(key.Name, key.AnyForm.Expected), _shape.Name, key.Name);

    private string TextOf(Key key) => (_mapping.Find(key.Name) as YamlScalar)?.Text ?? "";

    private Key? FindKey(YamlEntry entry) => _shape.Keys.FirstOrDefault(key => key.Name == entry.Key.Text);
}
