using CreditGrading.Diagnostics;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Diagnostics;

/// <summary>Every code of the catalog is shown once, by a file or by code, and no other is.</summary>
public sealed class CatalogCoverageTests
{
    [Fact]
    public void Catalog_EveryCode_IsShownExactlyOnce() => Assert.Equal(
        DiagnosticCatalog.All.Select(descriptor => descriptor.Code),
        DiagnosticFixtures.SchemeCodes
            .Concat(MadeSchemeTests.Codes)
            .Concat(GradingReasonTests.Codes)
            .Concat(ExplanationReasonTests.Codes)
            .Concat(CatalogRefusalTests.Codes)
            .Concat(CaseFaultTests.Codes)
            .Order(StringComparer.Ordinal));

    [Fact]
    public void ApprovedTexts_OfSchemes_HaveTheirScheme() => Assert.Equal(
        DiagnosticFixtures.SchemeCodes,
        Directory.EnumerateFiles(DiagnosticFixtures.PathOf(""), "CG????.approved.txt")
            .Select(path => Path.GetFileName(path).Split('.')[0]).Order(StringComparer.Ordinal));
}
