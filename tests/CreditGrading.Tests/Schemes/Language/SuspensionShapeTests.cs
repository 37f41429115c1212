using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class SuspensionShapeTests
{
    [Fact]
    public void TryRead_Suspension_HasItsConditionAndBonuses()
    {
        var suspension = FormReading.Sound(SuspensionShape.Instance, "{when: {count: {of: [listed], atLeast: 1}}, of: bonuses}");

        Assert.IsType<RecordsCondition>(suspension.When);
        Assert.Equal(IndicatorSet.Bonuses, suspension.Of.Set);
    }

    [Theory]
    [InlineData("{of: bonuses}", "CG0102 at {of:")]
    [InlineData("{when: {subjectType: a}}", "CG0102 at {when:")]
    [InlineData("{when: {}, of: bonuses}", "CG0113 at {")]
    [InlineData("{when: {subjectType: a}, of: []}", "CG0110 at [")]
    public void TryRead_OtherMapping_IsRefused(string text, string expected) =>
        FormReading.Refuses(SuspensionShape.Instance, text, expected);
}
