using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class FactTestFormTests
{
    [Theory]
    [InlineData("true", 1)]
    [InlineData("[few, many]", 2)]
    public void TryRead_Values_MayStandAloneOrInAList(string text, int count) =>
        Assert.Equal(count, FormReading.Sound(FactTestForm.Instance, text).Values.Length);

    [Theory]
    [InlineData("{atLeast: {years: 3}}", "{years: 3}", true)]
    [InlineData("{below: {months: 18}}", "{months: 18}", false)]
    public void TryRead_Elapsed_IsAPeriodAndASide(string text, string period, bool isAtLeast)
    {
        var elapsed = FormReading.Sound(FactTestForm.Instance, $"{{elapsed: {text}}}").Elapsed;

        Assert.Equal((period, isAtLeast), (elapsed?.Period.ToString(), elapsed?.IsAtLeast));
    }

    [Theory]
    [InlineData("{onOrAfter: 2020-01-01}", true)]
    [InlineData("{before: 2020-01-01}", false)]
    public void TryRead_Day_IsOnOneSide(string text, bool isOnOrAfter) =>
        Assert.Equal(isOnOrAfter, FormReading.Sound(FactTestForm.Instance, text).Day?.IsOnOrAfter);

    [Theory]
    [InlineData("{}", "CG0111 at {")]
    [InlineData("{atLeast: 1, before: 2020-01-01}", "CG0111 at {atLeast:")]
    [InlineData("{onOrAfter: 2020-01-01, before: 2021-01-01}", "CG0111 at {onOrAfter:")]
    [InlineData("{elapsed: {}}", "CG0111 at {")]
    [InlineData("{elapsed: {atLeast: {years: 1}, below: {years: 2}}}", "CG0111 at {atLeast:")]
    [InlineData("{elapsed: {atLeast: 5}}", "CG0104 at 5")]
    [InlineData("[]", "CG0110 at [")]
    [InlineData("", "CG0103 at nothing")]
    public void TryRead_OtherValue_IsRefused(string text, string expected) => FormReading.Refuses(FactTestForm.Instance, text,
        expected);
}
