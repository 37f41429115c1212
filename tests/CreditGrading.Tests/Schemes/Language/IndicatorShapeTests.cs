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
        Assert.Equal((0, false, null, null), (indicator.LagDays, indicator.IsContinuing, indicator.Group, indicator.From));
        Assert.Equal((BoundCap.None, CountedUnit.Record, null), (indicator.Cap, indicator.Unit, indicator.Repair));
        Assert.Empty(indicator.Repeat);
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
    [InlineData("cap: {}", "CG0113 at {")]
    [InlineData("cap: {units: -1}", "CG0104 at -1")]
    [InlineData("cap: {points: 5, pointsPerMonth: 1}", "CG0101 at pointsPerMonth:")]
    [InlineData("repeat: 2", "CG0104 at 2")]
    [InlineData("repeat: []", "CG0110 at [")]
    [InlineData("unit: contract", "CG0104 at contract")]
    [InlineData("repair: drop", "CG0104 at drop")]
    [InlineData("from: staff", "CG0111 at {code:")]
    public void TryRead_OtherDeduction_IsRefused(string more, string expected) =>
        FormReading.Refuses(IndicatorShape.Instance, SmallScheme.Deduction(more: more), expected);

    [Theory]
    [InlineData("points: 5", "CG0114 at 5")]
    [InlineData("cap: {points: 5}", "CG0114 at {points:")]
    [InlineData("group: g", "CG0114 at g")]
    [InlineData("unit: month", "CG0114 at month")]
    [InlineData("repeat: [2]", "CG0114 at [2")]
    public void TryRead_SignalWithPoints_IsRefused(string more, string expected) =>
        FormReading.Refuses(IndicatorShape.Instance, SmallScheme.Signal(more: more), expected);

    [Theory]
    [InlineData("cap: {points: 50}", null, null, 50)]
    [InlineData("cap: {pointsPerYear: 20, points: 50}", null, 20, 50)]
    [InlineData("cap: {units: 2}", 2, null, null)]
    public void TryRead_Cap_HasAtLeastOnePart(string more, int? units, int? perYear, int? points)
    {
        var cap = FormReading.Sound(IndicatorShape.Instance, SmallScheme.Deduction(more: more)).Cap;

        Assert.Equal(((decimal?)units, (decimal?)perYear, (decimal?)points),
            (cap.Units?.Value, cap.PointsPerYear?.Value, cap.Points?.Value));
    }

    [Theory]
    [InlineData("record")]
    [InlineData("quantity")]
    [InlineData("month")]
    [InlineData("act")]
    [InlineData("once")]
    public void TryRead_Unit_IsOneOfFive(string unit) => Assert.Equal(
        unit, FormReading.Sound(IndicatorShape.Instance,
            SmallScheme.Bonus(more: $"unit: {unit}")).Unit.ToString(), ignoreCase: true);

    [Fact]
    public void TryRead_RepeatAndRepair_AreRead()
    {
        var indicator = FormReading.Sound(IndicatorShape.Instance,
            SmallScheme.Deduction(more: "repeat: [1.5, 3], repair: {effect: keep}"));

        Assert.Equal([1.5m, 3m], indicator.Repeat.Select(factor => factor.Value));
        Assert.Equal(RepairEffect.Keep, indicator.Repair?.Effect);
    }

    [Fact]
    public void TryRead_AsManyFactorsAsThereMayBe_AreRead() => Assert.Equal(
        20, FormReading.Sound(IndicatorShape.Instance, SmallScheme.Deduction(more: Factors(20))).Repeat.Length);

    [Fact]
    public void TryRead_NegativeFactor_IsReported() => Assert.Equal(
        ["CG0104 at -1"], FormReading.Read(IndicatorShape.Instance, SmallScheme.Deduction(more: "repeat: [-1]")).Found);

    [Fact]
    public void TryRead_OneFactorMore_IsRefused() =>
        FormReading.Refuses(IndicatorShape.Instance, SmallScheme.Deduction(more: Factors(21)), "CG0117 at 2");

    [Fact]
    public void TryRead_UnitBelowTheSubject_NeedsNoMoreThanAValidity()
    {
        var unit = FormReading.Sound(IndicatorShape.Instance, Unit(""));

        Assert.Equal((IndicatorKind.Unit, null), (unit.Kind, unit.Points));
        Assert.False(unit.IsAdverse || unit.IsFavorable || unit.HasPoints);
    }

    [Theory]
    [InlineData("points: 5", "CG0114 at 5")]
    [InlineData("cap: {units: 1}", "CG0114 at {units:")]
    [InlineData("group: g", "CG0114 at g")]
    [InlineData("direction: adverse", "CG0114 at adverse")]
    [InlineData("repair: {effect: keep}", "CG0114 at {effect:")]
    [InlineData("repeat: [2]", "CG0114 at [2")]
    [InlineData("unit: month", "CG0114 at month")]
    public void TryRead_UnitBelowTheSubjectWithMore_IsRefused(string more, string expected) =>
        FormReading.Refuses(IndicatorShape.Instance, Unit(", " + more), expected);

    [Theory]
    [InlineData(IndicatorKind.Bonus, "award")]
    [InlineData(IndicatorKind.FavorableSignal, "star")]
    public void TryRead_RepairOfWhatIsFavorable_IsRefused(IndicatorKind kind, string code) => FormReading.Refuses(
        IndicatorShape.Instance,
        kind == IndicatorKind.Bonus
            ? SmallScheme.Bonus(code, more: "repair: {effect: keep}")
            : SmallScheme.Signal(code, "favorable", more: "repair: {effect: keep}"),
        "CG0114 at {effect:");

    [Fact]
    public void TryRead_FromAFact_NeedsNoValidity() => Assert.Equal(
        "staff", FormReading.Sound(IndicatorShape.Instance, FromFact("unit: quantity")).From?.Value);

    // The one record that a fact stands for has no days, and always counts.
    [Theory]
    [InlineData("date: publishedOn", "CG0114 at publishedOn")]
    [InlineData("lagDays: 1", "CG0114 at 1")]
    [InlineData("continuing: true", "CG0114 at true")]
    [InlineData("repeat: [2]", "CG0114 at [2")]
    [InlineData("repair: {effect: keep}", "CG0114 at {effect:")]
    [InlineData("validity: unlimited", "CG0111 at {code:")]
    public void TryRead_FromAFactWithWhatRecordsHave_IsRefused(string more, string expected) =>
        FormReading.Refuses(IndicatorShape.Instance, FromFact(more), expected);

    [Theory]
    [InlineData(IndicatorKind.AdverseSignal)]
    [InlineData(IndicatorKind.Unit)]
    public void TryRead_FactInPlaceOfRecordsWithoutPoints_IsRefused(IndicatorKind kind) => FormReading.Refuses(
        IndicatorShape.Instance, kind == IndicatorKind.Unit ? Unit(", from: staff") : SmallScheme.Signal(more: "from: staff"),
        "CG0111 at {code:", "CG0114 at staff");

    [Theory]
    [InlineData("kind: deduction", "CG0102 at {code:")]
    [InlineData("kind: signal", "CG0102 at {code:")]
    public void TryRead_WithoutPointsOrDirection_IsRefused(string kind, string expected) =>
        FormReading.Refuses(IndicatorShape.Instance, $"{{code: a, {SmallScheme.Name}, {kind}, validity: unlimited}}", expected);

    private static string Factors(int count) => $"repeat: [{string.Join(", ", Enumerable.Repeat("2", count))}]";

    private static string Unit(string more) => $"{{code: contract, {SmallScheme.Name}, kind: unit, validity: unlimited{more}}}";

    private static string FromFact(string more) =>
        $"{{code: a, {SmallScheme.Name}, kind: deduction, points: 5, from: staff, {more}}}";
}
