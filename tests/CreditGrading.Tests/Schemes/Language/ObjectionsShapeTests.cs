using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class ObjectionsShapeTests
{
    [Theory]
    [InlineData("{workingDays: 15}", 15, false)]
    [InlineData("{workingDays: 15, effect: none}", 15, false)]
    [InlineData("{effect: currentResultStands}", null, true)]
    [InlineData("{workingDays: 365, effect: currentResultStands}", 365, true)]
    public void TryRead_Objections_HaveTheirDaysAndEffect(string text, int? workingDays, bool stands) =>
        Assert.Equal(new BoundObjections(workingDays, stands), FormReading.Sound(ObjectionsShape.Instance, text));

    [Theory]
    [InlineData("{workingDays: 0}", "CG0104 at 0")]
    [InlineData("{workingDays: 366}", "CG0104 at 366")]
    [InlineData("{workingDays: 1.5}", "CG0104 at 1.5")]
    [InlineData("{effect: true}", "CG0104 at true")]
    public void TryRead_OtherMapping_IsRefused(string text, string expected) => FormReading.Refuses(ObjectionsShape.Instance,
        text, expected);
}
