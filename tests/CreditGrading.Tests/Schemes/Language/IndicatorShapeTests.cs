using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class IndicatorShapeTests
{
    [Fact]
    public void TryRead_LeastThatIsNeeded_HasTheDefaults()
    {
        var indicator = FormReading.Sound(IndicatorShape.Instance, SmallScheme.Deduction());

        Assert.Equal([DateField.OccurredOn], indicator.NamedDate.AsEnumerable());
        Assert.Equal((0, false, null, null), (indicator.LagDays, indicator.IsContinuing, indicator.Cap, indicator.Group));
        Assert.True(indicator.IsAdverse);
    }

    [Theory]
    [InlineData("adverse", IndicatorKind.AdverseSignal)]
    [InlineData("favorable", IndicatorKind.FavorableSignal)]
    public void TryRead_Signal_HasADirection(string direction, IndicatorKind expected) =>
        Assert.Equal(expected, FormReading.Sound(IndicatorShape.Instance, SmallScheme.Signal(direction: direction)).Kind);

    [Theory]
    [InlineData("date: publishedOn", "PublishedOn")]
    [InlineData("date: [effectiveOn, occurredOn]", "EffectiveOn OccurredOn")]
    public void TryRead_NamedDate_IsAFieldOrAList(string more, string expected) => Assert.Equal(
        expected, string.Join(' ', FormReading.Sound(IndicatorShape.Instance, SmallScheme.Deduction(more: more)).NamedDate));

    [Theory]
    [InlineData("direction: adverse", "CG0114 at adverse")]
    [InlineData("lagDays: -1", "CG0104 at -1")]
    [InlineData("lagDays: 1.5", "CG0104 at 1.5")]
    [InlineData("date: endedOn", "CG0104 at endedOn")]
    [InlineData("cap: 50", "CG0104 at 50")]
    [InlineData("cap: {points: -1}", "CG0104 at -1")]
    [InlineData("repeat: [2, 3]", "CG0101 at repeat:")]
    public void TryRead_OtherDeduction_IsRefused(string more, string expected) =>
        FormReading.Refuses(IndicatorShape.Instance, SmallScheme.Deduction(more: more), expected);

    [Theory]
    [InlineData("points: 5", "CG0114 at 5")]
    [InlineData("cap: {points: 5}", "CG0114 at {points:")]
    [InlineData("group: g", "CG0114 at g")]
    public void TryRead_SignalWithPoints_IsRefused(string more, string expected) =>
        FormReading.Refuses(IndicatorShape.Instance, SmallScheme.Signal(more: more), expected);

    [Theory]
    [InlineData("kind: deduction", "CG0102 at {code:")]
    [InlineData("kind: signal", "CG0102 at {code:")]
    public void TryRead_WithoutPointsOrDirection_IsRefused(string kind, string expected) =>
        FormReading.Refuses(IndicatorShape.Instance, $"{{code: a, {SmallScheme.Name}, {kind}, validity: unlimited}}", expected);
}
