using System.Collections.Immutable;

namespace CreditGrading.Tests.Fixtures;

/// <summary>The faulty schemes of the folder <c>Fixtures/Diagnostics</c>, each named by its code.</summary>
internal static class DiagnosticFixtures
{
    public const string Folder = "Fixtures/Diagnostics";

    /// <summary>The codes that a file shows, in order.</summary>
    public static ImmutableArray<string> SchemeCodes { get; } =
    [
        .. Directory.EnumerateFiles(PathOf(""),
            "CG????.yaml").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal),
    ];

    public static string PathOf(string name) => Repository.PathOf("tests", "CreditGrading.Tests", "Fixtures", "Diagnostics",
        name);

    /// <summary>All that was found, a line each, in English and then in Chinese.</summary>
    public static string Show(SchemeLoadResult loaded) => string.Concat(
        from language in new[] { MessageLanguage.English, MessageLanguage.Chinese }
        from diagnostic in loaded.Diagnostics
        select diagnostic.ToString(language) + "\n");
}
