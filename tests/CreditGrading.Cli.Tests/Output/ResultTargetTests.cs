using CreditGrading.Cli.Output;

namespace CreditGrading.Cli.Tests.Output;

public sealed class ResultTargetTests
{
    [Fact]
    public void Complete_File_ReplacesTheOldOneAtOnce()
    {
        using var workspace = new Workspace();
        var path = workspace.Write("out.csv", "old");

        using (var target = ResultTarget.Open(path, Stream.Null))
        {
            target.Stream.Write("new"u8);
            Assert.Equal("old", workspace.Read("out.csv"));
            target.Complete();
        }

        Assert.Equal("new", workspace.Read("out.csv"));
        Assert.Equal(["out.csv"], workspace.Files);
    }

    [Fact]
    public void Dispose_Incomplete_LeavesTheOldFileOnly()
    {
        using var workspace = new Workspace();
        var path = workspace.Write("out.csv", "old");

        using (var target = ResultTarget.Open(path, Stream.Null))
        {
            target.Stream.Write("half"u8);
        }

        Assert.Equal("old", workspace.Read("out.csv"));
        Assert.Equal(["out.csv"], workspace.Files);
    }
}
