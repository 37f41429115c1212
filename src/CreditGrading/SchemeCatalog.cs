using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Catalog;

namespace CreditGrading;

/// <summary>
/// The schemes that a program grades under, by id, version and day in force; several versions of one scheme may be there.
/// </summary>
/// <remarks>
/// Safe for concurrent use. Its content is swapped as a whole: each call sees all of a change or nothing of it. On no day are two
/// versions of one scheme in force. Made by a <see cref="SchemeCatalogBuilder"/>.
/// </remarks>
/// <example>
/// <code>
/// var catalog = new SchemeCatalogBuilder().AddBundled().AddScheme(yaml, "mycity.yaml").Build();
/// var result = catalog.GraderFor("mycity", asOf).Grade(subject, asOf);
/// </code>
/// </example>
public sealed class SchemeCatalog
{
    /// <summary>Kept by scheme, not by snapshot: a swap leaves the graders of all other schemes as they are.</summary>
    private readonly ConditionalWeakTable<GradingScheme, Lazy<Grader>> _graders = [];

    private CatalogSnapshot _current;

    internal SchemeCatalog(CatalogSnapshot content)
    {
        _current = content;
    }

    /// <summary>All schemes, by id in ordinal order, then by first day in force.</summary>
    public ImmutableArray<GradingScheme> Schemes => Current.Schemes;

    private CatalogSnapshot Current => Volatile.Read(ref _current);

