namespace CreditGrading.Tests.Shared;

/// <summary>
/// Texts that were read and approved. Where one differs, the text received is written beside it as <c>*.received.txt</c>; to
/// approve it, rename it. Paths are relative to the project of the tests.
/// </summary>
internal static class Approved
{
    public static void Verify(string relativePath, string received)
    {
        var path = Repository.PathOf("tests", typeof(Approved).Assembly.GetName().Name!, relativePath);
        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        var receivedPath = path.Replace(".approved.", ".received.", StringComparison.Ordinal);
        if (approved == received)
        {
            File.Delete(receivedPath);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(receivedPath)!);
        File.WriteAllText(receivedPath, received);
        Assert.Equal(approved, received);
    }
}
