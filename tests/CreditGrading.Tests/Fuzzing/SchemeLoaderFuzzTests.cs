using Xunit.Abstractions;

namespace CreditGrading.Tests.Fuzzing;

/// <summary>No text, however spoiled, does more to the loader than to be refused with diagnostics.</summary>
public sealed class SchemeLoaderFuzzTests(ITestOutputHelper output)
{
    private const int Usual = 2000;
    private const int FewestForBreadth = 1000;

    [Fact]
    public void Load_SpoiledSchemes_EndsInASchemeOrDiagnostics()
    {
        var settings = FuzzSettings.Read(Usual);

        var report = new FuzzRun("schemes", settings, () => new SchemeFuzzTarget()).Execute(output);

        Assert.Equal(settings.Count, report.Count);
        if (settings.Count >= FewestForBreadth)
        {
            Assert.True(report[SchemeFuzzTarget.Loaded] * 20 > report.Count,
                "fewer than one in twenty loaded: little was tried but reading");
            Assert.True(report[SchemeFuzzTarget.Refused] * 2 > report.Count, "fewer than half were refused: little was spoiled");
            Assert.True(report.Codes.Count >= 60, $"only {report.Codes.Count} codes were reached");
        }
    }
}