    /// <summary>Finds the versions of a scheme.</summary>
    /// <param name="id">The scheme's id.</param>
    /// <returns>The versions by first day in force, the newest last; empty where there is no such scheme.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ImmutableArray<GradingScheme> FindVersions(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Current.Versions(id);
    }

    /// <summary>Gets the newest version of a scheme, in force already or not.</summary>
    /// <param name="id">The scheme's id.</param>
    /// <returns>The version with the latest first day in force.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such scheme.</exception>
    public GradingScheme Get(string id) => TryGet(id, out var scheme) ? scheme : throw NoScheme(id);

    /// <summary>Gets the version of a scheme that is in force on a day.</summary>
    /// <param name="id">The scheme's id.</param>
    /// <param name="asOf">The day; the first and the last day in force are both in force.</param>
    /// <returns>The only such version.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such scheme, or none of its versions is in force on the day.</exception>
    public GradingScheme Get(string id, LocalDate asOf) => TryGet(id, asOf, out var scheme) ? scheme : throw NotInForce(id, asOf);

    /// <summary>Gets a version of a scheme.</summary>
    /// <param name="id">The scheme's id.</param>
    /// <param name="version">The version as the scheme states it.</param>
    /// <returns>The version.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no such scheme or version.</exception>
    public GradingScheme Get(string id, string version) => TryGet(id, version, out var scheme) ? scheme : throw NoVersion(id,
        version);

    /// <summary>Looks for the newest version of a scheme, in force already or not.</summary>
    /// <param name="id">The scheme's id.</param>
    /// <param name="scheme">The version with the latest first day in force; null where there is none.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryGet(string id, [NotNullWhen(true)] out GradingScheme? scheme)
    {
        ArgumentNullException.ThrowIfNull(id);
        scheme = Current.Newest(id);
        return scheme is not null;
    }

    /// <summary>Looks for the version of a scheme that is in force on a day.</summary>
    /// <param name="id">The scheme's id.</param>
    /// <param name="asOf">The day; the first and the last day in force are both in force.</param>
    /// <param name="scheme">The only such version; null where there is none.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryGet(string id, LocalDate asOf, [NotNullWhen(true)] out GradingScheme? scheme)
    {
        ArgumentNullException.ThrowIfNull(id);
        scheme = Current.InForceOn(id, asOf.WithCalendar(CalendarSystem.Iso));
        return scheme is not null;
    }

    /// <summary>Looks for a version of a scheme.</summary>
    /// <param name="id">The scheme's id.</param>
    /// <param name="version">The version as the scheme states it.</param>
    /// <param name="scheme">The version; null where there is none.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="version"/> is null.</exception>
    public bool TryGet(string id, string version, [NotNullWhen(true)] out GradingScheme? scheme)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(version);
        scheme = Current.OfVersion(id, version);
        return scheme is not null;
    }

    /// <summary>Gets the grader of the version of a scheme that is in force on a day.</summary>
    /// <param name="id">The scheme's id.</param>
    /// <param name="asOf">The day, usually the evaluation date (评价基准日).</param>
    /// <returns>The grader; compiled when first asked for, then the same object while the catalog holds its scheme.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such scheme, or none of its versions is in force on the day.</exception>
    public Grader GraderFor(string id, LocalDate asOf) => GraderOf(Get(id, asOf));

    /// <summary>Looks for the grader of the version of a scheme that is in force on a day.</summary>
    /// <param name="id">The scheme's id.</param>
    /// <param name="asOf">The day, usually the evaluation date (评价基准日).</param>
    /// <param name="grader">The grader, as <see cref="GraderFor"/> gives it; null where there is none.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryGetGrader(string id, LocalDate asOf, [NotNullWhen(true)] out Grader? grader)
    {
        grader = TryGet(id, asOf, out var scheme) ? GraderOf(scheme) : null;
        return grader is not null;
    }

    /// <summary>
    /// Loads a scheme from UTF-8 and puts it in the place of its own version, or beside the others where that is new.
    /// </summary>
    /// <param name="utf8">The text, with or without a byte-order mark; at most <see cref="SchemeLoader.MaxBytes"/>.</param>
    /// <param name="sourceName">The name that diagnostics give the text, usually its path.</param>
    /// <param name="fingerprint">
    /// The only fingerprint that this version may have from now on, 64 lower-case hexadecimal digits; null keeps the pin it has.
    /// </param>
    /// <returns>The scheme that is now there, or every fault: then the catalog is as it was.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sourceName"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="fingerprint"/> is not the form of a fingerprint.</exception>
    /// <remarks>
    /// Refused is what a <see cref="SchemeCatalogBuilder"/> refuses, but for other content of the same version that is not
    /// pinned. To change several versions at once, use <see cref="Update"/>.
    /// </remarks>
    public SchemeLoadResult Replace(ReadOnlySpan<byte> utf8, string sourceName = "scheme.yaml", string? fingerprint = null)
    {
        SchemeCatalogBuilder.CheckFingerprint(fingerprint);
        return Replace(SchemeLoader.Load(utf8, sourceName), sourceName, fingerprint);
    }

    /// <summary>
    /// Loads a scheme from text and puts it in the place of its own version, or beside the others where that is new.
    /// </summary>
    /// <param name="text">The text; at most <see cref="SchemeLoader.MaxBytes"/> in UTF-8.</param>
    /// <param name="sourceName">The name that diagnostics give the text, usually its path.</param>
    /// <param name="fingerprint">
    /// The only fingerprint that this version may have from now on, 64 lower-case hexadecimal digits; null keeps the pin it has.
    /// </param>
    /// <returns>The scheme that is now there, or every fault: then the catalog is as it was.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="sourceName"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="fingerprint"/> is not the form of a fingerprint.</exception>
    /// <remarks>As <see cref="Replace(ReadOnlySpan{byte}, string, string?)"/>.</remarks>
    public SchemeLoadResult Replace(string text, string sourceName = "scheme.yaml", string? fingerprint = null)
    {
        SchemeCatalogBuilder.CheckFingerprint(fingerprint);
        return Replace(SchemeLoader.Load(text, sourceName), sourceName, fingerprint);
    }

    /// <summary>Makes several changes at once: readers see all of them or none.</summary>
    /// <param name="change">
    /// What to do to the present schemes. It may be called again where another change came between, so it must do nothing else.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <remarks>Whatever <paramref name="change"/> throws comes out, and the catalog is as it was.</remarks>
    /// <example>
    /// A new regulation follows the old one:
    /// <code>
    /// catalog.Update(schemes => schemes.Remove("mycity", "2022").AddScheme(endedVersion).AddScheme(newVersion));
    /// </code>
    /// </example>
    public void Update(Action<SchemeCatalogBuilder> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        CatalogSnapshot before;
        CatalogDraft draft;
        do
        {
            before = Current;
            draft = new(before.Entries);
            change(new(draft));
        }
        while (!Swap(before, draft));
    }

    private SchemeLoadResult Replace(SchemeLoadResult loaded, string sourceName, string? fingerprint)
    {
        if (!loaded.IsSuccess)
        {
            return loaded;
        }

        CatalogSnapshot before;
        CatalogDraft draft;
        GradingScheme? kept;
        do
        {
            var bag = new DiagnosticBag(sourceName);
            before = Current;
            draft = new(before.Entries);
            kept = draft.Put(loaded.Scheme, fingerprint, replaces: true, bag);
            if (kept is null)
            {
                return new(null, [.. loaded.Diagnostics, .. bag.ToImmutable()]);
            }
        }
        while (!Swap(before, draft));

        return new(kept, loaded.Diagnostics);
    }

    private bool Swap(CatalogSnapshot before, CatalogDraft draft) =>
        !draft.IsChanged || Interlocked.CompareExchange(ref _current, draft.ToSnapshot(), before) == before;

    private Grader GraderOf(GradingScheme scheme) =>
        _graders.GetValue(scheme, static key => new(() => Grader.Compile(key))).Value;

    private ArgumentException NoScheme(string id) => new(CatalogText.NoScheme(Current, id), nameof(id));

    private ArgumentException NoVersion(string id, string version) => FindVersions(id).IsEmpty
        ? NoScheme(id)
        : new(CatalogText.NoVersion(Current, id, version), nameof(version));

    private ArgumentException NotInForce(string id, LocalDate asOf) => FindVersions(id).IsEmpty
        ? NoScheme(id)
        : new(CatalogText.NotInForce(Current, id, asOf), nameof(asOf));
}
