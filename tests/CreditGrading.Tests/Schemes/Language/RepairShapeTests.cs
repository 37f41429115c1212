using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class RepairShapeTests
{
    [Fact]
    public void TryRead_EffectAlone_LetsARepairCountAtOnce()
    {
        var repair = FormReading.Sound(RepairShape.OfScheme, "{effect: drop}");

        Assert.Null(repair.NotBefore);
        Assert.Empty(repair.From);
    }

    [Theory]
    [InlineData("publishedOn", "PublishedOn")]
    [InlineData("[effectiveOn, occurredOn]", "EffectiveOn OccurredOn")]
    public void TryRead_NotBefore_HasItsPeriodAndDaysInOrder(string from, string expected)
    {
        var repair = FormReading.Sound(RepairShape.OfScheme,
            $"{{effect: drop, notBefore: {{period: {{months: 3}}, from: {from}}}}}");

        Assert.Equal(new CalendarPeriod(3, PeriodUnit.Months), repair.NotBefore);
        Assert.Equal(expected, string.Join(' ', repair.From));
    }

    [Theory]
    [InlineData("{note: none}", "CG0102 at {note:")]
    [InlineData("{effect: keep}", "CG0104 at keep")]
    [InlineData("{effect: drop, notBefore: {from: publishedOn}}", "CG0102 at {from:")]
    [InlineData("{effect: drop, notBefore: {period: {months: 3}}}", "CG0102 at {period:")]
    [InlineData("{effect: drop, notBefore: {period: {months: 3}, from: repairedOn}}", "CG0104 at repairedOn")]
    public void TryRead_OtherMapping_IsRefused(string text, string expected) => FormReading.Refuses(RepairShape.OfScheme, text,
        expected);
}
