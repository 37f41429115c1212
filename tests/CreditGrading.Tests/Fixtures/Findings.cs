using System.Text.RegularExpressions;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Says in short what is found in a text: each code, and the word at its place.</summary>
internal static class Findings
{
    /// <summary>Holds that a scheme's text gives these findings, in the order of the text, and no others.</summary>
    public static void AreIn(string yaml, params string[] expected) => Assert.Equal(expected,
        Of(SchemeLoader.Load(yaml).Diagnostics, yaml));

    public static IReadOnlyList<string> Of(IEnumerable<SchemeDiagnostic> diagnostics, string text) =>
        [.. diagnostics.Select(diagnostic => $"{diagnostic.Code} at {WordAt(text, diagnostic.Position)}")];

    private static string WordAt(string text, SourcePosition position)
    {
        var line = text.Split('\n')[position.Line - 1];
        var word = Regex.Match(line[(position.Column - 1)..], @"^[^\s,\]}]+").Value;
        return word.Length == 0 ? "nothing" : word;
    }
}
