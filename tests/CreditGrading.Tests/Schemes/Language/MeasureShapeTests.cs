using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class MeasureShapeTests
{
    private const string Head = "id: m, kind: supervision, text: {zh: 抽查, en: Spot checks}";

    [Fact]
    public void TryRead_Measure_HasItsQuantityAndWhatItGoesWith()
    {
        var measure = FormReading.Sound(
            MeasureShape.Instance,
            $"{{{Head}, categories: [trustworthy], grades: [A, B], outcomes: [gone], quantity: {{value: 2.5, unit: '%'}}}}");

        Assert.Equal(("m", MeasureKind.Supervision, 2.5m, "%"), (measure.Id.Value, measure.Kind, measure.Quantity?.Value,
            measure.QuantityUnit));
        Assert.Equal((1, 2, 1), (measure.Categories.Length, measure.Grades.Length, measure.Outcomes.Length));
    }

    [Theory]
    [InlineData("note: none", "CG0113 at {id:")]
    [InlineData("grades: []", "CG0110 at [")]
    [InlineData("grades: A", "CG0104 at A")]
    [InlineData("categories: [trusty]", "CG0104 at trusty")]
    [InlineData("grades: [A], quantity: 5", "CG0104 at 5")]
    [InlineData("grades: [A], quantity: {value: 5}", "CG0102 at {value:")]
    public void TryRead_OtherMapping_IsRefusedOrReported(string rest, string expected) =>
        Assert.Equal([expected], FormReading.Read(MeasureShape.Instance, $"{{{Head}, {rest}}}").Found);

    [Fact]
    public void TryRead_MeasureWithoutFigures_IsAStatementAllTheSame() =>
        Assert.Equal(1, FormReading.Read(MeasureShape.Instance, $"{{{Head}, grades: [A]}}").Scope.Entry.AssumedCount);
}
