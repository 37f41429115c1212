using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class ValueTableFormTests
{
    [Fact]
    public void TryRead_Table_HasItsRowsInOrder() => Assert.Equal(
        ["good 100", "poor -0.5"],
        FormReading.Sound(ValueTableForm.Instance,
            "{good: 100, poor: -0.5}").Select(row => $"{row.Code.Value} {row.Value.Value}"));

    [Theory]
    [InlineData("{}", "CG0105 at {")]
    [InlineData("[1, 2]", "CG0106 at [1")]
    [InlineData("5", "CG0104 at 5")]
    [InlineData("{good: many, poor: 1}", "CG0104 at many")]
    [InlineData("{good: }", "CG0103 at nothing")]
    public void TryRead_OtherValue_IsRefused(string text, string expected) =>
        FormReading.Refuses(ValueTableForm.Instance, text, expected);

    // Values are the fact's own words, so those that tables of codes keep for themselves are free here.
    [Fact]
    public void TryRead_WordsOfOtherTables_AreValues() => Assert.Equal(
        ["by", "note"], FormReading.Sound(ValueTableForm.Instance, "{by: 1, note: 2}").Select(row => row.Code.Value));
}
