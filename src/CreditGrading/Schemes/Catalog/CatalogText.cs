using CreditGrading.Diagnostics;

namespace CreditGrading.Schemes.Catalog;

/// <summary>Says to a caller what a catalog does not have, and what it has.</summary>
internal static class CatalogText
{
    public static string NoScheme(CatalogSnapshot catalog, string id) =>
        $"there is no scheme '{id}'; there are: {string.Join(", ", catalog.Schemes.Select(scheme => scheme.Id).Distinct())}";

    public static string NoVersion(CatalogSnapshot catalog, string id, string version) =>
        $"there is no version '{version}' of the scheme '{id}'; there are: "
            + string.Join(", ", catalog.Versions(id).Select(scheme => scheme.Version));

    public static string NotInForce(CatalogSnapshot catalog, string id, LocalDate asOf)
    {
        MessageArgument day = asOf.WithCalendar(CalendarSystem.Iso);
        return $"no version of the scheme '{id}' is in force on {day.English}; there are: "
            + string.Join(", ", catalog.Versions(id).Select(scheme => $"{scheme.Version} {InForceText.Of(scheme).English}"));
    }
}
