using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class TextFormTests
{
    [Theory]
    [InlineData("济宁", "济宁")]
    [InlineData("' padded '", "padded")]
    [InlineData("1.0", "1.0")]
    [InlineData("null", "null")]
    [InlineData("|\n  one line\n", "one line")]
    public void TryRead_OneLine_IsTrimmed(string text, string expected) => Assert.Equal(expected, FormReading.Sound(TextForm.Line,
        text));

    [Theory]
    [InlineData("''", "CG0103 at ''")]
    [InlineData("' '", "CG0103 at '")]
    [InlineData("|\n  one\n  two\n", "CG0109 at |")]
    [InlineData("\"a\\nb\"", "CG0109 at \"a\\nb\"")]
    public void TryRead_NoTextOrSeveralLines_AreRefused(string text, string expected) => FormReading.Refuses(TextForm.Line, text,
        expected);

    [Fact]
    public void TryRead_Note_MayHaveSeveralLines() => Assert.Equal("one\ntwo", FormReading.Sound(TextForm.Note,
        "|\n  one\n  two\n"));

    [Theory]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void TryRead_ShortText_IsLimited(int length, bool isRead)
    {
        var reading = FormReading.Read(TextForm.Short, new string('a', length));

        Assert.Equal(isRead, reading.IsRead);
        Assert.Equal(isRead ? 0 : 1, reading.Found.Count(found => found.StartsWith("CG0108", StringComparison.Ordinal)));
    }
}
