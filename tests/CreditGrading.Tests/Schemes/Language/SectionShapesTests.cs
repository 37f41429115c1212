using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class SectionShapesTests
{
    [Fact]
    public void EvaluationShape_LeastThatIsNeeded_HasTheDefaults() => Assert.Equal(
        new BoundEvaluation(new(1, 6), EvaluationCycle.HalfYear, false, false), FormReading.Sound(EvaluationShape.Instance,
            "{every: halfYear}"));

    [Fact]
    public void EvaluationShape_All_IsRead() => Assert.Equal(
        new BoundEvaluation(new(1, 6), EvaluationCycle.Month, true, true),
        FormReading.Sound(EvaluationShape.Instance, "{every: month, asOf: lastDay, period: previous}"));

    [Fact]
    public void InForceShape_WithoutLastDay_HasNone() => Assert.Null(FormReading.Sound(InForceShape.Instance,
        "{firstDay: 2020-01-01}").LastDay);

    [Fact]
    public void NumberFormats_Decimals_HaveDefaultsOfTheirOwn()
    {
        Assert.Equal(2, FormReading.Sound(NumberFormatShape.Amounts, "{unit: 万元}").Decimals);
        Assert.Equal(0, FormReading.Sound(NumberFormatShape.Quantities, "{}").Decimals);
        Assert.Equal(4, FormReading.Sound(NumberFormatShape.Amounts, "{decimals: 4}").Decimals);
    }

    [Fact]
    public void NumberFormats_Quantities_HaveNoUnit() => FormReading.Refuses(NumberFormatShape.Quantities, "{unit: 件}",
        "CG0101 at unit:");

    [Fact]
    public void NumberFormats_FiveDecimals_AreRefused() => FormReading.Refuses(NumberFormatShape.Amounts, "{decimals: 5}",
        "CG0104 at 5");

    [Fact]
    public void SubjectsShape_WithoutTypes_IsRefused() => FormReading.Refuses(SubjectsShape.Instance, "{default: enterprise}",
        "CG0102 at {default:");

    [Fact]
    public void RepairShape_UnknownEffect_IsRefused() => FormReading.Refuses(RepairShape.OfScheme, "{effect: forget}",
        "CG0104 at forget");

    [Fact]
    public void ObjectionsShape_NoDays_IsRefused() => FormReading.Refuses(ObjectionsShape.Instance, "{workingDays: 0}",
        "CG0104 at 0");

    [Fact]
    public void JurisdictionShape_CodeAndName_AreRead() =>
        Assert.Equal(new BoundJurisdiction("370800", "济宁市"), FormReading.Sound(JurisdictionShape.Instance,
            "{code: \"370800\", name: 济宁市}"));
}
