namespace CreditGrading.Tests.Shared;

/// <summary>A small stream of choices that is the same for a seed on every runtime (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number, both ends included.</summary>
    public int Range(int low, int high) => low + (int)(Next() % (ulong)(high - low + 1));

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Chance(int percent) => Range(1, 100) <= percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Range(0, items.Count - 1)];

    /// <summary>One of the values, each as likely as its weight says.</summary>
    public T Weighted<T>(params IReadOnlyList<(int Weight, T Value)> choices)
    {
        var roll = Range(1, choices.Sum(choice => choice.Weight));
        var sum = 0;
        return choices.First(choice => (sum += choice.Weight) >= roll).Value;
    }

    /// <summary>So many distinct items, in their order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> items, int count)
    {
        var places = Shuffled([.. Enumerable.Range(0, items.Count)]).Take(count).Order();
        return [.. places.Select(place => items[place])];
    }

    public IReadOnlyList<T> Shuffled<T>(IReadOnlyList<T> items) =>
        [.. items.Select(item => (Key: Next(), Item: item)).OrderBy(pair => pair.Key).Select(pair => pair.Item)];

    public static IReadOnlyList<T> Many<T>(int count, Func<int, T> make) => [.. Enumerable.Range(0, count).Select(make)];

    public Dice Fork() => new(Next());

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }
}
