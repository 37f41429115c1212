using System.Collections.Immutable;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Catalog;

/// <summary>The content of a catalog while it changes; whatever it holds at a time is consistent.</summary>
/// <param name="entries">What it begins with.</param>
internal sealed class CatalogDraft(ImmutableArray<CatalogEntry> entries)
{
    private readonly List<CatalogEntry> _entries = [.. entries];

    /// <summary>Whether it differs from what it began with.</summary>
    public bool IsChanged => !_entries.SequenceEqual(entries);

    /// <summary>Puts a scheme in, or reports why not.</summary>
    /// <param name="scheme">The scheme; again with the same content is no change.</param>
    /// <param name="pin">The fingerprint that it must have from now on; null leaves a pin as it is.</param>
    /// <param name="replaces">Whether it takes the place of its own version with other content.</param>
    /// <param name="bag">Where the faults go.</param>
    /// <returns>
    /// The scheme that is in: the one that was there already where the content is the same; null where it is refused.
    /// </returns>
    public GradingScheme? Put(GradingScheme scheme, string? pin, bool replaces, DiagnosticBag bag)
    {
        var own = _entries.FindIndex(entry => entry.IsOf(scheme.Id, scheme.Version));
        var same = own < 0 ? null : _entries[own];
        if (!IsAccepted(scheme, pin ?? same?.Pin, replaces ? null : same, bag))
        {
            return null;
        }

        if (same is null)
        {
            _entries.Add(new(scheme, pin));
            return scheme;
        }

        // The object stays where its content does: its grader may be compiled already.
        var kept = same.Scheme.Fingerprint == scheme.Fingerprint ? same.Scheme : scheme;
        _entries[own] = new(kept, pin ?? same.Pin);
        return kept;
    }

    /// <summary>Takes a version out.</summary>
    /// <returns>Whether it was in.</returns>
    public bool Remove(string id, string version) => _entries.RemoveAll(entry => entry.IsOf(id, version)) > 0;

    public CatalogSnapshot ToSnapshot() => new([.. _entries]);

    private bool IsAccepted(GradingScheme scheme, string? pin, CatalogEntry? same, DiagnosticBag bag)
    {
        var bound = (BoundScheme)scheme.Content;
        var isAccepted = true;
        if (pin is not null && pin != scheme.Fingerprint)
        {
            bag.Report(DiagnosticCatalog.FingerprintDiffers, bound.Position, scheme.Fingerprint, pin);
            isAccepted = false;
        }

        if (same is not null && same.Scheme.Fingerprint != scheme.Fingerprint)
        {
            bag.Report(DiagnosticCatalog.VersionTwice, bound.Position, scheme.Id, Quote(scheme.Version));
            isAccepted = false;
        }

        foreach (var other in _entries.Select(entry => entry.Scheme).Where(other => Overlaps(scheme, other)))
        {
            bag.Report(
                DiagnosticCatalog.VersionsOverlap,
                bound.InForce!.FirstDay.Position,
                scheme.Id,
                Quote(other.Version),
                InForceText.Of(other));
            isAccepted = false;
        }

        return isAccepted;
    }

    private static MessageArgument Quote(string version) => MessageArgument.Input(version);

    private static bool Overlaps(GradingScheme scheme, GradingScheme other) =>
        scheme.Id == other.Id
        && scheme.Version != other.Version
        && (other.LastDay is not { } otherLast || scheme.FirstDay <= otherLast)
        && (scheme.LastDay is not { } last || other.FirstDay <= last);
}
