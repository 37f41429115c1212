using System.Collections.Immutable;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Diagnostics;

/// <summary>
/// For each reason to keep a sound scheme out of a catalog a scheme that is kept out, and what is said about it.
/// </summary>
public sealed class CatalogRefusalTests
{
    private static readonly ImmutableSortedDictionary<string, Func<SchemeLoadResult>> Refusals =
        new Dictionary<string, Func<SchemeLoadResult>>
        {
            ["CG0701"] = () => Replace(VersionText.Of("2", "2021-12-31"), null),
            ["CG0702"] = () => Add(VersionText.Of(lastDay: "2021-12-31", score: 99)),
            ["CG0703"] = () => Replace(VersionText.Of(lastDay: "2021-12-31"), new string('0', 64)),
        }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    internal static IEnumerable<string> Codes => Refusals.Keys;

    [Fact]
    public void Catalog_RefusedSchemes_SaysWhatWasApproved() => Approved.Verify(
        "Diagnostics/CatalogRefusals.approved.txt",
        string.Concat(
            from refusal in Refusals
            let found = Assert.Single(refusal.Value().Diagnostics)
            from language in new[] { MessageLanguage.English, MessageLanguage.Chinese }
            select found.Code == refusal.Key ? found.ToString(language) + "\n" : $"{refusal.Key} is not found\n"));

    private static SchemeCatalogBuilder Builder() => new SchemeCatalogBuilder().AddScheme(VersionText.Of(lastDay: "2021-12-31"));

    private static SchemeLoadResult Replace(string text, string? fingerprint) => Builder().Build().Replace(text, "mycity.yaml",
        fingerprint);

    private static SchemeLoadResult Add(string text) =>
        new(null, Assert.Throws<SchemeException>(() => Builder().AddScheme(text, "mycity.yaml")).Diagnostics);
}
