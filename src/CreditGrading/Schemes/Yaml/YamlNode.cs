using System.Collections.Immutable;

namespace CreditGrading.Schemes.Yaml;

/// <summary>A node of a YAML document, with its place.</summary>
/// <param name="position">Where the node begins.</param>
internal abstract class YamlNode(SourcePosition position)
{
    /// <summary>Where the node begins; an empty value's place is where it would have stood.</summary>
    internal SourcePosition Position { get; } = position;
}

/// <summary>A text: plain, quoted or block; which of them makes no difference.</summary>
/// <param name="position">Where the text, or its opening quote, begins.</param>
/// <param name="text">The text without quotes and escapes.</param>
/// <param name="isEmpty">Whether nothing at all was written.</param>
internal sealed class YamlScalar(SourcePosition position, string text, bool isEmpty) : YamlNode(position)
{
    /// <summary>The text, without quotes and escapes; <c>~</c>, <c>null</c> and numbers are texts like any other.</summary>
    internal string Text { get; } = text;

    /// <summary>Whether nothing was written, as in <c>key:</c> with no value; false for <c>""</c>.</summary>
    internal bool IsEmpty { get; } = isEmpty;

    /// <summary>Whether nothing was written but a remark.</summary>
    internal bool IsBeforeRemark { get; init; }

    /// <summary>Whether it stands for what was refused while it was read, so that no more need be said about it.</summary>
    internal bool IsRefused { get; init; }
}

/// <summary>A list of nodes.</summary>
/// <param name="position">Where the list begins.</param>
/// <param name="items">The items, in order.</param>
internal sealed class YamlSequence(SourcePosition position, ImmutableArray<YamlNode> items) : YamlNode(position)
{
    /// <summary>The items, in order; may be empty.</summary>
    internal ImmutableArray<YamlNode> Items { get; } = items;
}

/// <summary>A table of keys and values.</summary>
/// <param name="position">Where the table begins.</param>
/// <param name="entries">The entries, in order, no key twice.</param>
internal sealed class YamlMapping(SourcePosition position, ImmutableArray<YamlEntry> entries) : YamlNode(position)
{
    /// <summary>The entries, in the order of the text; no key twice; may be empty.</summary>
    internal ImmutableArray<YamlEntry> Entries { get; } = entries;

    /// <summary>Whether it is written in braces.</summary>
    internal bool IsInBraces { get; init; }

    /// <summary>Finds the value of a key.</summary>
    /// <param name="key">The key, compared ordinally.</param>
    /// <returns>The value, or null where there is no such key.</returns>
    internal YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key.Text, key, StringComparison.Ordinal))
            {
                return entry.Value;
            }
        }

        return null;
    }
}

/// <summary>One key of a <see cref="YamlMapping"/> with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value; a missing one is an empty <see cref="YamlScalar"/>.</param>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
