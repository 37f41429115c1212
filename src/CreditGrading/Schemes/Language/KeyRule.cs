using System.Collections.Immutable;

namespace CreditGrading.Schemes.Language;

/// <summary>What keys of one mapping have to do with each other.</summary>
internal abstract record KeyRule;

/// <summary>How many of some keys may stand.</summary>
/// <param name="Least">The least number: 0 or 1.</param>
/// <param name="Most">The greatest number: 1, or as many as there are.</param>
/// <param name="Groups">The keys; those of one group count as one, however many of them stand.</param>
internal sealed record CountRule(int Least, int Most, ImmutableArray<ImmutableArray<Key>> Groups) : KeyRule
{
    /// <summary>The keys as messages list them.</summary>
    public string Words => string.Join(", ", Groups.Select(group => string.Join('/', group.Select(key => key.Name))));

    public static CountRule ExactlyOne(params ReadOnlySpan<Key> keys) => new(1, 1, Single(keys));

    public static CountRule AtMostOne(params ReadOnlySpan<Key> keys) => new(0, 1, Single(keys));

    public static CountRule AtLeastOne(params ReadOnlySpan<Key> keys) => new(1, keys.Length, Single(keys));

    private static ImmutableArray<ImmutableArray<Key>> Single(ReadOnlySpan<Key> keys)
    {
        var groups = ImmutableArray.CreateBuilder<ImmutableArray<Key>>(keys.Length);
        foreach (var key in keys)
        {
            groups.Add([key]);
        }

        return groups.MoveToImmutable();
    }
}

/// <summary>What has to stand, and what must not, beside a key.</summary>
/// <param name="Triggers">The keys that have it so; one of them is enough.</param>
internal sealed record CompanyRule(params ImmutableArray<Key> Triggers) : KeyRule
{
    /// <summary>The words of the first trigger that have it so; none where its presence does.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>The keys that have to stand besides.</summary>
    public ImmutableArray<Key> Needed { get; init; } = [];

    /// <summary>The keys that must not stand besides.</summary>
    public ImmutableArray<Key> Misplaced { get; init; } = [];

    /// <summary>The trigger as messages name it.</summary>
    public string Trigger => Words.IsEmpty ? Triggers[0].Name : $"{Triggers[0].Name}: {string.Join(" | ", Words)}";
}
