using System.Collections.Immutable;

namespace CreditGrading.DependencyInjection;

/// <summary>Says which schemes are in the <see cref="SchemeCatalog"/> of a service provider; none unless stated.</summary>
/// <remarks>
/// Not safe for concurrent use. Texts are kept and loaded when the catalog is first resolved, once for each provider.
/// </remarks>
public sealed class CreditGradingOptions
{
    private readonly List<Action<SchemeCatalogBuilder>> _additions = [];

    internal CreditGradingOptions()
    {
    }

    /// <summary>Adds every scheme of <see cref="BundledSchemes"/>.</summary>
    /// <returns>These options.</returns>
    public CreditGradingOptions AddBundled() => Add(static schemes => schemes.AddBundled());

    /// <summary>Adds a scheme.</summary>
    /// <param name="scheme">A loaded scheme.</param>
    /// <param name="fingerprint">
    /// The only fingerprint that this version may have, now and when it is replaced: 64 lower-case hexadecimal digits; null for any.
    /// </param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="fingerprint"/> is not the form of a fingerprint.</exception>
    public CreditGradingOptions AddScheme(GradingScheme scheme, string? fingerprint = null)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        SchemeCatalogBuilder.CheckFingerprint(fingerprint);
        return Add(schemes => schemes.AddScheme(scheme, fingerprint));
    }

    /// <summary>Adds a scheme from UTF-8; the bytes are copied.</summary>
    /// <param name="utf8">The text, with or without a byte-order mark; at most <see cref="SchemeLoader.MaxBytes"/>.</param>
    /// <param name="sourceName">The name that diagnostics give the text, usually its path.</param>
    /// <param name="fingerprint">
    /// The only fingerprint that this version may have, now and when it is replaced: 64 lower-case hexadecimal digits; null for any.
    /// </param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sourceName"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="fingerprint"/> is not the form of a fingerprint.</exception>
    public CreditGradingOptions AddScheme(ReadOnlySpan<byte> utf8, string sourceName = "scheme.yaml", string? fingerprint = null)
    {
        ArgumentNullException.ThrowIfNull(sourceName);
        SchemeCatalogBuilder.CheckFingerprint(fingerprint);
        var copy = utf8.ToArray();
        return Add(schemes => schemes.AddScheme(copy, sourceName, fingerprint));
    }

    /// <summary>Adds a scheme from text.</summary>
    /// <param name="text">The text; at most <see cref="SchemeLoader.MaxBytes"/> in UTF-8.</param>
    /// <param name="sourceName">The name that diagnostics give the text, usually its path.</param>
    /// <param name="fingerprint">
    /// The only fingerprint that this version may have, now and when it is replaced: 64 lower-case hexadecimal digits; null for any.
    /// </param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="sourceName"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="fingerprint"/> is not the form of a fingerprint.</exception>
    public CreditGradingOptions AddScheme(string text, string sourceName = "scheme.yaml", string? fingerprint = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sourceName);
        SchemeCatalogBuilder.CheckFingerprint(fingerprint);
        return Add(schemes => schemes.AddScheme(text, sourceName, fingerprint));
    }

    /// <summary>Makes the catalog of all that several options state, or names the faults of every scheme that is refused.</summary>
    internal static SchemeCatalog Build(IEnumerable<CreditGradingOptions> all)
    {
        var builder = new SchemeCatalogBuilder();
        var diagnostics = ImmutableArray.CreateBuilder<SchemeDiagnostic>();
        foreach (var addition in all.SelectMany(options => options._additions))
        {
            try
            {
                addition(builder);
            }
            catch (SchemeException exception)
            {
                diagnostics.AddRange(exception.Diagnostics);
            }
        }

        return diagnostics.Count == 0 ? builder.Build() : throw new SchemeException(diagnostics.DrainToImmutable());
    }

    private CreditGradingOptions Add(Action<SchemeCatalogBuilder> addition)
    {
        _additions.Add(addition);
        return this;
    }
}
