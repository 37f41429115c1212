namespace CreditGrading.Internal;

/// <summary>Finds the word that was probably meant.</summary>
internal static class NearestWord
{
    /// <summary>The most UTF-16 units of a word that are compared.</summary>
    internal const int MaxLength = 64;

    // In quarters of an edit, so that a difference in case is a quarter of one.
    private const int EditCost = 4;
    private const int CaseCost = 1;

    /// <summary>Finds the candidate with the fewest edits: a letter added, dropped or changed, or two swapped.</summary>
    /// <param name="word">The word that was found.</param>
    /// <param name="candidates">The words that would have been right, in any order.</param>
    /// <returns>The nearest, of several the first in ordinal order; null where over a third of the word differs.</returns>
    internal static string? Find(string word, IEnumerable<string> candidates)
    {
        var cut = Cut(word);
        var limit = cut.Length * EditCost / 3;
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            var distance = Distance(cut, Cut(candidate), limit);
            if (distance < limit || (distance == limit && (nearest is null || string.CompareOrdinal(candidate, nearest) < 0)))
            {
                nearest = candidate;
                limit = distance;
            }
        }

        return nearest;
    }

    private static ReadOnlySpan<char> Cut(string word) => word.AsSpan(0, Math.Min(word.Length, MaxLength));

    /// <summary>The distance by optimal string alignment, or more than the limit as soon as it is known to be more.</summary>
    private static int Distance(ReadOnlySpan<char> from, ReadOnlySpan<char> to, int limit)
    {
        if (Math.Abs(from.Length - to.Length) * EditCost > limit)
        {
            return int.MaxValue;
        }

        Span<int> beforePrevious = stackalloc int[MaxLength + 1];
        Span<int> previous = stackalloc int[MaxLength + 1];
        Span<int> current = stackalloc int[MaxLength + 1];
        for (var column = 0; column <= to.Length; column++)
        {
            previous[column] = column * EditCost;
        }

        for (var row = 1; row <= from.Length; row++)
        {
            if (FillRow(from, to, row, beforePrevious, previous, current) > limit)
            {
                return int.MaxValue;
            }

            var free = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = free;
        }

        return previous[to.Length];
    }

    private static int FillRow(
        ReadOnlySpan<char> from,
        ReadOnlySpan<char> to,
        int row,
        ReadOnlySpan<int> beforePrevious,
        ReadOnlySpan<int> previous,
        Span<int> current)
    {
        current[0] = row * EditCost;
        var least = current[0];
        for (var column = 1; column <= to.Length; column++)
        {
            var changed = previous[column - 1] + ChangeCost(from[row - 1], to[column - 1]);
            var added = Math.Min(previous[column], current[column - 1]) + EditCost;
            var cost = Math.Min(changed, added);
            if (row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1])
            {
                cost = Math.Min(cost, beforePrevious[column - 2] + EditCost);
            }

            current[column] = cost;
            least = Math.Min(least, cost);
        }

        return least;
    }

    private static int ChangeCost(char from, char to)
    {
        if (from == to)
        {
            return 0;
        }

        return char.ToUpperInvariant(from) == char.ToUpperInvariant(to) ? CaseCost : EditCost;
    }
}
