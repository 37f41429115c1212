using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class ObjectionsShapeTests
{
    [Theory]
    [InlineData("{workingDays: 15}", 15, false)]
    [InlineData("{workingDays: 15, effect: none}", 15, false)]
    [InlineData("{effect: currentResultStands}", null, true)]
    [InlineData("{workingDays: 365, effect: currentResultStands}", 365, true)]
    public void TryRead_Objections_HaveTheirDaysAndEffect(string text, int? workingDays, bool stands)
    {
        var objections = FormReading.Sound(ObjectionsShape.Instance, text);

        Assert.Equal((workingDays, stands), (objections.WorkingDays, objections.CurrentResultStands));
        Assert.Null(objections.How);
    }

    [Fact]
    public void TryRead_How_IsInBothLanguages() => Assert.Equal(
        new("向示范市提出", "apply to the demo city"),
        FormReading.Sound(ObjectionsShape.Instance, "{how: {zh: 向示范市提出, en: apply to the demo city}}").How);

    [Theory]
    [InlineData("{workingDays: 0}", "CG0104 at 0")]
    [InlineData("{workingDays: 366}", "CG0104 at 366")]
    [InlineData("{workingDays: 1.5}", "CG0104 at 1.5")]
    [InlineData("{effect: true}", "CG0104 at true")]
    [InlineData("{how: 向示范市提出}", "CG0104 at 向示范市提出")]
    public void TryRead_OtherMapping_IsRefused(string text, string expected) => FormReading.Refuses(ObjectionsShape.Instance,
        text, expected);
}
