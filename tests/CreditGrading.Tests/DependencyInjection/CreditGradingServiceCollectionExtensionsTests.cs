using System.Text;
using CreditGrading.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace CreditGrading.Tests.DependencyInjection;

public sealed class CreditGradingServiceCollectionExtensionsTests
{
    [Fact]
    public void AddCreditGrading_RegistersOneCatalog()
    {
        using var provider = new ServiceCollection()
            .AddCreditGrading(schemes => schemes
                .AddBundled()
                .AddScheme(Encoding.UTF8.GetBytes(VersionText.Of(id: "one")), "one.yaml")
                .AddScheme(VersionText.Of(id: "two"), "two.yaml")
                .AddScheme(Loading.Scheme(VersionText.Of(id: "three"))))
            .BuildServiceProvider(validateScopes: true);

        var catalog = provider.GetRequiredService<SchemeCatalog>();

        Assert.Equal(
            BundledSchemes.Ids.Concat(["one", "two",
                "three"]).Order(StringComparer.Ordinal), catalog.Schemes.Select(scheme => scheme.Id));
        using var scope = provider.CreateScope();
        Assert.Same(catalog, scope.ServiceProvider.GetRequiredService<SchemeCatalog>());
    }

    [Fact]
    public void AddCreditGrading_WithoutSchemes_IsEmpty()
    {
        using var provider = new ServiceCollection().AddCreditGrading(_ => { }).BuildServiceProvider();

        Assert.Empty(provider.GetRequiredService<SchemeCatalog>().Schemes);
    }

    [Fact]
    public void AddCreditGrading_Twice_MakesOneCatalogOfBoth()
    {
        using var provider = new ServiceCollection()
            .AddCreditGrading(schemes => schemes.AddScheme(VersionText.Of(id: "one")))
            .AddCreditGrading(schemes => schemes.AddScheme(VersionText.Of(id: "two")))
            .BuildServiceProvider();

        Assert.Equal(["one", "two"], Assert.Single(provider.GetServices<SchemeCatalog>()).Schemes.Select(scheme => scheme.Id));
    }

    [Fact]
    public void Resolve_RefusedSchemes_ThrowsTheDiagnosticsOfAll()
    {
        using var provider = new ServiceCollection()
            .AddCreditGrading(schemes => schemes
                .AddScheme("semantic: 1\n", "faulty.yaml")
                .AddScheme(VersionText.Of("1"), "first.yaml")
                .AddScheme(VersionText.Of("2"), "second.yaml"))
            .BuildServiceProvider();

        var exception = Assert.Throws<SchemeException>(provider.GetRequiredService<SchemeCatalog>);

        Assert.Contains(exception.Diagnostics, found => found is { Code: "CG0101", SourceName: "faulty.yaml" });
        Assert.Contains(exception.Diagnostics, found => found is { Code: "CG0701", SourceName: "second.yaml" });
        Assert.Throws<SchemeException>(provider.GetRequiredService<SchemeCatalog>);
    }

    [Fact]
    public void Resolve_SchemePinnedToOtherContent_Throws()
    {
        var fingerprint = Loading.Scheme(VersionText.Of(score: 99)).Fingerprint;
        using var provider = new ServiceCollection()
            .AddCreditGrading(schemes => schemes.AddScheme(VersionText.Of(), "mycity.yaml", fingerprint: fingerprint))
            .BuildServiceProvider();

        var exception = Assert.Throws<SchemeException>(provider.GetRequiredService<SchemeCatalog>);

        Assert.Equal("CG0703", Assert.Single(exception.Diagnostics).Code);
    }

    [Fact]
    public void AddScheme_Bytes_AreCopied()
    {
        var bytes = Encoding.UTF8.GetBytes(VersionText.Of());
        var services = new ServiceCollection().AddCreditGrading(schemes => schemes.AddScheme(bytes, "mycity.yaml"));

        Array.Clear(bytes);

        using var provider = services.BuildServiceProvider();
        Assert.Equal("mycity", provider.GetRequiredService<SchemeCatalog>().Get("mycity").Id);
    }

    [Fact]
    public void AddCreditGrading_WrongArguments_ThrowAtOnce()
    {
        var services = new ServiceCollection();

        Assert.Throws<ArgumentNullException>(() => services.AddCreditGrading(null!));
        Assert.Throws<ArgumentNullException>(() => services.AddCreditGrading(schemes => schemes.AddScheme((string)null!)));
        Assert.Throws<ArgumentNullException>(() => services.AddCreditGrading(schemes => schemes.AddScheme((GradingScheme)null!)));
        Assert.Throws<ArgumentException>(() => services.AddCreditGrading(schemes => schemes.AddScheme("", fingerprint: "abc")));
    }
}
