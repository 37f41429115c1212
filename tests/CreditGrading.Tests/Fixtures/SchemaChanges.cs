using System.Collections.Immutable;
using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Tests.Fixtures;

/// <summary>
/// Changes documents in one place at a time: every kind of place once, in every way that shows what the language makes of it.
/// </summary>
/// <param name="vocabulary">The vocabulary of the documents.</param>
internal sealed class SchemaChanges(Vocabulary vocabulary)
{
    /// <summary>How many keys and list signs tell what kind of place it is.</summary>
    private const int PlaceLength = 3;

    /// <summary>The most items that any list needs.</summary>
    private const int FewestItems = 2;

    private static readonly ImmutableArray<YamlNode> Others =
    [
        new YamlScalar(default, "", isEmpty: true),
        .. new[]
        {
            "", "x", "X y", "信用", "-1", "1.50", "99999", "true", "2024-02-29", "a b\nc", new string('x', 65),
        }.Select(Scalar),
        Mapping(),
        Mapping(new YamlEntry(Scalar("x"), Scalar("y"))),
        Mapping(new YamlEntry(Scalar("by"), Scalar("x"))),
        new YamlSequence(default, []),
        new YamlSequence(default, [Scalar("x")]),
    ];

    private static readonly string[] KindKeys = ["by", "kind"];

    private readonly HashSet<string> _met = [];
    private readonly HashSet<string> _places = [];
    private readonly Dictionary<string, YamlNode> _samples = [];

    /// <summary>A document without the list items that have no kind of place that was not seen before.</summary>
    public YamlMapping Thin(YamlMapping root)
    {
        Sample(root);
        return (YamlMapping)Thin(root, "");
    }

    /// <summary>The changes of a document, those of places like any seen before left out.</summary>
    public IEnumerable<SchemaChange> Of(YamlMapping root) => Of(root, [], "");

    /// <summary>A document with a change made.</summary>
    public static YamlNode Apply(YamlNode node, SchemaChange change, int depth = 0)
    {
        if (depth == change.Path.Length)
        {
            return change.Value!;
        }

        if (node is YamlSequence sequence)
        {
            var index = (int)change.Path[depth];
            var changed = Apply(sequence.Items[index], change, depth + 1);
            return new YamlSequence(node.Position, sequence.Items.SetItem(index, changed));
        }

        var (mapping, key) = ((YamlMapping)node, (string)change.Path[depth]);
        var others = mapping.Entries.RemoveAll(entry => entry.Key.Text == key);
        return depth == change.Path.Length - 1 && change.Value is null
            ? new YamlMapping(node.Position, others)
            : new YamlMapping(node.Position, others.Add(
                new(Scalar(key), Apply(mapping.Find(key) ?? change.Value!, change, depth + 1))));
    }

    private static YamlScalar Scalar(string text) => new(default, text, isEmpty: false);

    private static YamlMapping Mapping(params ImmutableArray<YamlEntry> entries) => new(default, entries);

    /// <summary>Keeps a value for each key, so that a key can be put where it does not belong.</summary>
    private void Sample(YamlNode node)
    {
        foreach (var entry in (node as YamlMapping)?.Entries ?? [])
        {
            _samples.TryAdd(entry.Key.Text, entry.Value);
            Sample(entry.Value);
        }

        foreach (var item in (node as YamlSequence)?.Items ?? [])
        {
            Sample(item);
        }
    }

    private YamlNode Thin(YamlNode node, string place) => node switch
    {
        YamlMapping mapping => new YamlMapping(
            node.Position,
            [.. mapping.Entries.Select(entry => entry with { Value = Thin(entry.Value, Inner(mapping, entry, place)) })]),
        YamlSequence sequence => new YamlSequence(
            node.Position,
            [
                .. sequence.Items.Where((item, i) => IsNew(item, $"{place}/*") || i < FewestItems)
                    .Select(item => Thin(item, $"{place}/*")),
            ]),
        _ => node,
    };

    /// <summary>Whether a node, or one inside it, is in a kind of place that was not seen before; sees them all.</summary>
    private bool IsNew(YamlNode node, string place)
    {
        var isNew = _met.Add(KindOf(node, place));
        foreach (var entry in (node as YamlMapping)?.Entries ?? [])
        {
            isNew |= IsNew(entry.Value, Inner((YamlMapping)node, entry, place));
        }

        foreach (var item in (node as YamlSequence)?.Items ?? [])
        {
            isNew |= IsNew(item, $"{place}/*");
        }

        return isNew;
    }

    private static string KindOf(YamlNode node, string place) =>
        $"{string.Join('/', place.Split('/').TakeLast(PlaceLength))} {node.GetType().Name}";

    private static string Inner(YamlMapping mapping, YamlEntry entry, string place) => $"{place}/{Kind(mapping)}{entry.Key.Text}";

    private IEnumerable<SchemaChange> Of(YamlNode node, ImmutableArray<object> path, string place)
    {
        if (_places.Add(KindOf(node, place)))
        {
            foreach (var other in path.IsEmpty ? [] : Others)
            {
                yield return new(path, other);
            }

            foreach (var change in node is YamlMapping mapping ? KeyChanges(mapping, path) : [])
            {
                yield return change;
            }
        }

        foreach (var change in Inside(node, path, place))
        {
            yield return change;
        }
    }

    private IEnumerable<SchemaChange> Inside(YamlNode node, ImmutableArray<object> path, string place) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry =>
            Of(entry.Value, path.Add(entry.Key.Text), Inner(mapping, entry, place))),
        YamlSequence sequence => sequence.Items.SelectMany((item, index) => Of(item, path.Add(index), $"{place}/*")),
        _ => [],
    };

    /// <summary>Takes each key out, and puts in those that some mapping with such keys may have.</summary>
    private IEnumerable<SchemaChange> KeyChanges(YamlMapping mapping, ImmutableArray<object> path)
    {
        foreach (var entry in mapping.Entries)
        {
            yield return new(path.Add(entry.Key.Text), null);
        }

        var known = vocabulary.Shapes.Select(shape => shape.Keys.Select(key => key.Name).ToList())
            .Where(keys => mapping.Entries.All(entry => keys.Contains(entry.Key.Text))).SelectMany(keys => keys).Distinct();
        foreach (var key in known.Append("unknown key").Where(key => mapping.Find(key) is null))
        {
            yield return new(path.Add(key), _samples.GetValueOrDefault(key, Scalar("1")));
        }
    }

    /// <summary>What tells mappings in the same place apart.</summary>
    private static string Kind(YamlMapping mapping) => string.Concat(
        KindKeys.Select(mapping.Find).OfType<YamlScalar>().Select(scalar => scalar.Text + ":"));
}
