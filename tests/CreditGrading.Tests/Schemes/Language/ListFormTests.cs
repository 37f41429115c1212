using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class ListFormTests
{
    private static readonly ListForm<Located<string>> Two = new(() => CodeForm.Any, minCount: 2);
    private static readonly ListForm<Located<string>> Single = new(() => CodeForm.Any, mayBeSingle: true);

    [Fact]
    public void TryRead_ItemAtFault_IsLeftOutAndTheOthersStay()
    {
        var reading = FormReading.Read(Two, "[a, '?', c, [d]]");

        Assert.Equal(["a", "c"], reading.Value.Select(code => code.Value));
        Assert.Equal(["CG0104 at '?'", "CG0106 at [d"], reading.Found);
    }

    [Theory]
    [InlineData("[a]", "CG0110 at [a")]
    [InlineData("[]", "CG0110 at [")]
    [InlineData("a", "CG0104 at a")]
    [InlineData("", "CG0103 at nothing")]
    [InlineData("{a: b}", "CG0105 at {a:")]
    public void TryRead_NoList_IsRefused(string text, string expected) => FormReading.Refuses(Two, text, expected);

    [Fact]
    public void TryRead_SingleItem_MayStandAloneWhereThatIsAllowed() => Assert.Equal("a", Assert.Single(FormReading.Sound(Single,
        "a")).Value);

    [Fact]
    public void Expected_List_SaysWhatItsItemsAre()
    {
        Assert.StartsWith("a list: each item a code", Two.Expected.English, StringComparison.Ordinal);
        Assert.EndsWith(", or a list of such", Single.Expected.English, StringComparison.Ordinal);
    }
}
