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

    private static readonly ImmutableArray<YamlNode> Others =
    [
        new YamlScalar(default, "", isEmpty: true),
        .. new[]
        {
            "", " ", "x", "X y", "-x", "x-1", "x--1", "1x", "é", "信用", "-1", "-0", "0", "007", "1.50", "1.", "99999", "1234567890123456789",
            "0.1234567890", "true", "none", "2023-02-29", "2024-02-29", "0000-01-01", "2024-1-01", "plan ", "plan  二(三)", "a b\nc", "a b\n",
            new string('x', 65), new string('x', 1001),
        }.Select(Scalar),
        Mapping(),
        Mapping(new YamlEntry(Scalar("x"), Scalar("y"))),
        Mapping(new YamlEntry(Scalar("by"), Scalar("x"))),
        new YamlSequence(default, []),
        new YamlSequence(default, [Scalar("x")]),
    ];

    private static readonly string[] KindKeys = ["by", "kind"];

    private readonly HashSet<string> _places = [];
    private readonly Dictionary<string, YamlNode> _samples = [];

    /// <summary>The changes of a document, those of places like any seen before left out.</summary>
    public IEnumerable<SchemaChange> Of(YamlMapping root)
    {
        Sample(root);
        return Of(root, [], "");
    }

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
            return new YamlSequence(node.Position, sequence.Items.SetItem(index, Apply(sequence.Items[index], change, depth + 1)));
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

    private IEnumerable<SchemaChange> Of(YamlNode node, ImmutableArray<object> path, string place)
    {
        if (_places.Add($"{string.Join('/', place.Split('/').TakeLast(PlaceLength))} {node.GetType().Name}"))
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
            Of(entry.Value, path.Add(entry.Key.Text), $"{place}/{Kind(mapping)}{entry.Key.Text}")),
        YamlSequence sequence => sequence.Items.SelectMany((item, index) => Of(item, path.Add(index), $"{place}/*")),
        _ => [],
    };

    private IEnumerable<SchemaChange> KeyChanges(YamlMapping mapping, ImmutableArray<object> path)
    {
        foreach (var entry in mapping.Entries)
        {
            yield return new(path.Add(entry.Key.Text), null);
        }

        var known = vocabulary.Shapes.SelectMany(shape => shape.Keys).Select(key => key.Name).Distinct();
        foreach (var key in known.Append("unknown key").Where(key => mapping.Find(key) is null))
        {
            yield return new(path.Add(key), _samples.GetValueOrDefault(key, Scalar("1")));
        }
    }

    /// <summary>What tells mappings in the same place apart.</summary>
    private static string Kind(YamlMapping mapping) => string.Concat(
        KindKeys.Select(mapping.Find).OfType<YamlScalar>().Select(scalar => scalar.Text + ":"));
}
