using CreditGrading.Json;

namespace CreditGrading.Tests.Json;

public sealed class JsonPlaceTests
{
    [Fact]
    public void ToString_NamesAndItems_IsAPath()
    {
        var place = new JsonPlace();
        place.Enter("records");
        place.Enter(2);
        place.Enter("occurredOn");

        Assert.Equal("$.records[2].occurredOn", place.ToString());
        place.Leave();
        Assert.Equal("$.records[2]", place.ToString());
    }

    [Theory]
    [InlineData("a-b_1", "$.a-b_1")]
    [InlineData("", "$['']")]
    [InlineData("a.b", "$['a.b']")]
    [InlineData("轻微", "$['轻微']")]
    [InlineData("a\nb", @"$['a\u000Ab']")]
    [InlineData("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "$['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…']")]
    public void ToString_AnyName_IsPlainOrQuoted(string name, string expected)
    {
        var place = new JsonPlace();
        place.Enter(name);

        Assert.Equal(expected, place.ToString());
    }
}
