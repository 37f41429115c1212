using System.Text.Json;
using CreditGrading.Analysis;
using CreditGrading.Analysis.Cases;
using CreditGrading.Schemes.Language;

namespace CreditGrading.Tests.Analysis;

public sealed class EditorSchemasTests
{
    // Where this fails the language has changed: credit-grading schemes schema [--cases] prints the text for the file.
    [Fact]
    public void Scheme_IsTheFileOfTheRepository() => Assert.Equal(Read("scheme.schema.json"), EditorSchemas.Scheme);

    [Fact]
    public void Cases_IsTheFileOfTheRepository() => Assert.Equal(Read("cases.schema.json"), EditorSchemas.Cases);

    [Fact]
    public void Scheme_DescribesEveryKeyInBothLanguages() => AssertDescribes(Vocabulary.OfSchemes, EditorSchemas.Scheme);

    [Fact]
    public void Cases_DescribesEveryKeyInBothLanguages() => AssertDescribes(CaseFileShape.Vocabulary, EditorSchemas.Cases);

    [Fact]
    public void Scheme_Text_EndsItsLinesWithLineFeeds()
    {
        Assert.EndsWith("}\n", EditorSchemas.Scheme, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', EditorSchemas.Scheme);
        Assert.Contains("\"采用外部等级 / an adopted grade\"", EditorSchemas.Scheme, StringComparison.Ordinal);
    }

    private static string Read(string name) => File.ReadAllText(Repository.PathOf("schemes", name)).ReplaceLineEndings("\n");

    private static void AssertDescribes(Vocabulary vocabulary, string text)
    {
        using var schema = JsonDocument.Parse(text);
        var described = schema.RootElement.GetProperty("$defs").EnumerateObject()
            .Where(definition => definition.Value.TryGetProperty("properties", out _))
            .SelectMany(definition => definition.Value.GetProperty("properties").EnumerateObject())
            .Select(property => $"{property.Name}: {property.Value.GetProperty("description").GetString()}")
            .ToHashSet();

        var expected = vocabulary.Shapes.SelectMany(shape => shape.Keys)
            .Select(key => $"{key.Name}: {key.Description.Chinese} / {key.Description.English}");

        Assert.Empty(expected.Except(described));
    }
}
