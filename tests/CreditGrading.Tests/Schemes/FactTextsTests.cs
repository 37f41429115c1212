using CreditGrading.Diagnostics;
using CreditGrading.Schemes;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes;

public sealed class FactTextsTests
{
    [Theory]
    [InlineData("kind: flag, better: none", "true or false", "true 或 false")]
    [InlineData("kind: date, better: none", "a day (YYYY-MM-DD)", "日期（YYYY-MM-DD）")]
    [InlineData("kind: choice, better: none, values: [few, many]", "one of few, many", "其中之一：few, many")]
    [InlineData("kind: number, better: none", "a whole number", "整数")]
    [InlineData("kind: number, better: none, atLeast: 1, atMost: 9", "a whole number, at least 1, at most 9", "整数，不小于1，不大于9")]
    [InlineData("kind: number, better: none, decimals: 2, atMost: 1", "a number with at most 2 decimals, at most 1",
        "最多2位小数的数字，不大于1")]
    public void Expected_Fact_SaysWhatItMayBe(string fact, string english, string chinese) =>
        Assert.Equal(new MessageArgument(chinese, english), FactTexts.Expected(SmallScheme.Bound(SmallScheme.Fact("f",
            fact)).Facts[0]));
}
