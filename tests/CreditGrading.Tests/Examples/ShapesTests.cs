using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Examples;

/// <summary>
/// Schemes of unlike shapes, in nothing but what the language reference explains, give what was worked out by hand.
/// </summary>
public sealed class ShapesTests
{
    private const int FewestCases = 20;

    [Theory]
    [InlineData("cleaning-points")]
    [InlineData("estate-contracts")]
    [InlineData("hygiene-class")]
    [InlineData("restaurant-top10")]
    [InlineData("transport-1000")]
    [InlineData("water-points")]
    public void Shape_WithItsCases_GivesWhatWasWorkedOutByHand(string id)
    {
        var loaded = SchemeLoader.Load(Read(id, "scheme.yaml"));
        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(id, loaded.Scheme?.Id);
        var cases = CaseFiles.Load(Read(id, "cases.yaml"));

        var results = cases.Run(loaded.Scheme!);

        Assert.InRange(results.Length, FewestCases, int.MaxValue);
        Assert.Empty(results.SelectMany(result => result.Differences.Select(difference => $"{result.Name}: {difference}")));
    }

    private static string Read(string id, string name) =>
        File.ReadAllText(Repository.PathOf("tests", "CreditGrading.Tests", "Fixtures", "Shapes", id, name));
}
