using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class PeriodShapeTests
{
    [Theory]
    [InlineData("{days: 36500}")]
    [InlineData("{months: 1}")]
    [InlineData("{years: 100}")]
    public void TryRead_Period_IsRead(string text) => Assert.Equal(text, FormReading.Sound(PeriodShape.Instance,
        text).Period.ToString());

    [Theory]
    [InlineData("{}", "CG0111 at {")]
    [InlineData("{years: 1, months: 6}", "CG0111 at {years:")]
    [InlineData("{years: 0}", "CG0104 at 0")]
    [InlineData("{years: 1.5}", "CG0104 at 1.5")]
    [InlineData("{years: -1}", "CG0104 at -1")]
    [InlineData("{years: 101}", "CG0104 at 101")]
    [InlineData("{months: 1201}", "CG0104 at 1201")]
    [InlineData("{days: 36501}", "CG0104 at 36501")]
    [InlineData("1 year", "CG0104 at 1")]
    public void TryRead_OtherValue_IsRefused(string text, string expected) => FormReading.Refuses(PeriodShape.Instance, text,
        expected);
}
