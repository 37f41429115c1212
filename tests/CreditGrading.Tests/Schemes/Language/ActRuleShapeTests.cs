using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class ActRuleShapeTests
{
    [Fact]
    public void TryRead_ListAlone_AbsorbsNothing()
    {
        var rule = FormReading.Sound(ActRuleShape.Instance, "{of: [penalty, fine]}");

        Assert.Equal(["penalty", "fine"], rule.Of.Codes.Select(code => code.Value));
        Assert.Empty(rule.AbsorbedBy);
    }

    [Fact]
    public void TryRead_AbsorbedBy_IsAListOfCodes()
    {
        var rule = FormReading.Sound(ActRuleShape.Instance,
            "{of: deductions, absorbedBy: [listed, barred], allowNonMonotone: an example}");

        Assert.Equal(["listed", "barred"], rule.AbsorbedBy.Select(code => code.Value));
        Assert.True(rule.Entry.MayBreachTheLaw);
    }

    [Theory]
    [InlineData("{absorbedBy: [listed]}", "CG0102 at {absorbedBy:")]
    [InlineData("{of: []}", "CG0110 at [")]
    [InlineData("{of: everything}", "CG0104 at everything")]
    [InlineData("{of: deductions, absorbedBy: signals}", "CG0104 at signals")]
    [InlineData("{of: deductions, keeps: heaviest}", "CG0101 at keeps:")]
    public void TryRead_OtherMapping_IsRefused(string text, string expected) =>
        FormReading.Refuses(ActRuleShape.Instance, text, expected);
}
