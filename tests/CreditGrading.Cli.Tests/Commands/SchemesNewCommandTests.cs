namespace CreditGrading.Cli.Tests.Commands;

public sealed class SchemesNewCommandTests
{
    [Fact]
    public void New_Id_WritesASchemeWithItsCasesAndWhatEditorsNeed()
    {
        using var workspace = new Workspace();

        var result = workspace.Run("schemes", "new", "some-city", "--out", workspace.PathOf(""));

        Assert.Equal(0, result.ExitCode);
        string[] names = ["scheme.yaml", "cases.yaml", "scheme.schema.json", "cases.schema.json"];
        Assert.Equal(names.Select(name => workspace.PathOf($"some-city/{name}")), result.OutputLines);
        Assert.StartsWith("begun; next run credit-grading check ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        var scheme = workspace.Read("some-city/scheme.yaml");
        Assert.Contains("\nid: some-city\n", scheme, StringComparison.Ordinal);
        Assert.Contains("\nscheme: some-city\n", workspace.Read("some-city/cases.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("my-city", scheme, StringComparison.Ordinal);
        Assert.Equal("# yaml-language-server: $schema=scheme.schema.json", scheme.Split('\n')[0]);
        Assert.Equal("# yaml-language-server: $schema=cases.schema.json", workspace.Read("some-city/cases.yaml").Split('\n')[0]);
        Assert.Equal(File.ReadAllText(Repository.PathOf("schemes", "scheme.schema.json")).ReplaceLineEndings("\n"),
            workspace.Read("some-city/scheme.schema.json"));
    }

    [Fact]
    public void New_Starter_PassesCheckWithoutWarnings()
    {
        using var workspace = new Workspace();
        workspace.Run("schemes", "new", "some-city", "--out", workspace.PathOf(""));

        var result = workspace.Run("check", workspace.PathOf("some-city"));

        Assert.Empty(result.Output);
        Assert.Equal(["checked files 1, errors 0, warnings 0"], result.ErrorLines);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void New_Starter_PassesItsCases()
    {
        using var workspace = new Workspace();
        workspace.Run("schemes", "new", "some-city", "--out", workspace.PathOf(""));

        var result = workspace.Run("test", workspace.PathOf("some-city"));

        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        Assert.EndsWith("14 passed, 0 failed", result.OutputLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void New_Chinese_SpeaksChinese()
    {
        using var workspace = new Workspace();

        var result = workspace.Run("schemes", "new", "some-city", "--out", workspace.PathOf(""), "--lang", "zh");

        Assert.StartsWith("已新建；接着可运行 credit-grading check ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "Some-City", "en", "'Some-City' is no scheme id; expected lower-case words and digits joined by hyphens, a letter first")]
    [InlineData("市", "zh", "“市”不是方案代号，应为小写英文字母、数字，以连字符连接，以字母开头")]
    [InlineData("../up", "en", "'../up' is no scheme id; expected lower-case words and digits joined by hyphens, a letter first")]
    [InlineData("a # b", "en", "'a # b' is no scheme id; expected lower-case words and digits joined by hyphens, a letter first")]
    public void New_BadId_IsRefused(string id, string lang, string expected)
    {
        using var workspace = new Workspace();

        var result = workspace.Run("schemes", "new", id, "--out", workspace.PathOf(""), "--lang", lang);

        Assert.Equal([$"error CG0601: {expected}"], result.ErrorLines);
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(workspace.Files);
    }

    [Theory]
    [InlineData("en", "some-city: error CG0624: this exists already and is left as it is; choose another id or folder")]
    [InlineData("zh", "some-city: error CG0624: 已存在，不予覆盖；请换一个代号或目录")]
    public void New_ExistingFolder_IsLeftAsItIs(string lang, string expected)
    {
        using var workspace = new Workspace();
        workspace.Write("some-city/scheme.yaml", "mine");

        var result = workspace.Run("schemes", "new", "some-city", "--out", workspace.PathOf(""), "--lang", lang);

        Assert.Equal([expected], result.ErrorLines);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("mine", workspace.Read("some-city/scheme.yaml"));
        Assert.False(File.Exists(workspace.PathOf("some-city/cases.yaml")));
    }

    [Fact]
    public void New_InAMissingFolder_IsSaidInOneLine()
    {
        using var workspace = new Workspace();

        var result = workspace.Run("schemes", "new", "some-city", "--out", workspace.PathOf("none"));

        Assert.Equal(["none/some-city: error CG0623: the file's directory does not exist"], result.ErrorLines);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public void New_WhereNothingCanBeWritten_IsSaidInOneLine()
    {
        using var workspace = new Workspace();

        var result = workspace.Run("schemes", "new", "some-city", "--out", workspace.Write("file", "a file"));

        Assert.Equal(["file/some-city: error CG0623: the file's directory does not exist"], result.ErrorLines);
        Assert.Equal(2, result.ExitCode);
    }
}
