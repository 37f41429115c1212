using CreditGrading.Internal;

namespace CreditGrading.Tests.Internal;

public sealed class NearestWordTests
{
    private static readonly string[] Keys = ["indicators", "grades", "groups", "rulings", "measures", "cap", "id"];

    [Theory]
    [InlineData("indicator", "indicators")]
    [InlineData("idnicators", "indicators")]
    [InlineData("Indicators", "indicators")]
    [InlineData("INDICATORS", "indicators")]
    [InlineData("indicaters", "indicators")]
    [InlineData("grade", "grades")]
    [InlineData("gruops", "groups")]
    [InlineData("cup", "cap")]
    [InlineData("ID", "id")]
    public void Find_NearWord_GivesIt(string word, string expected) => Assert.Equal(expected, NearestWord.Find(word, Keys));

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("ix")]
    [InlineData("cupx")]
    [InlineData("subjects")]
    [InlineData("grxxxs")]
    [InlineData("完全不同")]
    public void Find_NothingNear_GivesNull(string word) => Assert.Null(NearestWord.Find(word, Keys));

    [Fact]
    public void Find_NoCandidates_GivesNull() => Assert.Null(NearestWord.Find("grades", []));

    [Fact]
    public void Find_Tie_GivesTheFirstInOrdinalOrder()
    {
        Assert.Equal("date", NearestWord.Find("fate", ["gate", "date", "rate"]));
        Assert.Equal("date", NearestWord.Find("fate", ["rate", "date", "gate"]));
    }

    [Fact]
    public void Find_CaseDifference_BeatsAnEdit() => Assert.Equal("points", NearestWord.Find("Points", ["joints", "points"]));

    [Fact]
    public void Find_SwappedNeighbors_CountAsOneEdit()
    {
        Assert.Equal("abc", NearestWord.Find("acb", ["abc"]));
        Assert.Null(NearestWord.Find("bca", ["abc"]));
    }

    [Fact]
    public void Find_Chinese_IsComparedByCharacter() => Assert.Equal("行政处罚", NearestWord.Find("行政处分", ["行政许可", "行政处罚"]));

    [Fact]
    public void Find_HugeWords_AreComparedByTheirBegin()
    {
        var candidates = Enumerable.Range(0, 2000).Select(number => new string('a', 60) + number).ToArray();

        Assert.NotNull(NearestWord.Find(new string('a', 1_000_000), candidates));
    }
}
