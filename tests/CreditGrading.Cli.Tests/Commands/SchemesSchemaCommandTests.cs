namespace CreditGrading.Cli.Tests.Commands;

public sealed class SchemesSchemaCommandTests
{
    [Theory]
    [InlineData("schemes schema", "scheme.schema.json")]
    [InlineData("schemes schema --lang zh", "scheme.schema.json")]
    [InlineData("schemes schema --cases", "cases.schema.json")]
    public void Schema_IsTheFileOfTheRepository(string arguments, string file)
    {
        using var workspace = new Workspace();

        var result = workspace.RunLine(arguments);

        var expected = File.ReadAllText(Repository.PathOf("schemes", file)).ReplaceLineEndings("\n");
        Assert.Equal(expected, Encoding.UTF8.GetString(result.OutputBytes));
        Assert.Empty(result.Error);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Schema_FullDisk_IsSaidInOneLine()
    {
        using var workspace = new Workspace();
        using var output = new FullStream();

        var error = workspace.RunTo(output, Stream.Null, ["schemes", "schema"], out var exitCode);

        Assert.Equal("stdout: error CG0607: cannot be written: No space left on device\n", error);
        Assert.Equal(2, exitCode);
    }
}
