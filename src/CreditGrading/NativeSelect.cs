#if !NET10_0_OR_GREATER
namespace CreditGrading;

/// <summary>
/// Stands in for the runtime's own <c>Select</c> in all of this assembly, whose namespaces are nearer than <c>System.Linq</c>.
/// Before .NET 10 that one is virtual and generic: native AOT compiles it for every pair of value types, and an application grows
/// tenfold.
/// </summary>
internal static class NativeSelect
{
    /// <summary>Projects lazily, in order.</summary>
    public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)
    {
        foreach (var element in source)
        {
            yield return selector(element);
        }
    }
}
#endif
