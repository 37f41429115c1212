using CreditGrading.Cli.Messages;

namespace CreditGrading.Cli.Tests.Messages;

public sealed class QuotedTests
{
    [Fact]
    public void Show_English_UsesSingleQuotes() => Assert.Equal("'a'", Quoted.Show("a", MessageLanguage.English));

    [Fact]
    public void Show_Chinese_UsesChineseQuotes() => Assert.Equal("“a”", Quoted.Show("a", MessageLanguage.Chinese));

    [Fact]
    public void Show_LongText_IsCutAtFortyCharacters() =>
        Assert.Equal($"'{new string('济', 40)}…'", Quoted.Show(new string('济', 41), MessageLanguage.English));

    [Fact]
    public void Show_ControlCharacters_AreEscaped() =>
        Assert.Equal("'a\\u001B[31m\\u000A\\u202Eb'", Quoted.Show("a\u001b[31m\n\u202eb", MessageLanguage.English));
}
