using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CreditGrading.Schemes.Catalog;

/// <summary>The content of a catalog at one time.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
internal sealed class CatalogSnapshot
{
    private readonly FrozenDictionary<string, ImmutableArray<GradingScheme>> _versions;

    public CatalogSnapshot(ImmutableArray<CatalogEntry> entries)
    {
        Entries = [.. entries.OrderBy(entry => entry.Scheme.Id, StringComparer.Ordinal).ThenBy(entry => entry.Scheme.FirstDay)];
        Schemes = [.. Entries.Select(entry => entry.Scheme)];
        _versions = Schemes.GroupBy(scheme => scheme.Id, StringComparer.Ordinal).ToFrozenDictionary(
            group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>By id in ordinal order, then by first day in force.</summary>
    public ImmutableArray<CatalogEntry> Entries { get; }

    /// <summary>In the order of <see cref="Entries"/>.</summary>
    public ImmutableArray<GradingScheme> Schemes { get; }

    /// <summary>The versions of a scheme, by first day in force; empty where there is none.</summary>
    public ImmutableArray<GradingScheme> Versions(string id) => _versions.GetValueOrDefault(id, []);

    /// <summary>The version with the latest first day in force.</summary>
    public GradingScheme? Newest(string id) => Versions(id) is [.., var newest] ? newest : null;

    /// <summary>The one version in force on a day.</summary>
    public GradingScheme? InForceOn(string id, LocalDate day) => Versions(id).FirstOrDefault(scheme => scheme.IsInForceOn(day));

    /// <summary>The version of a name.</summary>
    public GradingScheme? OfVersion(string id, string version) =>
        Versions(id).FirstOrDefault(scheme => scheme.Version == version);
}
