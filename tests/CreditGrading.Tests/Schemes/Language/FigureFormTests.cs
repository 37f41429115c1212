using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class FigureFormTests
{
    [Fact]
    public void TryRead_Number_HasTheOriginAround()
    {
        var figure = FormReading.Sound(FigureForm.Instance, "-12.50");

        Assert.Equal((-12.5m, true), (figure.Value, figure.IsAssumed));
    }

    [Fact]
    public void TryRead_NumberWithItsOwnOrigin_HasThat()
    {
        var figure = FormReading.Sound(FigureForm.Instance, "{value: 1000, cite: plan 二}");

        Assert.Equal((1000m, false), (figure.Value, figure.IsAssumed));
    }

    [Theory]
    [InlineData("{cite: plan 二}", "CG0102 at {cite:")]
    [InlineData("{value: many}", "CG0104 at many")]
    [InlineData("{value: 1, unit: yuan}", "CG0101 at unit:")]
    [InlineData("[1]", "CG0106 at [1")]
    public void TryRead_OtherValue_IsRefused(string text, string expected) => FormReading.Refuses(FigureForm.Instance, text,
        expected);
}
