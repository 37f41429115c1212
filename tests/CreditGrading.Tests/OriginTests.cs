namespace CreditGrading.Tests;

public sealed class OriginTests
{
    [Fact]
    public void ToString_Cited_IsTitleAndArticle()
    {
        var origin = Origin.Cited(new("plan", "评价方案", null, null, null), "二(三)");

        Assert.False(origin.IsAssumed);
        Assert.Equal("评价方案 二(三)", origin.ToString());
    }

    [Fact]
    public void ToString_Assumed_IsTheReason()
    {
        var origin = Origin.Assumed("table 2 is not attached");

        Assert.True(origin.IsAssumed);
        Assert.Equal("assumed: table 2 is not attached", origin.ToString());
    }
}
