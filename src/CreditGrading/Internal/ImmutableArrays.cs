using System.Collections.Immutable;

namespace CreditGrading.Internal;

/// <summary>What immutable arrays lack.</summary>
internal static class ImmutableArrays
{
    /// <summary>The place of the first item that a test holds for, or -1.</summary>
    public static int FindIndex<T>(this ImmutableArray<T> items, Func<T, bool> test)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (test(items[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
