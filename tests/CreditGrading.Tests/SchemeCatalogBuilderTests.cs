using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests;

public sealed class SchemeCatalogBuilderTests
{
    private const string OtherFingerprint = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Fact]
    public void Build_WithoutSchemes_IsEmpty() => Assert.Empty(new SchemeCatalogBuilder().Build().Schemes);

    [Fact]
    public void AddBundled_AddsEveryBundledScheme()
    {
        var catalog = new SchemeCatalogBuilder().AddBundled().Build();

        Assert.Equal(BundledSchemes.Ids, catalog.Schemes.Select(scheme => scheme.Id));
        Assert.All(catalog.Schemes, scheme => Assert.Same(BundledSchemes.Get(scheme.Id), scheme));
    }

    [Fact]
    public void AddScheme_FromTextOrBytes_Loads()
    {
        var catalog = new SchemeCatalogBuilder()
            .AddScheme(VersionText.Of(id: "one"), "one.yaml")
            .AddScheme(System.Text.Encoding.UTF8.GetBytes(VersionText.Of(id: "two")), "two.yaml")
            .AddScheme(Loading.Scheme(VersionText.Of(id: "three")))
            .Build();

        Assert.Equal(["one", "three", "two"], catalog.Schemes.Select(scheme => scheme.Id));
    }

    [Fact]
    public void AddScheme_FaultyText_ThrowsItsDiagnosticsAndKeepsTheOthers()
    {
        var builder = new SchemeCatalogBuilder().AddScheme(VersionText.Of());

        var exception = Assert.Throws<SchemeException>(() => builder.AddScheme("semantic: 1\n", "mycity.yaml"));

        Assert.Contains(exception.Diagnostics, found => found is { Code: "CG0101", SourceName: "mycity.yaml" });
        Assert.Single(builder.Build().Schemes);
    }

    [Fact]
    public void AddScheme_SameContentTwice_IsAddedOnce()
    {
        var catalog = new SchemeCatalogBuilder().AddScheme(VersionText.Of()).AddScheme("# a comment\n"
            + VersionText.Of()).Build();

        Assert.Single(catalog.Schemes);
    }

    [Fact]
    public void AddScheme_SameVersionWithOtherContent_IsRefused()
    {
        var builder = new SchemeCatalogBuilder().AddScheme(VersionText.Of());

        var exception = Assert.Throws<SchemeException>(() => builder.AddScheme(VersionText.Of(score: 99)));

        Assert.Equal("CG0702", Assert.Single(exception.Diagnostics).Code);
    }

    [Theory]
    [InlineData("2019-01-01", "2020-01-01")]
    [InlineData("2021-12-31", null)]
    [InlineData("2020-06-01", "2020-06-01")]
    [InlineData("2019-01-01", null)]
    public void AddScheme_OverlappingDays_AreRefused(string firstDay, string? lastDay)
    {
        var builder = new SchemeCatalogBuilder().AddScheme(VersionText.Of("1", "2020-01-01", "2021-12-31"));

        var exception = Assert.Throws<SchemeException>(() => builder.AddScheme(VersionText.Of("2", firstDay, lastDay),
            "second.yaml"));

        var found = Assert.Single(exception.Diagnostics);
        Assert.Equal("CG0701", found.Code);
        Assert.Equal(new SourcePosition(5, 22), found.Position);
        Assert.Equal("second.yaml", found.SourceName);
    }

    [Theory]
    [InlineData("2019-01-01", "2019-12-31")]
    [InlineData("2022-01-01", null)]
    public void AddScheme_NeighboringDays_AreAccepted(string firstDay, string? lastDay)
    {
        var catalog = new SchemeCatalogBuilder()
            .AddScheme(VersionText.Of("1", "2020-01-01", "2021-12-31"))
            .AddScheme(VersionText.Of("2", firstDay, lastDay))
            .Build();

        Assert.Equal(2, catalog.FindVersions("mycity").Length);
    }

    [Fact]
    public void AddScheme_OverlappingDaysOfAnotherScheme_AreAccepted()
    {
        var catalog = new SchemeCatalogBuilder().AddScheme(VersionText.Of()).AddScheme(VersionText.Of("2", id: "other")).Build();

        Assert.Equal(2, catalog.Schemes.Length);
    }

    [Fact]
    public void AddScheme_PinnedToItsFingerprint_IsAccepted()
    {
        var scheme = Loading.Scheme(VersionText.Of());

        var catalog = new SchemeCatalogBuilder().AddScheme(VersionText.Of(), fingerprint: scheme.Fingerprint).Build();

        Assert.Equal(scheme.Fingerprint, catalog.Get("mycity").Fingerprint);
    }

    [Fact]
    public void AddScheme_PinnedToAnotherFingerprint_IsRefusedNamingBoth()
    {
        var builder = new SchemeCatalogBuilder();

        var exception = Assert.Throws<SchemeException>(() => builder.AddScheme(VersionText.Of(), "mycity.yaml",
            OtherFingerprint));

        var found = Assert.Single(exception.Diagnostics);
        Assert.Equal("CG0703", found.Code);
        Assert.Contains(OtherFingerprint, found.Text.English, StringComparison.Ordinal);
        Assert.Contains(Loading.Scheme(VersionText.Of()).Fingerprint, found.Text.Chinese, StringComparison.Ordinal);
        Assert.Empty(builder.Build().Schemes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF")]
    [InlineData("0123456789abcdef")]
    public void AddScheme_NoFingerprint_Throws(string fingerprint)
    {
        var builder = new SchemeCatalogBuilder();

        Assert.Throws<ArgumentException>(() => builder.AddScheme(VersionText.Of(), fingerprint: fingerprint));
        Assert.Throws<ArgumentException>(() => builder.AddScheme("semantics: 1\n"u8, fingerprint: fingerprint));
        Assert.Throws<ArgumentException>(() => builder.AddScheme(Loading.Scheme(VersionText.Of()), fingerprint));
    }

    [Fact]
    public void AddScheme_Null_Throws()
    {
        var builder = new SchemeCatalogBuilder();

        Assert.Throws<ArgumentNullException>(() => builder.AddScheme((string)null!));
        Assert.Throws<ArgumentNullException>(() => builder.AddScheme((GradingScheme)null!));
        Assert.Throws<ArgumentNullException>(() => builder.AddScheme(""u8, null!));
    }

    [Fact]
    public void Remove_AVersion_MakesRoomForAnother()
    {
        var catalog = new SchemeCatalogBuilder()
            .AddScheme(VersionText.Of("1"))
            .Remove("mycity", "1")
            .AddScheme(VersionText.Of("2"))
            .Build();

        Assert.Equal("2", Assert.Single(catalog.Schemes).Version);
    }

    [Theory]
    [InlineData("mycity", "2")]
    [InlineData("other", "1")]
    public void Remove_NoSuchVersion_Throws(string id, string version) =>
        Assert.Throws<ArgumentException>(() => new SchemeCatalogBuilder().AddScheme(VersionText.Of()).Remove(id, version));

    [Fact]
    public void Build_UsedFurther_LeavesTheFirstCatalogAsItWas()
    {
        var builder = new SchemeCatalogBuilder().AddScheme(VersionText.Of());
        var first = builder.Build();

        var second = builder.AddScheme(VersionText.Of(id: "other")).Build();

        Assert.Single(first.Schemes);
        Assert.Equal(2, second.Schemes.Length);
    }
}
