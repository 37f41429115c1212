using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class CodeFormTests
{
    [Theory]
    [InlineData("A+")]
    [InlineData("C-")]
    [InlineData("1.2_b")]
    [InlineData("行政处罚")]
    [InlineData("370800")]
    public void TryRead_Code_IsRead(string text) => Assert.Equal(text, FormReading.Sound(CodeForm.Any, text).Value);

    [Theory]
    [InlineData("+A")]
    [InlineData("_a")]
    [InlineData(".5")]
    [InlineData("'a b'")]
    [InlineData("a/b")]
    [InlineData("Ａ")]
    [InlineData("a１")]
    [InlineData("é")]
    [InlineData("''")]
    public void TryRead_OtherText_IsRefused(string text) => Assert.False(FormReading.Read(CodeForm.Any, text).IsRead);

    [Theory]
    [InlineData(CodeForm.MaxLength, true)]
    [InlineData(CodeForm.MaxLength + 1, false)]
    public void TryRead_LongCode_IsLimited(int length, bool isRead) =>
        Assert.Equal(isRead, FormReading.Read(CodeForm.Any, new string('a', length)).IsRead);

    [Theory]
    [InlineData("jining", true)]
    [InlineData("city-2022", true)]
    [InlineData("Jining", false)]
    [InlineData("2022-city", false)]
    [InlineData("city-", false)]
    [InlineData("city--a", false)]
    [InlineData("济宁", false)]
    [InlineData("a.b", false)]
    public void TryRead_SchemeId_IsLowerCaseWordsJoinedByHyphens(string text, bool isRead) =>
        Assert.Equal(isRead, FormReading.Read(CodeForm.SchemeId, text).IsRead);
}
