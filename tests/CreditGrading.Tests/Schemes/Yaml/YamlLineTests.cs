using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Tests.Schemes.Yaml;

public sealed class YamlLineTests
{
    [Theory]
    [InlineData("a: 1", 0, "a", ':', "1")]
    [InlineData("  - code: late-tax # b", 4, "code", ':', "late-tax")]
    [InlineData("  a-b_c.d+：", 2, "a-b_c.d+", '：', "")]
    [InlineData("\u3000a", 1, "a", '\n', "")]
    [InlineData("", 0, "", '\n', "")]
    public void Find_Line_IsTakenApart(string text, int start, string word, char mark, string value)
    {
        var line = YamlLine.Find(text, 1).Line;

        Assert.NotNull(line);
        Assert.Equal((start, word, mark, value), (line.Start, line.Word, line.Mark, line.Value));
    }

    [Fact]
    public void Find_LineBefore_IsTheLastWithContent()
    {
        var (line, before) = YamlLine.Find("a: 1\r\nb: 2\r\n\r\n  # c\r\nd: 4", 5);

        Assert.Equal(("d", 5, "b", 2), (line?.Word, line?.Number, before?.Word, before?.Number));
    }

    [Fact]
    public void Find_FirstLine_HasNoneBefore() => Assert.Null(YamlLine.Find("a: 1", 1).Before);

    [Fact]
    public void Find_LongLine_IsCut() => Assert.Equal(500, YamlLine.Find(new string('a', 1000), 1).Line?.Text.Length);
}
