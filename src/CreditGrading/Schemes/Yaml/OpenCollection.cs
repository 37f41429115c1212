using System.Collections.Immutable;

namespace CreditGrading.Schemes.Yaml;

/// <summary>A list or a mapping whose end has not been read yet.</summary>
/// <param name="position">Where it begins.</param>
/// <param name="isMapping">Whether it is a mapping.</param>
/// <param name="isInBrackets">Whether it is written in brackets or braces.</param>
/// <param name="isItem">Whether it is an item of a list.</param>
internal sealed class OpenCollection(SourcePosition position, bool isMapping, bool isInBrackets, bool isItem)
{
    private readonly ImmutableArray<YamlNode>.Builder _items = ImmutableArray.CreateBuilder<YamlNode>();
    private readonly ImmutableArray<YamlEntry>.Builder _entries = ImmutableArray.CreateBuilder<YamlEntry>();
    private readonly Dictionary<string, SourcePosition> _keys = new(StringComparer.Ordinal);
    private YamlScalar? _key;
    private bool _hasKey;

    /// <summary>Where it begins.</summary>
    internal SourcePosition Position { get; } = position;

    /// <summary>Whether it is written in brackets or braces.</summary>
    internal bool IsInBrackets => isInBrackets;

    /// <summary>Whether its nodes are items of a list.</summary>
    internal bool IsList => !isMapping;

    /// <summary>Whether it is an item that begins with a dash.</summary>
    internal bool IsBlockItem => isItem && !isInBrackets;

    /// <summary>Whether its last key stands twice.</summary>
    internal bool IsRepeating { get; set; }

    /// <summary>Whether the next node is a key.</summary>
    internal bool ExpectsKey => isMapping && !_hasKey;

    /// <summary>Whether the next node is the value of a key.</summary>
    internal bool ExpectsValue => _hasKey;

    /// <summary>Finds where a key stood before.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Its first place, or null for a new key.</returns>
    internal SourcePosition? PlaceOf(string key) => _keys.TryGetValue(key, out var first) ? first : null;

    /// <summary>Takes a key.</summary>
    /// <param name="key">The key; null where it is unfit, and its value is to be dropped.</param>
    internal void TakeKey(YamlScalar? key)
    {
        _key = key;
        _hasKey = true;
        if (key is not null)
        {
            _keys.Add(key.Text, key.Position);
        }
    }

    /// <summary>Takes an item, or the value of the last key.</summary>
    /// <param name="node">The node.</param>
    internal void TakeValue(YamlNode node)
    {
        if (!isMapping)
        {
            _items.Add(node);
        }
        else if (_key is not null)
        {
            _entries.Add(new YamlEntry(_key, node));
        }

        _hasKey = false;
    }

    /// <summary>Makes the node.</summary>
    /// <returns>The list or the mapping.</returns>
    internal YamlNode Close() =>
        isMapping
            ? new YamlMapping(Position, _entries.ToImmutable()) { IsInBraces = isInBrackets }
            : new YamlSequence(Position, _items.ToImmutable());
}
