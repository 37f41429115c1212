using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class ValidityFormsTests
{
    [Theory]
    [InlineData("unlimited")]
    [InlineData("untilEnded")]
    [InlineData("ownTerm")]
    [InlineData("evaluationPeriod")]
    [InlineData("{months: 18}")]
    public void TryRead_Term_IsFixed(string text) =>
        Assert.Equal(text, Assert.IsType<FixedValidity>(FormReading.Sound(ValidityForms.Any, text)).Term.ToString());

    [Fact]
    public void TryRead_Table_MayMixWordsAndPeriods()
    {
        var table = Assert.IsType<TableValidity>(FormReading.Sound(ValidityForms.Any,
            "{by: level, county: {years: 1}, state: unlimited}"));

        Assert.Equal(["{years: 1}", "unlimited"], table.Terms.Select(term => term.ToString()));
    }

    [Fact]
    public void TryRead_ByPoints_HasBrackets()
    {
        var validity = Assert.IsType<PointsValidity>(
            FormReading.Sound(ValidityForms.Any,
                "{by: points, brackets: [{upTo: 40, validity: {years: 1}}, {validity: {years: 2}}]}"));

        Assert.Equal([40m, null], validity.Brackets.Select(bracket => bracket.Bound?.Value));
    }

    [Theory]
    [InlineData("forever", "CG0104 at forever")]
    [InlineData("[unlimited]", "CG0106 at [unlimited")]
    [InlineData("", "CG0103 at nothing")]
    [InlineData("{by: amount, brackets: []}", "CG0115 at amount")]
    [InlineData("{by: severity, minor: 1}", "CG0104 at 1")]
    [InlineData("{by: points, brackets: [{upTo: 40}]}", "CG0102 at {upTo:")]
    public void TryRead_OtherValue_IsReported(string text, string expected) => Assert.Equal([expected],
        FormReading.Read(ValidityForms.Any, text).Found);
}
