using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class NameShapeTests
{
    [Fact]
    public void TryRead_BothLanguages_AreRead() =>
        Assert.Equal(new LocalizedText("济宁", "Jining"), FormReading.Sound(NameShape.Instance, "{zh: 济宁, en: Jining}"));

    [Theory]
    [InlineData("{zh: 济宁}", "CG0102 at {zh:")]
    [InlineData("{zh: 济宁, en: ''}", "CG0103 at ''")]
    [InlineData("济宁", "CG0104 at 济宁")]
    public void TryRead_OneLanguage_IsRefused(string text, string expected) => FormReading.Refuses(NameShape.Instance, text,
        expected);
}
