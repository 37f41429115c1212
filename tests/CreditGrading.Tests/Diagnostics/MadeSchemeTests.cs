using System.Collections.Immutable;
using System.Text;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Yaml;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Diagnostics;

/// <summary>Faults of schemes that a text file cannot show well: other bytes than UTF-8, and limits.</summary>
public sealed class MadeSchemeTests
{
    private static readonly ImmutableSortedDictionary<string, Func<SchemeLoadResult>> Makers =
        new Dictionary<string, Func<SchemeLoadResult>>
        {
            ["CG0002"] = () => Load(new byte[SchemeLoader.MaxBytes + 1]),
            ["CG0003"] = () => Load([.. "id: x"u8, 0xFF, .. "\n"u8]),
            ["CG0004"] = () => Load(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(
                SmallScheme.With())).ToArray()),
            ["CG0006"] = () => SchemeLoader.Load("id: \ud83d\n", "made.yaml"),
            ["CG0015"] = () => Load(SmallScheme.With(
                $"note: [{string.Join(',', Enumerable.Repeat("a", YamlTreeBuilder.MaxNodes))}]")),
            ["CG0016"] = () => Load(SmallScheme.With($"note: {new string('a', ScalarCheck.MaxValueLength)}b")),
            ["CG0099"] = () => Load(SmallScheme.With([.. Enumerable.Range(1, 150).Select(number => $"key{number}: a")])),
            ["CG0117"] = () => Load(SmallScheme.With(
                $"levels: [{string.Join(", ", Enumerable.Range(0, Limits.MaxCodes + 1).Select(number => $"level{number}"))}]")),
        }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    internal static IEnumerable<string> Codes => Makers.Keys;

    [Fact]
    public void Load_MadeSchemes_SayWhatWasApproved() => Approved.Verify(
        $"{DiagnosticFixtures.Folder}/Made.approved.txt",
        string.Concat(Makers.Select(maker => string.Concat(
            from line in DiagnosticFixtures.Show(maker.Value()).Split('\n')
            where line.Contains(maker.Key, StringComparison.Ordinal)
            select line + "\n"))));

    [Fact]
    public void Load_MoreFaultsThanAreShown_EndsWithTheNoteThatSaysSo()
    {
        var diagnostics = Makers["CG0099"]().Diagnostics;

        Assert.Equal(100, diagnostics.Length);
        Assert.Equal("CG0099", diagnostics[^1].Code);
    }

    private static SchemeLoadResult Load(string text) => Load(Encoding.UTF8.GetBytes(text));

    private static SchemeLoadResult Load(byte[] utf8) => SchemeLoader.Load(utf8, "made.yaml");
}
