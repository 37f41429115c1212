using static CreditGrading.Cli.Tests.Fixtures.GradeSample;

namespace CreditGrading.Cli.Tests.Commands;

public sealed class GradeDateTests
{
    [Fact]
    public void Grade_OutOfForce_IsSaidOnceAndRejectsAll()
    {
        using var workspace = new Workspace();

        var result = RunOn(workspace, "2024-03-31");

        Assert.Equal(2, result.ErrorLines.Length);
        Assert.StartsWith("error CG0501: ", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("graded 0, not rated 0, undetermined 0, rejected 2", result.ErrorLines[1]);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Grade_OutOfForceAllowed_IsMarkedInEachResult()
    {
        using var workspace = new Workspace();

        var result = RunOn(workspace, "2024-03-31", "--allow-out-of-force");

        Assert.Equal(["graded 2, not rated 0, undetermined 0, rejected 0"], result.ErrorLines);
        Assert.All(result.OutputLines[1..], line => Assert.Contains("2023-12-31", line, StringComparison.Ordinal));
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Grade_NoEvaluationDay_IsNotedOnceAndKeptOutOfTheResults()
    {
        using var workspace = new Workspace();

        var result = RunOn(workspace, "2023-03-30");

        Assert.Equal(2, result.ErrorLines.Length);
        Assert.StartsWith("info CG0503: ", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.All(result.OutputLines[1..], line => Assert.EndsWith(",true,", line, StringComparison.Ordinal));
        Assert.Equal(0, result.ExitCode);
    }

    private static CommandResult RunOn(Workspace workspace, string asOf, params string[] more)
    {
        var scheme = workspace.Write("scheme.yaml", TestScheme.Text);
        var records = workspace.Write("records.csv", Head);
        var subjects = workspace.Write("subjects.csv", "subject_id\nS1\nS2\n");
        return workspace.Run(
            ["grade", "--scheme", scheme, "--as-of", asOf, "--records", records, "--subjects", subjects, .. more]);
    }
}
