namespace CreditGrading.Schemes.Catalog;

/// <summary>A scheme in a catalog.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Pin">The fingerprint that this version must have; null where any content will do.</param>
internal sealed record CatalogEntry(GradingScheme Scheme, string? Pin)
{
    public bool IsOf(string id, string version) => Scheme.Id == id && Scheme.Version == version;
}
