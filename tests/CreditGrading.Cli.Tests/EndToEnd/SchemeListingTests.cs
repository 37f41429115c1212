namespace CreditGrading.Cli.Tests.EndToEnd;

/// <summary>What the bundled schemes show of themselves, read against their sources and approved.</summary>
public sealed class SchemeListingTests
{
    public static TheoryData<string> Ids => [.. BundledSchemes.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Show_BundledAsJson_IsTheApprovedListing(string id) =>
        Verify($"{id}.approved.json", "show", id, "--format", "json");

    [Theory]
    [MemberData(nameof(Ids))]
    public void Show_BundledInChinese_IsTheApprovedListing(string id) =>
        Verify($"{id}.zh.approved.txt", "show", id, "--lang", "zh");

    [Theory]
    [MemberData(nameof(Ids))]
    public void Show_BundledInEnglish_IsTheApprovedListing(string id) =>
        Verify($"{id}.en.approved.txt", "show", id, "--lang", "en");

    private static void Verify(string name, params string[] arguments)
    {
        using var workspace = new Workspace();

        var result = workspace.Run(["schemes", .. arguments]);

        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
        Approved.Verify($"EndToEnd/Listings/{name}", result.Output);
    }
}
