using System.Collections.Immutable;
using CreditGrading.Diagnostics;
using CreditGrading.Internal;
using CreditGrading.Schemes.Catalog;

namespace CreditGrading;

/// <summary>Brings schemes together for a <see cref="SchemeCatalog"/>.</summary>
/// <remarks>
/// Not safe for concurrent use. A scheme that is refused leaves what was added before untouched. Refused are a faulty text; a
/// scheme that has not the fingerprint it is pinned to; two versions of one scheme in force on one day; one version with two
/// contents. The same content twice is added once.
/// </remarks>
public sealed class SchemeCatalogBuilder
{
    private readonly CatalogDraft _draft;

    /// <summary>What was refused so far; null where what is refused throws at once.</summary>
    private readonly List<SchemeDiagnostic>? _refused;

    /// <summary>Creates a builder without schemes.</summary>
    public SchemeCatalogBuilder()
        : this(new CatalogDraft([]))
    {
    }

    internal SchemeCatalogBuilder(CatalogDraft draft)
    {
        _draft = draft;
    }

    private SchemeCatalogBuilder(List<SchemeDiagnostic> refused)
        : this(new CatalogDraft([]))
    {
        _refused = refused;
    }

    /// <summary>Adds every scheme of <see cref="BundledSchemes"/>.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="SchemeException">A scheme that was added before excludes one of them.</exception>
    public SchemeCatalogBuilder AddBundled()
    {
        foreach (var id in BundledSchemes.Ids)
        {
            AddScheme(BundledSchemes.Get(id));
        }

        return this;
    }

    /// <summary>Adds a scheme.</summary>
    /// <param name="scheme">A loaded scheme.</param>
    /// <param name="fingerprint">
    /// The only fingerprint that this version may have, now and when it is replaced: 64 lower-case hexadecimal digits; null for
    /// any.
    /// </param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="fingerprint"/> is not the form of a fingerprint.</exception>
    /// <exception cref="SchemeException">The scheme is refused.</exception>
    public SchemeCatalogBuilder AddScheme(GradingScheme scheme, string? fingerprint = null)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        CheckFingerprint(fingerprint);
        return Add(scheme, $"{scheme.Id} {scheme.Version}", fingerprint);
    }

    /// <summary>Loads a scheme from UTF-8 and adds it.</summary>
    /// <param name="utf8">The text, with or without a byte-order mark; at most <see cref="SchemeLoader.MaxBytes"/>.</param>
    /// <param name="sourceName">The name that diagnostics give the text, usually its path.</param>
    /// <param name="fingerprint">
    /// The only fingerprint that this version may have, now and when it is replaced: 64 lower-case hexadecimal digits; null for
    /// any.
    /// </param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sourceName"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="fingerprint"/> is not the form of a fingerprint.</exception>
    /// <exception cref="SchemeException">The scheme is refused.</exception>
    public SchemeCatalogBuilder AddScheme(ReadOnlySpan<byte> utf8, string sourceName = "scheme.yaml", string? fingerprint = null)
    {
        CheckFingerprint(fingerprint);
        return Add(SchemeLoader.Load(utf8, sourceName), sourceName, fingerprint);
    }

    /// <summary>Loads a scheme from text and adds it.</summary>
    /// <param name="text">The text; at most <see cref="SchemeLoader.MaxBytes"/> in UTF-8.</param>
    /// <param name="sourceName">The name that diagnostics give the text, usually its path.</param>
    /// <param name="fingerprint">
    /// The only fingerprint that this version may have, now and when it is replaced: 64 lower-case hexadecimal digits; null for
    /// any.
    /// </param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="sourceName"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="fingerprint"/> is not the form of a fingerprint.</exception>
    /// <exception cref="SchemeException">The scheme is refused.</exception>
    public SchemeCatalogBuilder AddScheme(string text, string sourceName = "scheme.yaml", string? fingerprint = null)
    {
        CheckFingerprint(fingerprint);
        return Add(SchemeLoader.Load(text, sourceName), sourceName, fingerprint);
    }

    /// <summary>Takes a version out, with its pin.</summary>
    /// <param name="id">The scheme's id.</param>
    /// <param name="version">Its version.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no such version.</exception>
    public SchemeCatalogBuilder Remove(string id, string version)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(version);
        return _draft.Remove(id, version)
            ? this
            : throw new ArgumentException($"there is no version '{version}' of a scheme '{id}'", nameof(version));
    }

    /// <summary>Makes a catalog of what was added; the builder may be used further without changing it.</summary>
    /// <returns>The catalog.</returns>
    /// <exception cref="SchemeException">
    /// A scheme was refused; only of a builder that belongs to a service collection, which refuses not before it builds.
    /// </exception>
    public SchemeCatalog Build() =>
        _refused is { Count: > 0 } refused ? throw new SchemeException([.. refused]) : new(_draft.ToSnapshot());

    /// <summary>Creates a builder that tells all that was refused when it builds, and nothing before.</summary>
    internal static SchemeCatalogBuilder RefusingLater() => new(refused: []);

    /// <summary>Refuses what cannot be a fingerprint, so that a mistyped pin is not taken for changed content.</summary>
    internal static void CheckFingerprint(string? fingerprint)
    {
        if (fingerprint is not null && !HashText.IsHash(fingerprint))
        {
            throw new ArgumentException("a fingerprint is 64 lower-case hexadecimal digits", nameof(fingerprint));
        }
    }

    private SchemeCatalogBuilder Add(SchemeLoadResult loaded, string sourceName, string? fingerprint) =>
        loaded.IsSuccess ? Add(loaded.Scheme, sourceName, fingerprint) : Refuse(loaded.Diagnostics);

    private SchemeCatalogBuilder Add(GradingScheme scheme, string sourceName, string? fingerprint)
    {
        var bag = new DiagnosticBag(sourceName);
        return _draft.Put(scheme, fingerprint, replaces: false, bag) is not null ? this : Refuse(bag.ToImmutable());
    }

    private SchemeCatalogBuilder Refuse(ImmutableArray<SchemeDiagnostic> diagnostics)
    {
        if (_refused is null)
        {
            throw new SchemeException(diagnostics);
        }

        _refused.AddRange(diagnostics);
        return this;
    }
}
