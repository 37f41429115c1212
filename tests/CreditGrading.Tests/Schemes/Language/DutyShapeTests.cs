using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class DutyShapeTests
{
    [Fact]
    public void TryRead_Duty_NamesItsComponent() => Assert.Equal(
        "conduct", FormReading.Sound(DutyShape.Instance, "{component: conduct, weight: atLeastMean}").Component.Value);

    [Theory]
    [InlineData("{component: conduct}", "CG0102 at {component:")]
    [InlineData("{weight: atLeastMean}", "CG0102 at {weight:")]
    [InlineData("{component: conduct, weight: 0.5}", "CG0104 at 0.5")]
    public void TryRead_OtherMapping_IsRefused(string text, string expected) =>
        FormReading.Refuses(DutyShape.Instance, text, expected);
}
