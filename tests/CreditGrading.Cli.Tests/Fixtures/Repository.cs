namespace CreditGrading.Cli.Tests.Fixtures;

/// <summary>Finds files of the repository that the tests were built from.</summary>
internal static class Repository
{
    public static string PathOf(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CreditGrading.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine([folder?.FullName ?? "", .. parts]);
    }
}
