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
        Assert.Equal((RepairEffect.Drop, null), (repair.Effect, repair.As));
        Assert.Empty(repair.Shares);
    }

    [Fact]
    public void TryRead_Keep_IsAnEffectOfTheSchemeAndOfAnIndicator()
    {
        Assert.Equal(RepairEffect.Keep, FormReading.Sound(RepairShape.OfScheme, "{effect: keep}").Effect);
        Assert.Equal(RepairEffect.Keep, FormReading.Sound(RepairShape.OfIndicator, "{effect: keep}").Effect);
    }

    [Fact]
    public void TryRead_ReplaceOfAnIndicator_NamesTheOther()
    {
        var repair = FormReading.Sound(RepairShape.OfIndicator, "{effect: replace, as: notice}");

        Assert.Equal((RepairEffect.Replace, "notice"), (repair.Effect, repair.As?.Value));
    }

    [Fact]
    public void TryRead_GiveBack_HasItsRows()
    {
        var repair = FormReading.Sound(
            RepairShape.OfScheme,
            "{effect: giveBack, shares: [{days: 0, amountUpTo: 1000.50, share: 0.8}, {days: 90, share: 0.5}, {share: 0}]}");

        Assert.Equal(
            [(0, 1000.5m, 0.8m), (90, null, 0.5m), (null, null, 0m)],
            repair.Shares.Select(row => (row.Days, (decimal?)row.Amount?.Value, row.Share.Value)));
        Assert.Equal([false, false, true], repair.Shares.Select(row => row.IsOpen));
    }

    [Theory]
    [InlineData("{effect: replace}", "CG0102 at {effect:")]
    [InlineData("{effect: drop, as: notice}", "CG0114 at notice")]
    [InlineData("{effect: giveBack}", "CG0102 at {effect:")]
    [InlineData("{effect: keep, shares: [{share: 0}]}", "CG0114 at [{share:")]
    [InlineData("{effect: giveBack, shares: []}", "CG0110 at [")]
    public void TryRead_KeyOfAnotherEffect_IsRefused(string text, string expected) =>
        FormReading.Refuses(RepairShape.OfIndicator, text,
        expected);

    [Theory]
    [InlineData("{days: 1}", "CG0102 at {days:")]
    [InlineData("{days: -1, share: 0}", "CG0104 at -1")]
    [InlineData("{days: 1.5, share: 0}", "CG0104 at 1.5")]
    [InlineData("{amountUpTo: -1, share: 0}", "CG0104 at -1")]
    [InlineData("{share: -0.5}", "CG0104 at -0.5")]
    public void TryRead_FaultyRow_IsReported(string row, string expected) => Assert.Equal(
        [expected], FormReading.Read(RepairShape.OfScheme, $"{{effect: giveBack, shares: [{row}]}}").Found);

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
    [InlineData("{effect: forget}", "CG0104 at forget")]
    [InlineData("{effect: replace}", "CG0104 at replace")]
    [InlineData("{effect: drop, as: notice}", "CG0101 at as:")]
    [InlineData("{effect: drop, notBefore: {from: publishedOn}}", "CG0102 at {from:")]
    [InlineData("{effect: drop, notBefore: {period: {months: 3}}}", "CG0102 at {period:")]
    [InlineData("{effect: drop, notBefore: {period: {months: 3}, from: repairedOn}}", "CG0104 at repairedOn")]
    public void TryRead_OtherMapping_IsRefused(string text, string expected) => FormReading.Refuses(RepairShape.OfScheme, text,
        expected);
}
