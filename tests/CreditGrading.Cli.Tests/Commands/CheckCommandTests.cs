namespace CreditGrading.Cli.Tests.Commands;

public sealed class CheckCommandTests
{
    private static readonly string Faulty = TestScheme.Text.Replace("cite: plan 六", "cite: plna 六", StringComparison.Ordinal);

    [Fact]
    public void Check_SoundScheme_EndsWith0()
    {
        using var workspace = new Workspace();

        var result = workspace.Run("check", workspace.Write("city.yaml", TestScheme.Text));

        Assert.DoesNotContain(": error ", result.Output, StringComparison.Ordinal);
        Assert.StartsWith("checked files 1, errors 0, warnings ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Check_FaultyScheme_GivesOneDiagnosticALineAndEndsWith1()
    {
        using var workspace = new Workspace();
        var path = workspace.Write("city.yaml", Faulty);

        var result = workspace.Run("check", path);

        Assert.Contains(
            result.OutputLines,
            line => line.Contains(": error CG", StringComparison.Ordinal) && line.Contains("'plna'", StringComparison.Ordinal));
        Assert.All(result.OutputLines, line => Assert.StartsWith($"{path}(", line, StringComparison.Ordinal));
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Check_Folder_ChecksEverySchemeBelow()
    {
        using var workspace = new Workspace();
        workspace.Write("schemes/a/scheme.yaml", TestScheme.Text);
        workspace.Write("schemes/b/scheme.yaml", Faulty);
        workspace.Write("schemes/b/cases.yaml", "not a scheme");

        var result = workspace.Run("check", workspace.PathOf("schemes"));

        Assert.StartsWith("checked files 2, errors 1, ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Check_Chinese_SaysTheSentencesInChinese()
    {
        using var workspace = new Workspace();

        var result = workspace.Run("check", workspace.Write("city.yaml", Faulty), "--lang", "zh");

        Assert.Contains("“plna”", result.Output, StringComparison.Ordinal);
        Assert.StartsWith("已检查文件 1，错误 1，", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }
}
