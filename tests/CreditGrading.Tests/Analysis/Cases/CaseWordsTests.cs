using CreditGrading.Analysis.Cases;

namespace CreditGrading.Tests.Analysis.Cases;

public sealed class CaseWordsTests
{
    [Theory]
    [InlineData("occurred_on", "occurredOn")]
    [InlineData("amount", "amount")]
    [InlineData("a_b_c", "aBC")]
    public void KeyOf_Field_IsTheKeyOfARecord(string field, string expected) => Assert.Equal(expected, CaseWords.KeyOf(field));

    [Fact]
    public void Words_EveryOutcomeAndCategory_HasOne()
    {
        Assert.Equal(
            ["graded", "notRated", "undetermined", "rejected"],
            new[] { GradingOutcome.Graded, GradingOutcome.NotRated, GradingOutcome.Undetermined,
                GradingOutcome.Rejected }.Select(CaseWords.Outcomes.WordOf));
        Assert.Equal(Enum.GetValues<GradingOutcome>().Length, CaseWords.Outcomes.Choices.Length);
        Assert.Equal(Enum.GetValues<Category>().Length + 1, CaseWords.Categories.Choices.Length);
        Assert.Equal("none", CaseWords.Categories.WordOf(default));
    }
}
