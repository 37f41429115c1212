namespace CreditGrading.Cli.Tests.EndToEnd;

public sealed class JiningTests
{
    [Theory]
    [InlineData("jining")]
    [InlineData(null)]
    public void Grade_Samples_ReachEveryGrade(string? id)
    {
        using var workspace = new Workspace();

        var result = workspace.Run(
            "grade",
            "--scheme", id ?? Repository.PathOf("schemes", "jining", "scheme.yaml"),
            "--as-of", "2023-03-31",
            "--records", Repository.PathOf("schemes", "jining", "sample-records.csv"),
            "--subjects", Repository.PathOf("schemes", "jining", "sample-subjects.csv"));

        Assert.Equal(0, result.ExitCode);
        var grades = result.OutputLines[1..].Select(line => line.Split(',')).Where(cells => cells[4] == "graded").Select(
            cells => cells[6]);
        Assert.Superset(new HashSet<string> { "A+", "A", "B", "C", "C-", "D", "D-" }, grades.ToHashSet());
    }

    [Fact]
    public void Check_Schemes_AreSound()
    {
        using var workspace = new Workspace();

        var result = workspace.Run("check", Repository.PathOf("schemes"));

        Assert.Equal(0, result.ExitCode);
    }
}
