namespace CreditGrading.Cli.Tests.Commands;

public sealed class TestCommandTests
{
    [Fact]
    public void Test_AllAsExpected_CountsAndEndsWith0()
    {
        using var workspace = new Workspace();
        var cases = Write(workspace, "sample", TestCases.Text);

        var result = workspace.Run("test", cases);

        Assert.Equal([$"{cases}: 2 passed, 0 failed", "2 passed, 0 failed"], result.OutputLines);
        Assert.Empty(result.Error);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Test_OneDiffers_IsNamedWithItsDifferencesAndEndsWith1()
    {
        using var workspace = new Workspace();
        var cases = Write(workspace, "sample", TestCases.Failing);

        var result = workspace.Run("test", cases);

        Assert.Equal(
            [
                $"{cases}(6,5): a minor penalty is B",
                "  score: expected 90, found 89.5",
                "  grade: expected A+, found B",
                $"{cases}: 1 passed, 1 failed",
                "1 passed, 1 failed",
            ],
            result.OutputLines);
        Assert.Empty(result.Error);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Test_InChinese_SaysTheSameInChinese()
    {
        using var workspace = new Workspace();
        var cases = Write(workspace, "sample", TestCases.Failing);

        var result = workspace.Run("test", "--lang", "zh", cases);

        Assert.Equal(
            [
                $"{cases}(6,5): a minor penalty is B",
                "  score: 应为 90，实为 89.5",
                "  grade: 应为 A+，实为 B",
                $"{cases}: 通过 1，未通过 1",
                "通过 1，未通过 1",
            ],
            result.OutputLines);
    }

    [Fact]
    public void Test_FolderOfSchemes_RunsEachAndNamesTheOneWithoutCases()
    {
        using var workspace = new Workspace();
        var failing = Write(workspace, "schemes/b", TestCases.Failing);
        var passing = Write(workspace, "schemes/a", TestCases.Text);
        workspace.Write("schemes/c/scheme.yaml", TestScheme.Text);

        var result = workspace.Run("test", workspace.PathOf("schemes"));

        Assert.Equal(
            [
                $"{passing}: 2 passed, 0 failed",
                $"{failing}(6,5): a minor penalty is B",
                "  score: expected 90, found 89.5",
                "  grade: expected A+, found B",
                $"{failing}: 1 passed, 1 failed",
                "3 passed, 1 failed",
            ],
            result.OutputLines);
        Assert.Equal([$"{Path.Combine("schemes", "c")}: there is no cases.yaml, so nothing is tested"], Slashes(result.ErrorLines));
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Test_SchemeWithoutCases_CountsAsNothing()
    {
        using var workspace = new Workspace();
        workspace.Write("c/scheme.yaml", TestScheme.Text);

        var result = workspace.Run("test", workspace.PathOf("c"), "--lang", "zh");

        Assert.Equal(["通过 0，未通过 0"], result.OutputLines);
        Assert.Equal(["c: 没有 cases.yaml，无用例可运行"], result.ErrorLines);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Test_PathTwice_RunsItOnce()
    {
        using var workspace = new Workspace();
        var cases = Write(workspace, "sample", TestCases.Text);

        var result = workspace.Run("test", cases, workspace.PathOf("sample"), workspace.PathOf("./sample/"));

        Assert.Equal([$"{cases}: 2 passed, 0 failed", "2 passed, 0 failed"], result.OutputLines);
    }

    [Fact]
    public void Test_FaultInTheCases_IsNamedAndTheOthersRun()
    {
        using var workspace = new Workspace();
        var faulty = Write(workspace, "schemes/a", TestCases.Text.Replace("grade: B", "grad: B", StringComparison.Ordinal));
        var sound = Write(workspace, "schemes/b", TestCases.Text);

        var result = workspace.Run("test", workspace.PathOf("schemes"));

        Assert.Equal([$"{faulty}: not run", $"{sound}: 2 passed, 0 failed", "2 passed, 0 failed; files not run 1"], result.OutputLines);
        Assert.Equal(
            ["schemes/a/cases.yaml(9,44): error CG0101: unknown key 'grad' in an expected result; did you mean 'grade'?"],
            Slashes(result.ErrorLines));
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Test_FaultInTheScheme_IsNamedAndNothingRuns()
    {
        using var workspace = new Workspace();
        var cases = Write(workspace, "sample", TestCases.Text);
        workspace.Write("sample/scheme.yaml", TestScheme.Text.Replace("cite: plan 六", "cite: plna 六", StringComparison.Ordinal));

        var result = workspace.Run("test", cases);

        Assert.Equal([$"{cases}: not run", "0 passed, 0 failed; files not run 1"], result.OutputLines);
        Assert.Contains("'plna'", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Test_SchemeOfAnotherId_FailsEveryCase()
    {
        using var workspace = new Workspace();
        var cases = Write(workspace, "sample", TestCases.Text.Replace("scheme: sample", "scheme: other", StringComparison.Ordinal));

        var result = workspace.Run("test", cases);

        Assert.Equal(2, result.OutputLines.Count(line => line == "  scheme: expected other, found sample"));
        Assert.Equal("0 passed, 2 failed", result.OutputLines[^1]);
        Assert.Equal(1, result.ExitCode);
    }

    [Theory]
    [InlineData("missing.yaml", "missing.yaml: error CG0603: there is no such file")]
    [InlineData("alone/cases.yaml", "alone/scheme.yaml: error CG0603: there is no such file")]
    [InlineData("empty", "empty: error CG0622: there is no scheme.yaml below this directory")]
    public void Test_UnreadablePath_EndsWith2WithoutResults(string path, string expected)
    {
        using var workspace = new Workspace();
        workspace.Write("alone/cases.yaml", TestCases.Text);
        workspace.Write("empty/README.md", "nothing to test");
        var sound = Write(workspace, "sample", TestCases.Text);

        var result = workspace.Run("test", sound, workspace.PathOf(path));

        Assert.Equal([expected], Slashes(result.ErrorLines));
        Assert.Empty(result.Output);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public void Test_EmptyPath_EndsWith2()
    {
        using var workspace = new Workspace();

        var result = workspace.Run("test", "");

        Assert.Single(result.ErrorLines);
        Assert.DoesNotContain("CG0602", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public void Test_FullDisk_IsSaidInOneLine()
    {
        using var workspace = new Workspace();
        using var output = new FullStream();
        var cases = Write(workspace, "sample", TestCases.Text);

        var error = workspace.RunTo(output, Stream.Null, ["test", cases], out var exitCode);

        Assert.Equal("stdout: error CG0607: cannot be written: No space left on device\n", error);
        Assert.Equal(2, exitCode);
    }

    private static string Write(Workspace workspace, string folder, string cases)
    {
        workspace.Write($"{folder}/scheme.yaml", TestScheme.Text);
        return workspace.Write($"{folder}/cases.yaml", cases);
    }

    private static IEnumerable<string> Slashes(string[] lines) => lines.Select(line => line.Replace('\\', '/'));
}
