using CreditGrading.Schemes.Language;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class NameKindTests
{
    [Fact]
    public void Text_Kinds_HaveNamesOfTheirOwnInBothLanguages()
    {
        var texts = Enum.GetValues<NameKind>().Select(kind => kind.Text()).ToList();

        Assert.Distinct(texts.Select(text => text.English));
        Assert.Distinct(texts.Select(text => text.Chinese));
    }
}
