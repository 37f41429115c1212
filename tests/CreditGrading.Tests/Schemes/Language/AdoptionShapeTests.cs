using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class AdoptionShapeTests
{
    [Fact]
    public void TryRead_FactAndGrades_NeedNoDay()
    {
        var adoption = FormReading.Sound(AdoptionShape.Instance, "{fact: given, grades: {高: A, low: B}}");

        Assert.Equal(("given", null, null, false), (adoption.Fact.Value, adoption.Dated?.Value, adoption.Validity,
            adoption.IsStaleAfterRepair));
        Assert.Equal([("高", "A"), ("low", "B")], adoption.Grades.Select(row => (row.Code.Value, row.Value.Value)));
    }

    [Fact]
    public void TryRead_EveryKey_IsRead()
    {
        var adoption = FormReading.Sound(
            AdoptionShape.Instance,
            "{fact: given, dated: given-day, validity: {years: 1}, staleAfterRepair: true, grades: {high: A}}");

        Assert.Equal(
            ("given-day", new CalendarPeriod(1, PeriodUnit.Years), true), (adoption.Dated?.Value, adoption.Validity,
                adoption.IsStaleAfterRepair));
    }

    [Theory]
    [InlineData("{grades: {high: A}}", "CG0102 at {grades:")]
    [InlineData("{fact: given}", "CG0102 at {fact:")]
    [InlineData("{fact: given, validity: {years: 1}, grades: {high: A}}", "CG0102 at {fact:")]
    [InlineData("{fact: given, staleAfterRepair: true, grades: {high: A}}", "CG0102 at {fact:")]
    [InlineData("{fact: given, grades: A}", "CG0104 at A")]
    [InlineData("{fact: given, grades: {}}", "CG0105 at {")]
    [InlineData("{fact: given, grades: {high: [A]}}", "CG0106 at [A")]
    public void TryRead_OtherMapping_IsRefused(string text, string expected) => FormReading.Refuses(AdoptionShape.Instance, text,
        expected);
}
