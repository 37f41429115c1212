namespace CreditGrading.Tests;

public sealed class BundledSchemesTests
{
    public static TheoryData<string> SchemeIds => [.. BundledSchemes.Ids];

    [Fact]
    public void Ids_AreInOrderAndHaveJining()
    {
        Assert.Equal(BundledSchemes.Ids.Order(StringComparer.Ordinal), BundledSchemes.Ids);
        Assert.Contains("jining", BundledSchemes.Ids);
    }

    [Fact]
    public void Ids_AreThoseOfTheFoldersOfSchemes() => Assert.Equal(
        Directory.EnumerateFiles(Repository.PathOf("schemes"), "scheme.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetFileName(Path.GetDirectoryName(path))).Order(StringComparer.Ordinal),
        BundledSchemes.Ids);

    [Theory]
    [MemberData(nameof(SchemeIds))]
    public void Get_Scheme_IsThatOfItsFolderWithoutAnyFinding(string id)
    {
        var loaded = SchemeLoader.Load(File.ReadAllBytes(Repository.PathOf("schemes", id, "scheme.yaml")));

        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(id, loaded.Scheme?.Id);
        Assert.Equal(loaded.Scheme?.Fingerprint, BundledSchemes.Get(id).Fingerprint);
    }

    [Fact]
    public void Get_Again_IsTheSameObject() => Assert.Same(BundledSchemes.Get("jining"), BundledSchemes.Get("jining"));

    [Theory]
    [InlineData("Jining")]
    [InlineData("")]
    [InlineData("../jining")]
    public void Get_UnknownId_ThrowsAndNamesThoseThereAre(string unknown) =>
        Assert.Contains("jining", Assert.Throws<ArgumentException>("id", () => BundledSchemes.Get(unknown)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Get_Null_Throws() => Assert.Throws<ArgumentNullException>("id", () => BundledSchemes.Get(null!));
}
