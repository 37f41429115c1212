using CreditGrading.Schemes.Language;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class VocabularyTests
{
    [Theory]
    [InlineData("allowNonMonotone")]
    [InlineData("brackets")]
    [InlineData("elapsed")]
    [InlineData("unit")]
    [InlineData("workingDays")]
    public void Shapes_Walk_ReachesTheDeepestKeys(string key) =>
        Assert.Contains(Vocabulary.OfSchemes.Shapes, shape => shape.Keys.Any(known => known.Name == key));

    [Fact]
    public void Shapes_Walk_MeetsEachOnce() => Assert.Distinct(Vocabulary.OfSchemes.Shapes);

    [Fact]
    public void Shapes_Keys_AreCamelCaseAndDescribedInBothLanguages() => Assert.All(
        Vocabulary.OfSchemes.Shapes.SelectMany(shape => shape.Keys),
        key =>
        {
            Assert.Matches("^[a-z]+([A-Z][a-z]*)*$", key.Name);
            Assert.NotEmpty(key.Description.English);
            Assert.Contains(key.Description.Chinese, character => character >= '\u4E00');
        });

    [Theory]
    [InlineData("firstDay", "the days in force")]
    [InlineData("zh", "a text in two languages")]
    [InlineData("nowhere", null)]
    public void MappingsWith_Key_NamesTheMappingsThatHaveIt(string key, string? expected) =>
        Assert.Equal(expected, Vocabulary.OfSchemes.MappingsWith(key)?.English);

    // A key that every mapping has would name them all; four are enough to be told.
    [Fact]
    public void MappingsWith_CommonKey_NamesNoMoreThanFour() => Assert.Equal(4,
        Vocabulary.OfSchemes.MappingsWith("note")!.English.Split(", ").Length);
}
