using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class TariffShapeTests
{
    [Theory]
    [InlineData("year", false)]
    [InlineData("evaluationPeriod", true)]
    public void TryRead_Slices_HaveBoundStepAndPoints(string per, bool isPerPeriod)
    {
        var tariff = Assert.IsType<TariffPoints>(FormReading.Sound(
            TariffShape.Instance,
            $"{{per: {per}, slices: [{{upTo: 10000, step: 1000, points: 1}}, {{step: 500.50, points: 2.5}}]}}"));

        Assert.Equal(isPerPeriod, tariff.IsPerEvaluationPeriod);
        Assert.Equal([(10000m, 1000m, 1m), (null, 500.5m, 2.5m)], tariff.Slices.Select(
            slice => ((decimal?)slice.Bound?.Value, slice.Step.Value, slice.Points.Value)));
    }

    [Theory]
    [InlineData("{slices: [{step: 1, points: 1}]}", "CG0102 at {slices:")]
    [InlineData("{per: month, slices: [{step: 1, points: 1}]}", "CG0104 at month")]
    [InlineData("{per: year, slices: []}", "CG0110 at [")]
    public void TryRead_OtherMapping_IsRefused(string text, string expected) =>
        FormReading.Refuses(TariffShape.Instance, text, expected);

    [Theory]
    [InlineData("{points: 1}", "CG0102 at {points:")]
    [InlineData("{step: 1}", "CG0102 at {step:")]
    [InlineData("{below: 5, step: 1, points: 1}", "CG0101 at below:")]
    [InlineData("{step: -1, points: 1}", "CG0104 at -1")]
    public void TryRead_FaultySlice_IsReported(string slice, string expected) => Assert.Equal(
        [expected], FormReading.Read(TariffShape.Instance, $"{{per: year, slices: [{slice}]}}").Found);
}
