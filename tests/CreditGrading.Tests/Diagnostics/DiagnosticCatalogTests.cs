using System.Text.RegularExpressions;
using CreditGrading.Diagnostics;

namespace CreditGrading.Tests.Diagnostics;

public sealed partial class DiagnosticCatalogTests
{
    [Fact]
    public void All_HoldsEveryField()
    {
        var fields = typeof(DiagnosticCatalog)
            .GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(obj: null)!)
            .OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal);

        Assert.Equal(fields, DiagnosticCatalog.All);
    }

    [Fact]
    public void All_Codes_AreUnique() =>
        Assert.Distinct(DiagnosticCatalog.All.Select(descriptor => descriptor.Code));

    [Fact]
    public void All_Codes_HaveFourDigits() =>
        Assert.All(DiagnosticCatalog.All, descriptor => Assert.Matches(@"\ACG[0-9]{4}\z", descriptor.Code));

    [Fact]
    public void All_Sentences_UseTheSamePlaceholdersInBothLanguages() =>
        Assert.All(
            DiagnosticCatalog.All,
            descriptor => Assert.Equal(PlaceholdersOf(descriptor.English), PlaceholdersOf(descriptor.Chinese)));

    [Fact]
    public void All_Placeholders_CountFromZeroWithoutGaps() =>
        Assert.All(
            DiagnosticCatalog.All,
            descriptor => Assert.Equal(
                Enumerable.Range(0, PlaceholdersOf(descriptor.English).Count).Select(number => $"{{{number}}}"),
                PlaceholdersOf(descriptor.English)));

    [Fact]
    public void All_Sentences_HaveNoBracesButThoseOfPlaceholders() =>
        Assert.All(
            DiagnosticCatalog.All,
            descriptor => Assert.DoesNotContain(
                Placeholder().Replace(descriptor.English + descriptor.Chinese, string.Empty),
                character => character is '{' or '}'));

    [Fact]
    public void All_Sentences_StandOnOneLine() =>
        Assert.All(
            DiagnosticCatalog.All,
            descriptor => Assert.DoesNotContain(descriptor.English + descriptor.Chinese, char.IsControl));

    [Fact]
    public void All_EnglishSentences_StartInLowerCaseOrWithInputAndHaveNoFullStop() =>
        Assert.All(
            DiagnosticCatalog.All,
            descriptor =>
            {
                Assert.True(char.IsAsciiLetterLower(descriptor.English[0]) || "'{".Contains(descriptor.English[0],
                    StringComparison.Ordinal), descriptor.Code);
                Assert.False(descriptor.English.EndsWith('.'), descriptor.Code);
            });

    [Fact]
    public void All_ChineseSentences_AreChineseWithoutAFullStop() =>
        Assert.All(
            DiagnosticCatalog.All,
            descriptor =>
            {
                Assert.Contains(descriptor.Chinese, character => character is >= '\u4E00' and <= '\u9FFF');
                Assert.False(descriptor.Chinese.EndsWith('。'), descriptor.Code);
            });

    private static List<string> PlaceholdersOf(string sentence) =>
        [.. Placeholder().Matches(sentence).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Placeholder();
}
