using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class IndicatorListFormTests
{
    [Theory]
    [InlineData("deductions", nameof(IndicatorSet.Deductions))]
    [InlineData("favorable", nameof(IndicatorSet.Favorable))]
    public void TryRead_Word_IsASet(string text, string expected) =>
        Assert.Equal(expected, FormReading.Sound(IndicatorListForm.Instance, text).Set?.ToString());

    // Inside a list a word is a code like any other.
    [Fact]
    public void TryRead_List_IsCodes()
    {
        var list = FormReading.Sound(IndicatorListForm.Instance, "[penalty, deductions]");

        Assert.Null(list.Set);
        Assert.Equal(["penalty", "deductions"], list.Codes.Select(code => code.Value));
    }

    [Theory]
    [InlineData("penalty", "CG0104 at penalty")]
    [InlineData("", "CG0103 at nothing")]
    [InlineData("{a: b}", "CG0105 at {a:")]
    [InlineData("[]", "CG0110 at [")]
    public void TryRead_OtherValue_IsRefused(string text, string expected) => FormReading.Refuses(IndicatorListForm.Instance,
        text, expected);
}
