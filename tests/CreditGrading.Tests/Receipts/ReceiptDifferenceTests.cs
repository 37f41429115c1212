using CreditGrading.Receipts;

namespace CreditGrading.Tests.Receipts;

public sealed class ReceiptDifferenceTests
{
    [Fact]
    public void ToString_Difference_IsTheEnglishSentence()
    {
        var difference = new ReceiptDifference("result.score", "970", null, new("得分无", "no score"));

        Assert.Equal("no score", difference.ToString());
        Assert.Equal(("result.score", "970", null), (difference.Member, difference.Expected, difference.Found));
    }
}
