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

    [Fact]
    public void Complete_Link_ReplacesTheFileBehindIt()
    {
        using var workspace = new Workspace();
        var path = workspace.Write("out.csv", "old");
        var link = File.CreateSymbolicLink(workspace.PathOf("link.csv"), path);

        using (var target = ResultTarget.Open(link.FullName, Stream.Null))
        {
            target.Stream.Write("new"u8);
            target.Complete();
        }

        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal(path, File.ResolveLinkTarget(link.FullName, returnFinalTarget: true)?.FullName);
    }

    [Theory]
    [InlineData("/dev/null", true)]
    [InlineData("/dev/stdout", true)]
    [InlineData("/proc/self/fd/1", true)]
    [InlineData("/srv/device/out.csv", false)]
    public void IsDevice_Path_IsToldByItsFolder(string path, bool expected) =>
        Assert.Equal(expected && !OperatingSystem.IsWindows(), ResultTarget.IsDevice(path));
}
