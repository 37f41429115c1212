namespace CreditGrading.Tests;

public sealed class LocalizedTextTests
{
    private static readonly LocalizedText Text = new("等级", "grade");

    [Theory]
    [InlineData(MessageLanguage.Chinese, "等级")]
    [InlineData(MessageLanguage.English, "grade")]
    [InlineData((MessageLanguage)7, "grade")]
    public void In_Language_IsItsText(MessageLanguage language, string expected) => Assert.Equal(expected, Text.In(language));

    [Fact]
    public void LocalizedText_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("chinese", () => new LocalizedText(null!, "grade"));
        Assert.Throws<ArgumentNullException>("english", () => new LocalizedText("等级", null!));
    }
}
