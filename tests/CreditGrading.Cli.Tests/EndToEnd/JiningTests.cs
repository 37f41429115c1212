namespace CreditGrading.Cli.Tests.EndToEnd;

public sealed class JiningTests
{
    /// <summary>Each shows a rule at its bound; the scheme's README says which.</summary>
    private static readonly string[] Expected =
    [
        "S001 1000 A", "S008 980 B", "S009 1000 A", "S010 980 B", "S011 970 B", "S012 950 B", "S013 1000 A", "S014 1000 A",
        "S015 950 B", "S016 1000 A", "S017 950 B", "S018 1000 A", "S019 1060 A+", "S022 950 B", "S023 1000 A", "S024 950 B",
        "S025 1010 A", "S026 1000 A", "S027 1160 D", "S029 590 D-", "S030 600 D", "S035 1050 A+", "S036 1049 A", "S037 900 B",
        "S038 899 C", "S039 800 C", "S040 700 C-", "S041 600 D", "S042 599 D-", "S045 1200 A+", "S052 0 D-",
    ];

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
    public void Grade_Samples_HaveTheScoresAndGradesWorkedOutByHand()
    {
        using var workspace = new Workspace();

        var result = workspace.Run(
            "grade",
            "--scheme", "jining",
            "--as-of", "2023-03-31",
            "--records", Repository.PathOf("schemes", "jining", "sample-records.csv"),
            "--subjects", Repository.PathOf("schemes", "jining", "sample-subjects.csv"));

        var rows = result.OutputLines[1..].Select(line => line.Split(',')).ToDictionary(cells => cells[0],
            cells => $"{cells[0]} {cells[5]} {cells[6]}");
        Assert.Equal(Expected, Expected.Select(expected => rows[expected.Split(' ')[0]]));
    }

    [Fact]
    public void Check_Schemes_AreSound()
    {
        using var workspace = new Workspace();

        var result = workspace.Run("check", Repository.PathOf("schemes"));

        Assert.Equal(0, result.ExitCode);
    }
}
