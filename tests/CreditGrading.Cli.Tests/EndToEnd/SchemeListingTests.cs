namespace CreditGrading.Cli.Tests.EndToEnd;

/// <summary>What the bundled schemes show of themselves, read against their sources and approved.</summary>
public sealed class SchemeListingTests
{
    public static TheoryData<string> Ids => [.. BundledSchemes.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Show_Bundled_IsTheApprovedListing(string id)
    {
        using var workspace = new Workspace();

        Verify($"{id}.json", workspace.Run("schemes", "show", id, "--format", "json"));
        Verify($"{id}.zh.txt", workspace.Run("schemes", "show", id, "--lang", "zh"));
        Verify($"{id}.en.txt", workspace.Run("schemes", "show", id, "--lang", "en"));
    }

    private static void Verify(string name, CommandResult result)
    {
        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        Approved.Verify($"EndToEnd/Listings/{name[..dot]}.approved{name[dot..]}", result.Output);
    }
}
