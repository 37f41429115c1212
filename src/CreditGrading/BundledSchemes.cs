using System.Collections.Immutable;

namespace CreditGrading;

/// <summary>The schemes that come with the library.</summary>
/// <remarks>Safe for concurrent use. Each scheme is loaded when it is first asked for, then kept.</remarks>
public static class BundledSchemes
{
    /// <summary>The ids, in ordinal order.</summary>
    public static ImmutableArray<string> Ids => throw new NotSupportedException();

    /// <summary>Gets a scheme by its id.</summary>
    /// <param name="id">One of <see cref="Ids"/>, for example <c>jining</c>.</param>
    /// <returns>The scheme.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">No scheme of that id is bundled.</exception>
    public static GradingScheme Get(string id) => throw new NotSupportedException();
}
