using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class BaseFormsTests
{
    [Theory]
    [InlineData("100", 100)]
    [InlineData("-5", -5)]
    [InlineData("{value: 1000, assumed: an example}", 1000)]
    public void TryRead_Number_IsFixed(string text, int expected) =>
        Assert.Equal(expected, Assert.IsType<FixedBase>(FormReading.Sound(BaseForms.Any, text)).Points.Value);

    [Fact]
    public void TryRead_From_NamesANumberFact()
    {
        var from = Assert.IsType<FactBase>(FormReading.Sound(BaseForms.Any, "{from: audit}"));

        Assert.Equal("audit", from.Fact.Value);
        Assert.Empty(from.Rows);
    }

    [Fact]
    public void TryRead_FactWithValues_IsATable()
    {
        var table = Assert.IsType<FactBase>(FormReading.Sound(BaseForms.Any, "{fact: rating, values: {good: 100, poor: -5.5}}"));

        Assert.Equal("rating", table.Fact.Value);
        Assert.Equal(["good 100", "poor -5.5"], table.Rows.Select(row => $"{row.Code.Value} {row.Value.Value}"));
    }

    [Fact]
    public void TryRead_Cases_KeepTheirOrder()
    {
        var cases = Assert.IsType<CaseBase>(FormReading.Sound(
            BaseForms.Any,
            "{cases: [{when: {facts: {old: true}}, value: 100}, {when: {subjectType: a}, value: 90}, {value: 80}]}"));

        Assert.Equal([100m, 90m, 80m], cases.Figures.Select(figure => figure.Value));
        Assert.Equal([false, false, true], cases.Cases.Select(part => part.When is null));
    }

    [Theory]
    [InlineData("{from: audit, fact: rating, values: {good: 1}}", "CG0111 at {from:")]
    [InlineData("{from: audit, cases: [{value: 80}]}", "CG0111 at {from:")]
    [InlineData("{cases: [{when: {subjectType: a}}]}", "CG0102 at {when:")]
    [InlineData("{values: {good: 1}}", "CG0111 at {values:")]
    [InlineData("{fact: rating}", "CG0102 at {fact:")]
    [InlineData("{from: audit, values: {good: 1}}", "CG0114 at {good:")]
    [InlineData("{fact: rating, values: {}}", "CG0105 at {")]
    [InlineData("{fact: rating, values: {good: many}}", "CG0104 at many")]
    [InlineData("{cases: []}", "CG0110 at [")]
    [InlineData("{by: severity, minor: 5}", "CG0115 at severity")]
    [InlineData("many", "CG0104 at many")]
    public void TryRead_OtherValue_IsRefused(string text, string expected) => FormReading.Refuses(BaseForms.Any, text, expected);
}
