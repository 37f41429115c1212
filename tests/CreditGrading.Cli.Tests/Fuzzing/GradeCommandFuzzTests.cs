using Xunit.Abstractions;

namespace CreditGrading.Cli.Tests.Fuzzing;

/// <summary>No bytes in a records or a subjects file do more than the exit codes say.</summary>
public sealed class GradeCommandFuzzTests(ITestOutputHelper output)
{
    private const int Usual = 2000;
    private const int FewestForBreadth = 1000;

    [Fact]
    public void Grade_SpoiledFiles_EndsInResultsOrMessages()
    {
        var settings = FuzzSettings.Read(Usual);

        var report = new FuzzRun("files", settings, () => new GradeFuzzTarget()).Execute(output);

        Assert.Equal(settings.Count, report.Count);
        if (settings.Count >= FewestForBreadth)
        {
            Assert.All(
                Enumerable.Range(0, 3), exitCode => Assert.True(report[GradeFuzzTarget.OutcomeOf(exitCode)] * 20 > report.Count,
                    $"{exitCode}"));
            Assert.True(report.Codes.Count >= 25, $"only {report.Codes.Count} codes were reached");
        }
    }
}
