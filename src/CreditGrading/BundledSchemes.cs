using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;

namespace CreditGrading;

/// <summary>The schemes that come with the library.</summary>
/// <remarks>Safe for concurrent use. Each scheme is loaded when it is first asked for, then kept.</remarks>
public static class BundledSchemes
{
    private const string Prefix = "schemes/";
    private const string Suffix = ".yaml";

    private static readonly ConcurrentDictionary<string, GradingScheme> Loaded = new(StringComparer.Ordinal);

    /// <summary>The ids, in ordinal order.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        .. typeof(BundledSchemes).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Gets a scheme by its id.</summary>
    /// <param name="id">One of <see cref="Ids"/>, for example <c>jining</c>.</param>
    /// <returns>The scheme; the same object each time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">No scheme of that id is bundled.</exception>
    public static GradingScheme Get(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!Ids.Contains(id))
        {
            throw new ArgumentException($"no scheme '{id}' is bundled; there are: {string.Join(", ", Ids)}", nameof(id));
        }

        return Loaded.GetOrAdd(id, Load);
    }

    private static GradingScheme Load(string id)
    {
        using var stream = typeof(BundledSchemes).Assembly.GetManifestResourceStream(Prefix + id + Suffix)
            ?? throw new UnreachableException();
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return SchemeLoader.LoadOrThrow(bytes, id + Suffix);
    }
}
